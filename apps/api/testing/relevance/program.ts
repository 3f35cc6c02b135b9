// What `npm run relevance` runs: a server of its own, a database for each set, and the figures of all judged queries.
import 'reflect-metadata';
import { join } from 'node:path';
import { startTestCluster } from '../setup/cluster';
import { startTestApp } from '../test-app';
import { askAll, loadAnswers } from './ask';
import { readCorpus, sets, type Corpus } from './corpus';
import { misses, noises, report } from './report';

/**
 * @param folder where the sets of past answers and queries are
 * @param dataDir an empty folder for the server
 */
export async function relevance(folder: string, dataDir: string, options: { misses: boolean }): Promise<string> {
  const cluster = await startTestCluster(dataDir);
  process.env['GUICHET_TEST_CLUSTER'] = JSON.stringify(cluster.addresses);
  try {
    const figures: string[] = [];
    for (const set of sets) figures.push(`The ${set} set`, await figuresOf(readCorpus(join(folder, set)), options));
    return figures.join('\n\n');
  } finally {
    await cluster.stop();
  }
}

async function figuresOf(corpus: Corpus, options: { misses: boolean }): Promise<string> {
  const test = await startTestApp();
  try {
    await loadAnswers(test, corpus);
    const adviser = await test.as.adviser();
    const results = await askAll(adviser, corpus.queries);
    const letters = corpus.queries.filter(({ style }) => style === 'long');
    const searched = await askAll(adviser, letters, 'search');
    const failed = options.misses
      ? ['\nNot in the first five:\n', misses(results, corpus), '\nClose without being right:\n', noises(results, corpus)]
      : [];
    return [`${corpus.answers.length} answers\n`, report(results, searched), ...failed].join('\n');
  } finally {
    await test.close();
  }
}
