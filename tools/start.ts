// npm start: builds what has changed, then runs Guichet with its embedded PostgreSQL until Ctrl-C.
import { spawn } from 'node:child_process';
import { environment, follow, run, seconds } from './run.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function build(): Promise<void> {
  const started = Date.now();
  say('Building the web and the API (the first time takes about half a minute)…');
  const progress = setInterval(() => say(`  … ${seconds(started)}`), 10_000);
  const { code, output } = await run('nx', ['run-many', '-t', 'build', '-p', 'web', 'api', '--output-style=stream']);
  clearInterval(progress);
  if (code !== 0) {
    process.stderr.write(output);
    process.exit(code);
  }
  say(`Built in ${seconds(started)}.`);
}

await build();
// Detached from the terminal's signals, so that Ctrl-C reaches it once, through this process.
follow(
  spawn('node', ['--enable-source-maps', 'dist/api/main.mjs'], {
    stdio: 'inherit',
    env: { LOG_LEVEL: 'warn', ...environment },
    detached: true,
  }),
);
