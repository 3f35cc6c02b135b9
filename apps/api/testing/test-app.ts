// The very application, on a database of its own that is copied from the migrated template.
import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { readConfig, type Config } from '../src/config';
import { Clock } from '../src/core/clock';
import { createHttpApp } from '../src/http';
import type { Method } from './client';
import { captureLog, type CapturedLog } from './captured-log';
import { Given } from './given';
import { As } from './as';
import { clusterAddresses } from './setup/addresses';
import { Statements } from './statements';

/** Now, as a test wants it; `null` is the real time. */
export interface TestClock {
  set(at: string | Date): void;
  advance(milliseconds: number): void;
  real(): void;
  now(): Date;
}

export interface LiveRoute {
  method: Method;
  path: string;
}

export interface Instance {
  app: NestFastifyApplication;
  /** What the running router knows. */
  routes: LiveRoute[];
  clock: TestClock;
  statements: Statements;
  log: CapturedLog;
  as: As;
  /** Listens on a port of its own and returns the address, such as `http://127.0.0.1:40123`. */
  listen(): Promise<string>;
}

export interface TestApp extends Instance {
  /** The owner's connection: for preparing and for looking at what is stored. */
  owner: Client;
  /** The server's superuser, outside the database of the test. */
  superuser: Client;
  given: Given;
  /** The application's login to this database. */
  appUrl: string;
  ownerUrl: string;
  /** One more API instance on the same database. */
  another(settings?: Partial<Config>): Promise<Instance>;
  close(): Promise<void>;
}

const rename = (url: string, database: string): string => url.replace(/\/guichet$/, `/${database}`);

export async function startTestApp(settings: Partial<Config> = {}): Promise<TestApp> {
  const cluster = clusterAddresses();
  const database = `test_${randomBytes(6).toString('hex')}`;
  const superuser = new Client({ connectionString: cluster.superuserUrl });
  await superuser.connect();
  await superuser.query(`CREATE DATABASE ${database} TEMPLATE guichet OWNER guichet_owner`);
  const [appUrl, ownerUrl] = [rename(cluster.url, database), rename(cluster.ownerUrl, database)];
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  const given = new Given(owner, cluster);
  const instances: NestFastifyApplication[] = [];
  const another = async (overrides: Partial<Config> = {}): Promise<Instance> => {
    const instance = await startInstance(appUrl, given, { ...settings, ...overrides });
    instances.push(instance.app);
    return instance;
  };
  const close = async (): Promise<void> => {
    await Promise.all(instances.map((app) => app.close()));
    await owner.end();
    await superuser.query(`DROP DATABASE ${database} WITH (FORCE)`);
    await superuser.end();
  };
  return { ...(await another()), owner, superuser, given, appUrl, ownerUrl, another, close };
}

async function startInstance(appUrl: string, given: Given, settings: Partial<Config>): Promise<Instance> {
  const config = {
    ...readConfig({ LOG_LEVEL: 'info', WEB_DIR: '/nonexistent', API_TYPES_FILE: process.env['GUICHET_TEST_API_TYPES'] }),
    ...settings,
  };
  const log = captureLog();
  const app = await createHttpApp(config, appUrl);
  log.attach();
  const routes: LiveRoute[] = [];
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRoute', ({ method, url }) => {
      for (const verb of [method].flat()) routes.push({ method: verb as Method, path: url });
    });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    routes,
    clock: testClock(app.get(Clock)),
    statements: new Statements(app),
    log,
    as: new As(app, given),
    listen: async () => {
      if (!app.getHttpServer().listening) await app.listen(0, '127.0.0.1');
      return (await app.getUrl()).replace('[::1]', '127.0.0.1');
    },
  };
}

function testClock(clock: Clock): TestClock {
  const real = (): Date => new Date();
  return {
    set: (at) => {
      clock.now = () => new Date(at);
    },
    advance: (milliseconds) => {
      const to = new Date(clock.now().getTime() + milliseconds);
      clock.now = () => new Date(to);
    },
    real: () => {
      clock.now = real;
    },
    now: () => clock.now(),
  };
}
