// The embedded PostgreSQL: a real server whose files live in one folder. It survives a killed API, so a start may find
// it running, and takes it over.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { initCluster, startCluster } from './postgres-programs';

export interface EmbeddedDatabase {
  /** Login of the application. */
  url: string;
  /** Login that migrates. */
  ownerUrl: string;
  /** Login that makes databases: for tests and tools. */
  superuserUrl: string;
  stop(): Promise<void>;
}

interface Secrets {
  superuser: string;
  owner: string;
  app: string;
}

const stopWithin = 10_000;

/**
 * Starts the server in `dataDir`, or takes over the one that runs there, and makes its roles and database once.
 * @param settings server settings such as `fsync=off`, for databases that may be lost
 */
export async function startEmbedded(dataDir: string, settings: string[] = []): Promise<EmbeddedDatabase> {
  mkdirSync(dataDir, { recursive: true });
  const folder = join(dataDir, 'postgres');
  const secrets = secretsIn(dataDir);
  if (!existsSync(join(folder, 'PG_VERSION'))) await initCluster(folder, secrets.superuser);
  let port = runningServer(folder)?.port;
  if (port === undefined) {
    port = await freePort();
    await startCluster(folder, [`port=${port}`, ...settings]);
  }
  const address = (user: string, password: string, database: string): string =>
    `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
  const superuserUrl = address('postgres', secrets.superuser, 'postgres');
  await provision(superuserUrl, secrets);
  return {
    url: address('guichet_app', secrets.app, 'guichet'),
    ownerUrl: address('guichet_owner', secrets.owner, 'guichet'),
    superuserUrl,
    stop: () => stopServer(folder),
  };
}

function secretsIn(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  const secret = (): string => randomBytes(24).toString('hex');
  const secrets = { superuser: secret(), owner: secret(), app: secret() };
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}

/** Whether a server already serves the files of `dataDir`: who finds one running leaves it running. */
export const isServed = (dataDir: string): boolean => runningServer(join(dataDir, 'postgres')) !== null;

/** The server that holds this folder, read from its lock file; `null` when none does. */
function runningServer(folder: string): { pid: number; port: number } | null {
  const lock = join(folder, 'postmaster.pid');
  if (!existsSync(lock)) return null;
  const [pid, , , port, , , , status] = readFileSync(lock, 'utf8')
    .split('\n')
    .map((line) => line.trim());
  return status === 'ready' && isPostgres(Number(pid)) ? { pid: Number(pid), port: Number(port) } : null;
}

/** Whether a process lives and is PostgreSQL: after a crash its number may have become somebody else's. */
function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !existsSync('/proc/self/cmdline') || readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return false;
  }
}

/** SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, committed ones are on disk. */
async function stopServer(folder: string): Promise<void> {
  const server = runningServer(folder);
  if (!server) return;
  process.kill(server.pid, 'SIGINT');
  const end = Date.now() + stopWithin;
  while (isPostgres(server.pid) && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port'))));
    });
  });
}

async function provision(superuserUrl: string, secrets: Secrets): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ roles: boolean; database: boolean }>(
      `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = 'guichet_app') AS roles, EXISTS (SELECT FROM pg_database WHERE datname = 'guichet') AS database`,
    );
    // The secrets are hexadecimal, so they can stand in a statement that takes no parameters.
    if (!rows[0]?.roles)
      await client.query(
        `CREATE ROLE guichet_owner LOGIN PASSWORD '${secrets.owner}'; CREATE ROLE guichet_app LOGIN PASSWORD '${secrets.app}'`,
      );
    if (!rows[0]?.database) await createDatabase(client, superuserUrl, 'guichet');
  } finally {
    await client.end();
  }
}

/** An empty database that belongs to `guichet_owner` and that `guichet_app` may use. */
export async function createDatabase(client: Client, superuserUrl: string, name: string): Promise<void> {
  await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} OWNER guichet_owner`);
  const inside = new Client({ connectionString: superuserUrl.replace(/\/postgres$/, `/${name}`) });
  await inside.connect();
  try {
    await inside.query('GRANT CREATE, USAGE ON SCHEMA public TO guichet_owner; GRANT USAGE ON SCHEMA public TO guichet_app');
  } finally {
    await inside.end();
  }
}
