// What `npm run relevance` runs: a server and a database of its own, and the figures of all judged queries.
import 'reflect-metadata';
import { startTestCluster } from '../setup/cluster';
import { startTestApp } from '../test-app';
import { askAll, loadAnswers } from './ask';
import { readCorpus } from './corpus';
import { misses, noises, report } from './report';

/** @param dataDir an empty folder for the server */
export async function relevance(corpusFolder: string, dataDir: string, options: { misses: boolean }): Promise<string> {
  const corpus = readCorpus(corpusFolder);
  const cluster = await startTestCluster(dataDir);
  process.env['GUICHET_TEST_CLUSTER'] = JSON.stringify(cluster.addresses);
  try {
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
  } finally {
    await cluster.stop();
  }
}
