// Adds a made-up term to the embedded demo: npm run demo-term. Guichet may be running meanwhile.
import 'reflect-metadata';
import { readConfig } from '../../config';
import { isServed, startEmbedded } from '../../database/embedded';
import { migrate } from '../../database/migrate';
import { loadRules } from '../../funding/load-rules';
import { seedDemo } from '../seed';
import { seedTerm } from './seed-term';

async function main(): Promise<void> {
  const config = readConfig();
  if (config.databaseUrl !== null) throw new Error('DATABASE_URL is set: the term is made for the embedded demo only');
  const served = isServed(config.dataDir);
  const embedded = await startEmbedded(config.dataDir);
  try {
    await migrate(embedded.ownerUrl);
    await loadRules(embedded.ownerUrl);
    await seedDemo(embedded.ownerUrl);
    const started = Date.now();
    const written = await seedTerm(embedded.ownerUrl);
    const took = ((Date.now() - started) / 1000).toFixed(1);
    process.stdout.write(written > 0 ? `Added ${written} enquiries in ${took} s.\n` : 'The term is there already.\n');
  } finally {
    if (!served) await embedded.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
