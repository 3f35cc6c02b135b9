// npm run relevance: is the right answer among the first? `--misses` lists those for tuning that fail. Everything runs in a
// database of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { writeApiTypes } from './api-types.ts';
import { bundling } from './bundle-api.ts';
import { seconds } from './run.ts';

interface Program {
  relevance: (corpus: string, dataDir: string, options: { misses: boolean }) => Promise<string>;
}

const started = Date.now();
const root = join(import.meta.dirname, '..');
const out = join(root, 'tmp/relevance');
await build({ ...bundling({ program: 'apps/api/testing/relevance/program.ts' }, out), sourcemap: false });
process.env['GUICHET_TEST_API_TYPES'] = join(out, 'api-types.json');
writeApiTypes(process.env['GUICHET_TEST_API_TYPES']);
const { relevance } = (await import(pathToFileURL(join(out, 'program.mjs')).href)) as Program;
const folder = mkdtempSync(join(tmpdir(), 'guichet-relevance-'));
try {
  const figures = await relevance(join(root, 'apps/api/testing/relevance'), folder, { misses: process.argv.includes('--misses') });
  process.stdout.write(`${figures}\n\nIt took ${seconds(started)}.\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
