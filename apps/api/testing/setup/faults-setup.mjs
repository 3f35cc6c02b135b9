// The program as it is built, and nothing that outlives a spec.
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundling } from '../../../../tools/bundle-api.ts';

export default async function setUp() {
  const out = join(import.meta.dirname, '../../../../tmp/faults');
  await build({ ...bundling({ main: 'apps/api/src/main.ts' }, out), sourcemap: false });
  process.env.GUICHET_TEST_MAIN = join(out, 'main.mjs');
}
