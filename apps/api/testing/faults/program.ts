// The program in a process of its own, with folders and ports of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Program {
  process: ChildProcess;
  url: string;
  output: () => string;
  /** Resolves with the exit code, or the signal that ended it. */
  ended: Promise<number | string>;
}

type Settings = Record<string, string>;

const started: ChildProcess[] = [];
const folders: string[] = [];

export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'guichet-faults-'));
  folders.push(folder);
  return folder;
}

export function launch(settings: Settings): Omit<Program, 'url'> {
  const main = process.env['GUICHET_TEST_MAIN'];
  if (!main) throw new Error('Run the specs with apps/api/jest.faults.config.mjs');
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], PORT: '0', LOG_LEVEL: 'warn', WEB_DIR: '/nonexistent', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  const ended = new Promise<number | string>((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal ?? 'unknown')));
  return { process: child, output: () => output, ended };
}

/** @throws Error with what the program said, when it does not come to listen */
export async function start(settings: Settings): Promise<Program> {
  const program = launch(settings);
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(25)) {
    const url = /Guichet is ready: (\S+)/.exec(program.output())?.[1];
    if (url) return { ...program, url: url.replace('[::1]', '127.0.0.1') };
    if (program.process.exitCode !== null) break;
  }
  throw new Error(`The program did not come to listen:\n${program.output()}`);
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function until(condition: () => boolean | Promise<boolean>, milliseconds: number): Promise<number> {
  const begin = Date.now();
  while (!(await condition())) {
    if (Date.now() - begin > milliseconds) throw new Error(`Not so within ${milliseconds} ms: ${condition.toString()}`);
    await pause(20);
  }
  return Date.now() - begin;
}

/** The process id and port of the PostgreSQL whose files lie in a data folder; `null` when none runs there. */
export function postgresIn(dataDir: string): { pid: number; port: number } | null {
  const lock = join(dataDir, 'postgres/postmaster.pid');
  if (!existsSync(lock)) return null;
  const [pid, , , port] = readFileSync(lock, 'utf8').split('\n');
  return isAlive(Number(pid)) ? { pid: Number(pid), port: Number(port) } : null;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // What has ended but was not waited for counts as ended.
    return !/^State:\s+Z/m.test(existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '');
  } catch {
    return false;
  }
}

/** Ends what these specs started and is still there. */
export async function cleanUp(): Promise<void> {
  for (const child of started.splice(0)) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) {
    const server = postgresIn(folder);
    if (server) {
      process.kill(server.pid, 'SIGINT');
      await until(() => !isAlive(server.pid), 10_000);
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface Answer<T> {
  status: number;
  body: T;
}

/** One request on a connection of its own. @throws when there is no connection, or it breaks */
export async function call<T>(
  url: string,
  cookie: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Settings = {},
): Promise<Answer<T>> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      ...{ connection: 'close', cookie, 'sec-fetch-site': 'same-origin' },
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(15_000),
  });
  const text = await response.text();
  return { status: response.status, body: (text ? JSON.parse(text) : null) as T };
}
