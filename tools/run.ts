// Running a program: its output shown or kept, its end awaited, and nothing left behind.
import { spawn, type ChildProcess } from 'node:child_process';

export interface Finished {
  code: number;
  output: string;
}

export const environment: NodeJS.ProcessEnv = {
  ...process.env,
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  NX_TUI: 'false',
  FORCE_COLOR: '0',
};

/** Runs to the end; with `show`, its output is passed on as it comes. */
export function run(command: string, args: string[], options: { show?: boolean; env?: NodeJS.ProcessEnv } = {}): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { ...environment, ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      if (options.show) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Passes Ctrl-C and SIGTERM on to a child, waits for its end and ends with its exit code. */
export function follow(child: ChildProcess): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill('SIGTERM'));
  child.once('close', (code, signal) => process.exit(code ?? (signal === 'SIGTERM' ? 0 : 1)));
}

export const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;
