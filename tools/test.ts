// npm test: all that CI runs. Checks and test cases are counted alike; the last line is `N passed, N failed`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { run, seconds } from './run.ts';

interface Count {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  command: string[];
  /** A Jest suite: its cases are counted one by one. Anything else counts as one check. */
  jest?: boolean;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const checks: Step[] = [
  { name: 'lint and boundaries', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'types: contracts', command: ['tsc', '-p', 'libs/contracts'] },
  { name: 'types: funding-rules', command: ['tsc', '-p', 'libs/funding-rules'] },
  { name: 'types: api', command: ['tsc', '-p', 'apps/api'] },
  { name: 'types: tools', command: ['tsc', '-p', 'tools'] },
  { name: 'types: web', command: ['ngc', '-p', 'apps/web/tsconfig.spec.json', '--noEmit'] },
  { name: 'types: journeys', command: ['tsc', '-p', 'apps/web-e2e'] },
];

const build: Step = { name: 'build', command: ['nx', 'run-many', '-t', 'build', '-p', 'web', 'api', '--output-style=stream'] };

/** Suites that keep one processor busy, or wait: two at a time. The others take both by themselves. */
const small: Step[] = [
  { name: 'funding-rules', command: ['-c', 'libs/funding-rules/jest.config.mjs'], jest: true },
  { name: 'faults', command: ['-c', 'apps/api/jest.faults.config.mjs', '--runInBand'], jest: true },
  { name: 'contracts', command: ['-c', 'libs/contracts/jest.config.mjs'], jest: true },
];

const large: Step[] = [
  { name: 'api', command: ['-c', 'apps/api/jest.config.mjs'], jest: true },
  { name: 'web', command: ['-c', 'apps/web/jest.config.mjs'], jest: true },
];

const journeys = (name: string, ...choice: string[]): Step => ({
  name,
  command: ['-c', 'apps/web-e2e/jest.config.mjs', '--runInBand', ...choice],
  jest: true,
});

/** Each with a browser, and a server and demo network of its own: two at a time. */
const browsers: Step[] = [
  journeys('journeys', '--testPathIgnorePatterns=accessibility'),
  journeys('accessibility: phone, English', 'accessibility', '-t', 'phone|English'),
  journeys('accessibility: desk', 'accessibility', '-t', 'desk'),
];

async function check({ name, command }: Step): Promise<Count> {
  const started = Date.now();
  const [program = '', ...args] = command;
  const { code, output } = await run(program, args);
  say(`${code === 0 ? '✓' : '✗'} ${name} (${seconds(started)})`);
  if (code !== 0) say(output);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

async function suite({ name, command }: Step): Promise<Count> {
  const started = Date.now();
  const report = `tmp/test/${name}.json`;
  const { code, output } = await run('jest', [...command, '--json', `--outputFile=${report}`], {
    env: { NODE_OPTIONS: '--experimental-vm-modules --no-warnings' },
  });
  const result = readReport(report);
  const failed = Math.max(result.failed, code === 0 ? 0 : 1);
  say(`${failed === 0 ? '✓' : '✗'} ${name}: ${result.passed} passed, ${failed} failed (${seconds(started)})`);
  if (failed > 0) say(output);
  return { passed: result.passed, failed };
}

function readReport(file: string): Count {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: Math.max(numFailedTests ?? 0, numFailedTestSuites ?? 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

rmSync('tmp/test', { recursive: true, force: true });
mkdirSync('tmp/test', { recursive: true });
const started = Date.now();
const only = process.argv.slice(2);
const wanted = (step: Step): boolean => only.length === 0 || only.some((word) => step.name.includes(word));
const total: Count = { passed: 0, failed: 0 };

async function take(steps: Step[]): Promise<void> {
  for (let step = steps.shift(); step; step = steps.shift()) {
    const { passed, failed } = await (step.jest ? suite(step) : check(step));
    total.passed += passed;
    total.failed += failed;
  }
}
/** Several at a time, in their order. */
const several = async (steps: Step[], width: number): Promise<void> => {
  const left = steps.filter(wanted);
  await Promise.all(Array.from({ length: width }, () => take(left)));
};

// Building leaves the graph of projects behind, without which the rule of who may import whom is skipped.
await several([build], 1);
await several(checks, 2);
await several(small, 2);
await several(large, 1);
await several(browsers, 2);
say(`\nAll of it took ${seconds(started)}.`);
say(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
