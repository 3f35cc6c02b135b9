// Records: a file of ESCO's size imported and imported again, search as one types over thousands, and one record that
// ten thousand answers cite, changed while others read.
import type { Client } from 'pg';
import type { BenchClient } from './client.ts';
import { measure, type Times } from './measure.ts';

const occupations = 2_942;
const programmes = 5_000;
const answers = 10_000;

export interface RecordFigures {
  importing: number;
  again: number;
  typing: Times;
  facets: Times;
  changing: number;
  /** While nothing is written, and while the change runs. */
  reading: { alone: Times; reads: number; slowest: number };
}

export async function recordFigures(
  origin: BenchClient,
  reader: BenchClient,
  database: Client,
  say: (line: string) => void,
): Promise<RecordFigures> {
  const csv = { 'content-type': 'text/csv' };
  const file = escoFile();
  const importing = await once(() => origin.ask('POST', '/api/imports/occupations?dryRun=false', file, csv));
  const again = await once(() => origin.ask('POST', '/api/imports/occupations?dryRun=false', file, csv));
  await database.query(manyProgrammes, [programmes]);
  await database.query('VACUUM (ANALYZE) record');
  say(`  ${(await count(database, 'record')).toLocaleString('en')} records`);
  const typing = await measure(400, (round) => origin.ask('GET', `/api/records?q=${encodeURIComponent(typed(round))}`));
  const facets = await measure(60, (round) => origin.ask('GET', `/api/study-programmes?facets=true&q=${encodeURIComponent(typed(round))}`));
  const changed = await citedRecord(database);
  say(`  ${answers.toLocaleString('en')} answers that cite one record`);
  const read = (): Promise<unknown> => reader.ask('GET', `/api/study-programmes/${changed}`);
  const alone = await measure(200, read);
  const record = await origin.ask('GET', `/api/study-programmes/${changed}`);
  let slowest = 0;
  let reads = 0;
  let done = false;
  const reading = (async () => {
    for (; !done; reads++) slowest = Math.max(slowest, await once(read));
  })();
  const changing = await once(() => origin.ask('PATCH', `/api/study-programmes/${changed}`, { credits: 123 }, { 'if-match': record.etag }));
  done = true;
  await reading;
  return { importing, again, typing, facets, changing, reading: { alone, reads, slowest } };
}

async function once(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

const trades = [
  'technicien',
  'opérateur',
  'conseiller',
  'assistant',
  'responsable',
  'ingénieur',
  'animateur',
  'vendeur',
  'chargé',
  'monteur',
];
const fields = [
  'réseau',
  'textile',
  'social',
  'laboratoire',
  'maintenance',
  'logistique',
  'formation',
  'éclairage',
  'qualité',
  'verre',
  'bois',
  'santé',
];
const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;
const label = (n: number): string => `${pick(trades, n)} ${pick(fields, Math.floor(n / 10))} ${n}`;

function escoFile(): string {
  const uri = (n: number): string => `http://data.europa.eu/esco/occupation/${String(n).padStart(8, '0')}-2b3a-4efd-87cc-c4ea39d27c34`;
  const names = (n: number): string =>
    Array.from({ length: 6 }, (_, other) => `${pick(trades, n + other)} ${pick(fields, n + other)} ${n}`).join('\n');
  const rows = Array.from(
    { length: occupations },
    (_, n) => `Occupation,${uri(n)},${1000 + (n % 8000)},${label(n)}/${label(n)}e,"${names(n)}",`,
  );
  return ['conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description', ...rows].join('\n');
}

/** What stands in the box after each key of a search. */
function typed(round: number): string {
  const words = `${pick(trades, round)} ${pick(fields, round * 7)}`;
  return words.slice(0, 1 + (round % words.length));
}

const manyProgrammes = `
  INSERT INTO record (type, code, label, source, status, content, facts, names)
  SELECT 'study-programme', 'bench-' || n, (ARRAY['Bachelier', 'Master', 'Spécialisation'])[1 + n % 3] || ' en ' || (ARRAY['réseau', 'textile', 'social', 'laboratoire',
         'logistique', 'formation', 'qualité', 'santé'])[1 + n % 8] || ' ' || n, 'Banc d’essai', (ARRAY['verified', 'derived', 'unverified'])[1 + n % 3], '{}',
         jsonb_build_object('degreeType', (ARRAY['bachelor_professional', 'master', 'specialisation'])[1 + n % 3], 'credits', 60 * (1 + n % 3)), 'programme ' || n
  FROM generate_series(1, $1::int) AS n`;

/** A programme that reusable answers of three centres cite. */
async function citedRecord(database: Client): Promise<string> {
  const { rows } = await database.query<{ id: string }>(`SELECT id FROM record WHERE code = 'bench-1'`);
  const id = rows[0]?.id ?? '';
  await database.query(
    `WITH centres AS (SELECT array_agg(id ORDER BY code) AS ids FROM centre),
          made AS (
            INSERT INTO past_answer (centre_id, question, answer, visibility, validity, author_name, answered_on)
            SELECT centres.ids[1 + n % 3], 'Quel stage faut-il faire en ' || n || ' ?', repeat('Le stage dure six semaines, à convenir avec l’école. ', 12),
                   'network', 'valid', 'Banc d’essai', date '2026-09-20' FROM centres, generate_series(1, $2::int) AS n
            RETURNING id, centre_id)
     INSERT INTO past_answer_citation (centre_id, past_answer_id, position, type, record_id, version, label)
     SELECT centre_id, id, 0, 'study-programme', $1, 1, 'x' FROM made`,
    [id, answers],
  );
  await database.query('VACUUM (ANALYZE) past_answer');
  await database.query('VACUUM (ANALYZE) search_document');
  return id;
}

async function count(database: Client, table: 'record'): Promise<number> {
  const { rows } = await database.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
  return rows[0]?.count ?? 0;
}
