import 'reflect-metadata';
import { createServer } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { ConfigError, readConfig, type Config } from './config';
import { startEmbedded, type EmbeddedDatabase } from './database/embedded';
import { migrate } from './database/migrate';
import { demoLogins, demoPassword, seedDemo } from './demo/seed';
import { loadRules } from './funding/load-rules';
import { createHttpApp } from './http';

// Where there is plenty of memory V8 lets garbage lie, and a long export three times as much of it as the server needs.
setFlagsFromString('--heap-growing-percent=50');

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Refuses a login that row-level security does not bind, and an address where nothing answers. */
async function requireBoundLogin(url: string): Promise<void> {
  const client = new Client({ connectionString: url, options: '-c role=guichet_app', connectionTimeoutMillis: 1_500 });
  try {
    await client.connect();
    const { rows } = await client.query<{ bound: boolean }>(
      `SELECT NOT (rolsuper OR rolbypassrls) AS bound FROM pg_roles WHERE rolname = current_user`,
    );
    if (!rows[0]?.bound) throw new Error('its role is not bound by row-level security');
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function naming<T>(setting: string, work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw new ConfigError(`${setting}: ${error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code : 'not usable'}`);
  });
}

async function openDatabase(config: Config): Promise<{ url: string; embedded: EmbeddedDatabase | null }> {
  if (config.databaseUrl !== null) {
    const ownerUrl = config.databaseOwnerUrl ?? config.databaseUrl;
    const applied = await naming(config.databaseOwnerUrl ? 'DATABASE_OWNER_URL' : 'DATABASE_URL', migrate(ownerUrl));
    if (applied.length > 0) say(`Schema brought up to date: ${applied.join(', ')}`);
    await loadRules(ownerUrl);
    await naming('DATABASE_URL', requireBoundLogin(config.databaseUrl));
    return { url: config.databaseUrl, embedded: null };
  }
  say('Starting the embedded PostgreSQL…');
  const embedded = await naming('DATA_DIR', startEmbedded(config.dataDir));
  await migrate(embedded.ownerUrl);
  await loadRules(embedded.ownerUrl);
  if (await seedDemo(embedded.ownerUrl)) say('Filled the demo network.');
  return { url: embedded.url, embedded };
}

/** Looked at before anything is started, so that a taken port is said at once. */
async function requireFreePort({ host, port }: Config): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(port, host, resolve));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new ConfigError(`PORT: ${port} is taken; set PORT to another, or end what listens there`);
    if (code === 'EACCES') throw new ConfigError(`PORT: ${port} may not be opened by this user; set PORT to one above 1023`);
    throw new ConfigError(`HOST: ${host} is no address of this machine`);
  }
  await new Promise((resolve) => probe.close(resolve));
}

interface Running {
  app?: NestFastifyApplication;
  embedded?: EmbeddedDatabase | null;
}

async function main(running: Running): Promise<void> {
  const config = readConfig();
  await requireFreePort(config);
  stopOnSignal(running);
  const { url, embedded } = await openDatabase(config);
  running.embedded = embedded;
  running.app = await createHttpApp(config, url);
  await running.app.listen(config.port, config.host);
  const address = config.port === 0 ? await running.app.getUrl() : config.publicUrl.origin;
  say(`\nGuichet is ready: ${address}`);
  if (embedded) sayDemoAccounts();
}

function sayDemoAccounts(): void {
  say(`Sign in with one of these, password ${demoPassword}:`);
  for (const { email, name } of demoLogins) say(`  ${email.padEnd(40)}${name}`);
  say('Ctrl-C stops it.');
}

/** In-flight requests end first, then the pool, then the embedded database. */
function stopOnSignal(running: Running): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), 25_000).unref();
    await running.app?.close();
    await running.embedded?.stop();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
}

const running: Running = {};
main(running).catch(async (error: unknown) => {
  if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
  else console.error(error);
  await running.embedded?.stop();
  process.exit(1);
});
