import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestApp, type TestApp } from '../test-app';
import { askAll, loadAnswers } from './ask';
import { readCorpus, sets, splitOf, styles, type Split } from './corpus';
import { figures, type Result } from './measure';

type Floor = Record<Split, { recall5: number }>;
const floors = JSON.parse(readFileSync(join(import.meta.dirname, 'floor.json'), 'utf8')) as Record<(typeof sets)[number], Floor>;

describe.each(sets)('relevance: the %s set', (set) => {
  const corpus = readCorpus(join(import.meta.dirname, set));
  const floor = floors[set];
  let test: TestApp;
  let results: Result[];

  beforeAll(async () => {
    test = await startTestApp();
    await loadAnswers(test, corpus);
    results = await askAll(await test.as.adviser(), corpus.queries);
  }, 240_000);
  afterAll(() => test.close());

  it.each(['train', 'test'] as const)('keeps a right answer in the first five: %s', (split) => {
    const { recall5 } = figures(results.filter(({ query }) => splitOf(query) === split));
    expect(recall5).toBeGreaterThanOrEqual(floor[split].recall5);
  });

  it('is judged on a corpus without gaps', () => {
    const known = new Set(corpus.answers.map(({ id }) => id));
    expect(known.size).toBe(corpus.answers.length);
    expect(new Set(corpus.queries.map(({ id }) => id)).size).toBe(corpus.queries.length);
    expect(corpus.queries.flatMap(({ relevant }) => Object.keys(relevant)).filter((id) => !known.has(id))).toEqual([]);
    expect(corpus.queries.filter(({ style }) => !styles.includes(style))).toEqual([]);
    const words = (text: string): number => text.split(/\s+/).length;
    expect(corpus.answers.filter(({ answer }) => words(answer) < 55 || words(answer) > 190).map(({ id }) => id)).toEqual([]);
  });
});
