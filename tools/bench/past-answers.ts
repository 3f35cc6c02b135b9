// Searching past answers at 20,000 and at 1,000,000: words of every frequency, letters, eight clients at once, and the
// query that a search usually starts as.
import autocannon from 'autocannon';
import type { Client } from 'pg';
import type { BenchClient } from './client.ts';
import { loadPastAnswers, vocabulary } from './load-answers.ts';
import { measure, type Times } from './measure.ts';

export const answerSizes = [20_000, 1_000_000];
const rounds = 120;

export interface AnswerFigures {
  searches: Record<string, Times>;
  similar: Times;
  perSecond: number;
  naive: number;
  loading: number;
  building: number;
  index: string;
  documents: string;
}

const word = (rank: number): string => vocabulary[rank] ?? '';

/** What stands in the box: the n-th search of each kind. Ranks follow frequency. */
const kinds: Record<string, (round: number) => string> = {
  'a rare word': (round) => word(15_000 + ((round * 37) % 12_000)),
  'a middling word': (round) => word(800 + ((round * 13) % 2_000)),
  'a common word': (round) => word(10 + (round % 60)),
  'a common and a rare one': (round) => `${word(20 + (round % 200))} ${word(3_000 + ((round * 31) % 9_000))}`,
  'two common words': (round) => `${word(20 + (round % 50))} ${word(80 + ((round * 7) % 200))}`,
};

function letter(round: number): string {
  const words = Array.from({ length: 60 }, (_, at) => word(Math.floor(vocabulary.length ** (((round * 60 + at) * 0.618_033_9) % 1)) - 1));
  return `Bonjour, ${words.join(' ')} ?`;
}

const path = (typed: string): string => `/api/past-answers?q=${encodeURIComponent(typed)}`;

export async function answerFigures(
  origin: string,
  client: BenchClient,
  superuser: Client,
  size: number,
  say: (line: string) => void,
): Promise<AnswerFigures> {
  const loading = await timed(() => loadPastAnswers(superuser, size, say));
  say('  building the index…');
  const building = await timed(() => superuser.query('SELECT rebuild_past_answer_index()'));
  for (const table of ['past_answer', 'search_document', 'search_stem', 'search_form', 'search_week'])
    await superuser.query(`VACUUM (ANALYZE) ${table}`);
  const searches: Record<string, Times> = {};
  for (const [kind, typed] of Object.entries(kinds))
    searches[kind] = await measure(rounds, (round) => client.ask('GET', path(typed(round))));
  const similar = await measure(rounds, (round) => client.ask('POST', '/api/past-answers/similar', { text: letter(round) }));
  return {
    searches,
    similar,
    perSecond: await throughput(origin, client),
    naive: await naive(superuser),
    loading,
    building,
    ...(await sizes(superuser)),
  };
}

async function throughput(origin: string, client: BenchClient): Promise<number> {
  const requests = Array.from({ length: 200 }, (_, round) => ({
    path: path(Object.values(kinds)[round % 5]?.(round) ?? ''),
    headers: { cookie: client.session },
  }));
  const result = await autocannon({ url: origin, connections: 8, duration: 8, requests });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} refusals and ${result.errors} errors under load`);
  return result.requests.average;
}

/** The best 25 of all that hold a common word, by ts_rank, without scope or rights. */
async function naive(superuser: Client): Promise<number> {
  await superuser.query('SET statement_timeout = 0');
  return timed(() =>
    superuser.query(
      `SELECT id FROM search_document d, to_tsquery('guichet_fr', $1) AS sought WHERE d.words @@ sought ORDER BY ts_rank(d.words, sought) DESC, id LIMIT 25`,
      [word(12)],
    ),
  );
}

async function sizes(superuser: Client): Promise<{ index: string; documents: string }> {
  const { rows } = await superuser.query<{ index: string; documents: string }>(
    `SELECT pg_size_pretty(pg_relation_size('search_document_words_network')) AS index, pg_size_pretty(pg_table_size('search_document')) AS documents`,
  );
  return rows[0] ?? { index: '', documents: '' };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

export function answerTable(all: Map<number, AnswerFigures>, say: (line: string) => void): void {
  const ms = (value: number): string => value.toFixed(1);
  for (const [size, got] of all) {
    say(
      `\n${size.toLocaleString('en')} past answers, loaded in ${(got.loading / 1000).toFixed(0)} s, index built in ${(got.building / 1000).toFixed(0)} s`,
    );
    say(`  index ${got.index}, its documents ${got.documents}`);
    for (const [kind, { p50, p95 }] of Object.entries(got.searches))
      say(`  ${kind.padEnd(26)}p50 ${ms(p50)}, p95 ${ms(p95)} ms (goal ≤ 25, ≤ 80)`);
    say(`  ${'similar to a letter'.padEnd(26)}p50 ${ms(got.similar.p50)}, p95 ${ms(got.similar.p95)} ms (goal p95 ≤ 120)`);
    say(`  8 clients at once: ${got.perSecond.toFixed(0)} searches/s (goal ≥ 60)`);
    say(`  naive ts_rank of a common word, in SQL: ${ms(got.naive)} ms`);
  }
  const [small, large] = answerSizes.map((size) => all.get(size));
  if (small && large) {
    const growth = Object.keys(kinds).map(
      (kind) => `${kind} × ${((large.searches[kind]?.p50 ?? 0) / (small.searches[kind]?.p50 ?? 1)).toFixed(1)}`,
    );
    say(`  growth: ${growth.join(', ')} (goal ≤ 3)`);
  }
}
