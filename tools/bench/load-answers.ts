// Synthetic past answers for benchmarks: texts of 60 to 200 words over a Zipf vocabulary of 30,000 words that look French,
// written to a file and read by the server with COPY, then indexed as a restored database is.
import { createWriteStream, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import type { Client } from 'pg';

const vocabularySize = 30_000;
const batch = 50_000;

/** The same numbers on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const onsets = [
  'b',
  'c',
  'd',
  'f',
  'g',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'bl',
  'br',
  'cl',
  'cr',
  'dr',
  'fl',
  'gr',
  'pl',
  'pr',
  'tr',
  'ch',
  'qu',
];
const vowels = ['a', 'e', 'i', 'o', 'u', 'é', 'è', 'ou', 'au', 'an', 'on', 'in', 'oi', 'ai'];
const ends = ['', '', 'r', 't', 's', 'l', 'nt', 'ste', 'tion', 'ment', 'ique', 'eur', 'age', 'ité'];

/** Words by rank: the n-th is used about 1/n as often as the first. */
export const vocabulary: readonly string[] = (() => {
  const random = randomNumbers(7);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const words = new Set<string>();
  while (words.size < vocabularySize) {
    const syllables = words.size < 60 ? 1 : words.size < 6_000 ? 2 : 3;
    words.add(Array.from({ length: syllables }, () => pick(onsets) + pick(vowels)).join('') + (syllables > 1 ? pick(ends) : ''));
  }
  return [...words];
})();

export async function loadPastAnswers(superuser: Client, wanted: number, say: (line: string) => void): Promise<void> {
  const held = await superuser.query<{ count: number }>('SELECT count(*)::int AS count FROM past_answer');
  const centres = await superuser.query<{ id: string }>('SELECT id FROM centre ORDER BY code');
  const random = randomNumbers(wanted);
  const words = (count: number): string =>
    Array.from({ length: count }, () => vocabulary[Math.floor(vocabularySize ** random()) - 1] ?? '').join(' ');
  await superuser.query('ALTER TABLE past_answer DISABLE TRIGGER USER');
  for (let from = held.rows[0]?.count ?? 0; from < wanted; from += batch) {
    const file = join(tmpdir(), `guichet-answers-${process.pid}.tsv`);
    const out = createWriteStream(file);
    for (let n = from; n < Math.min(wanted, from + batch); n++) {
      const centre = centres.rows[n % centres.rows.length]?.id;
      const day = new Date(Date.UTC(2026, 10, 20) - Math.floor(random() * 5 * 365) * 86_400_000).toISOString().slice(0, 10);
      const line = [
        centre,
        `${words(8 + Math.floor(random() * 18))} ?`,
        words(60 + Math.floor(random() * 140)),
        'network',
        'valid',
        'Banc',
        day,
      ];
      if (!out.write(`${line.join('\t')}\n`)) await once(out, 'drain');
    }
    out.end();
    await once(out, 'close');
    await superuser.query(`COPY past_answer (centre_id, question, answer, visibility, validity, author_name, answered_on) FROM '${file}'`);
    rmSync(file);
    say(`  ${Math.min(wanted, from + batch).toLocaleString('en')} past answers`);
  }
  await superuser.query('ALTER TABLE past_answer ENABLE TRIGGER USER');
}
