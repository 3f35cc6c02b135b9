// npm run dev: rebuilds the API on change and serves the web with live reload on http://localhost:4200.
import { spawn, type ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import { environment } from './run.ts';

const api = (): ChildProcess =>
  spawn('node', ['--enable-source-maps', 'dist/api/main.mjs'], {
    stdio: 'inherit',
    env: { LOG_LEVEL: 'info', ...environment },
    detached: true,
  });

const bundler = spawn('node', ['tools/build-api.ts', '--watch'], { stdio: 'inherit', env: environment });
const web = spawn('nx', ['serve', 'web'], { stdio: 'inherit', env: environment });
let server: ChildProcess | undefined;
let pending: NodeJS.Timeout | undefined;

function restart(): void {
  clearTimeout(pending);
  pending = setTimeout(() => {
    const old = server;
    if (old && old.exitCode === null) {
      old.once('close', () => (server = api()));
      old.kill('SIGTERM');
    } else server = api();
  }, 300);
}

function stop(): void {
  for (const child of [bundler, web, server]) child?.kill('SIGTERM');
  if (!server || server.exitCode !== null) process.exit(0);
  server.once('close', () => process.exit(0));
}

watch('dist/api', restart);
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
