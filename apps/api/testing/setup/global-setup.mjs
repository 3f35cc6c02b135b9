// One PostgreSQL for the whole run, in a folder of its own, with a migrated database that each spec file copies.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { writeApiTypes } from '../../../../tools/api-types.ts';
import { bundling } from '../../../../tools/bundle-api.ts';

const root = join(import.meta.dirname, '../../../..');

export default async function setUp() {
  const out = join(root, 'tmp/test-cluster');
  await build({ ...bundling({ cluster: 'apps/api/testing/setup/cluster.ts' }, out), sourcemap: false });
  const { startTestCluster } = await import(pathToFileURL(join(out, 'cluster.mjs')).href);
  process.env.GUICHET_TEST_API_TYPES = join(out, 'api-types.json');
  writeApiTypes(process.env.GUICHET_TEST_API_TYPES);
  // No rule may lean on the clock of the machine it happens to run on.
  process.env.TZ = 'Pacific/Kiritimati';
  const folder = mkdtempSync(join(tmpdir(), 'guichet-test-'));
  const cluster = await startTestCluster(folder);
  const pid = Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
  process.env.GUICHET_TEST_CLUSTER = JSON.stringify(cluster.addresses);
  let running = true;
  globalThis.stopTestCluster = async () => {
    running = false;
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  // An interrupted run leaves no server behind.
  process.once('exit', () => {
    if (running) process.kill(pid, 'SIGINT');
  });
}
