// Statistics over a million enquiries of eight centres and five years: cross-tables, and exports that are read or left.
import { execFileSync } from 'node:child_process';
import { request } from 'node:http';
import type { Client } from 'pg';
import type { BenchClient } from './client.ts';
import { measure, type Times } from './measure.ts';

const wanted = 1_000_000;
const batch = 100_000;

export interface StatisticsFigures {
  year: Times;
  everything: Times;
  network: Times;
  round: Times;
  exported: { rows: number; seconds: number; growth: number };
  stopped: number;
}

/** Adds centres, staff and people, then enquiries in batches; search indexes are not what is measured here. */
export async function loadStatistics(superuser: Client, say: (line: string) => void): Promise<void> {
  await superuser.query(network);
  await superuser.query('ALTER TABLE enquiry DISABLE TRIGGER USER');
  const { rows } = await superuser.query<{ count: number }>('SELECT count(*)::int AS count FROM enquiry');
  for (let held = rows[0]?.count ?? 0; held < wanted; held += batch) {
    await superuser.query(insert, [held, Math.min(wanted, held + batch)]);
    say(`  ${Math.min(wanted, held + batch).toLocaleString('en')} enquiries`);
  }
  await superuser.query('ALTER TABLE enquiry ENABLE TRIGGER USER');
  await superuser.query('VACUUM (ANALYZE) enquiry');
}

export async function statisticsFigures(origin: string, keeper: BenchClient, server: number): Promise<StatisticsFigures> {
  const year = 'from=2025-01-01&to=2025-12-31';
  const all = 'from=2022-01-01&to=2026-12-31';
  const pairs = ['topic,month', 'channel,audience', 'adviser,outcome', 'ageBand,durationBand', 'referredTo,month'];
  const ask = (query: string, of: string[]) => (round: number) =>
    keeper.ask('GET', `/api/statistics?${query}&groupBy=${of[round % of.length]}`);
  const abroad = pairs.filter((pair) => !/adviser|referredTo/.test(pair)).concat('centre,topic');
  return {
    year: await measure(60, ask(year, pairs)),
    everything: await measure(10, ask(all, pairs), 2),
    network: await measure(15, ask(`${all}&scope=network`, abroad), 3),
    round: await measure(60, () => keeper.ask('GET', '/api/reviews/round')),
    exported: await exported(origin, keeper, server),
    stopped: await stopped(origin, keeper, server),
  };
}

const memory = (process: number): number => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(process)]).toString()) / 1024;
const processor = (process: number): number => {
  const [minutes = 0, seconds = 0] = execFileSync('ps', ['-o', 'cputimes=', '-p', String(process)])
    .toString()
    .trim()
    .split(':')
    .map(Number);
  return seconds ? minutes * 60 + seconds : minutes;
};

/** The whole of the centre's cases as a workbook. */
async function exported(origin: string, keeper: BenchClient, server: number): Promise<StatisticsFigures['exported']> {
  await read(origin, keeper, 'statistics/cases.xlsx?from=2026-01-01&to=2026-01-31');
  const [before, started] = [memory(server), performance.now()];
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, memory(server))), 50);
  const text = await read(origin, keeper, 'statistics/cases.csv?from=2022-01-01&to=2026-12-31');
  await read(origin, keeper, 'statistics/cases.xlsx?from=2022-01-01&to=2026-12-31');
  clearInterval(watch);
  return { rows: text.lines - 1, seconds: (performance.now() - started) / 1000, growth: most - before };
}

/** Seconds of work the server goes on with after the client has left in the middle. */
async function stopped(origin: string, keeper: BenchClient, server: number): Promise<number> {
  await read(origin, keeper, 'statistics/cases.csv?from=2022-01-01&to=2026-12-31', 1_000_000);
  const left = performance.now();
  let [busy, quiet] = [performance.now(), processor(server)];
  while (performance.now() - left < 5_000) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = processor(server);
    if (now !== quiet) [busy, quiet] = [performance.now(), now];
  }
  return (busy - left) / 1000;
}

function read(origin: string, { session }: BenchClient, path: string, upTo = Infinity): Promise<{ lines: number }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`${origin}/api/${path}`, { headers: { cookie: session, 'sec-fetch-site': 'same-origin' } }, (reply) => {
      let [lines, bytes] = [0, 0];
      reply.on('data', (chunk: Buffer) => {
        for (const byte of chunk) if (byte === 10) lines++;
        bytes += chunk.length;
        if (bytes > upTo) {
          outgoing.destroy();
          resolve({ lines });
        }
      });
      reply.once('end', () => resolve({ lines }));
      reply.once('error', () => resolve({ lines }));
    });
    outgoing.once('error', (error) => (upTo === Infinity ? reject(error) : undefined));
    outgoing.end();
  });
}

export function statisticsTable(
  { year, everything, network, round, exported: out, stopped: after }: StatisticsFigures,
  say: (line: string) => void,
): void {
  const ms = ({ p50, p95 }: Times): string => `p50 ${p50.toFixed(0)}, p95 ${p95.toFixed(0)} ms`;
  say(`\nstatistics, ${wanted.toLocaleString('en')} enquiries, 8 centres, 5 years`);
  say(`  two dimensions, one centre and year: ${ms(year)} (goal p95 ≤ 300)`);
  say(`  two dimensions, all of one centre: ${ms(everything)}; of the whole network: ${ms(network)} (goal ≤ 2,000)`);
  say(`  the morning round: ${ms(round)} (goal p95 ≤ 150)`);
  say(
    `  ${out.rows.toLocaleString('en')} cases as CSV and as XLSX in ${out.seconds.toFixed(1)} s, ${out.growth.toFixed(0)} MB more (goal < 100)`,
  );
  say(`  the server works on for ${after.toFixed(1)} s after the client has left (goal ≤ 2)`);
}

const network = `
  INSERT INTO centre (code, name) SELECT 'BENCH' || chr(64 + n), 'Centre ' || n FROM generate_series(1, 8 - (SELECT count(*)::int FROM centre)) AS n;
  INSERT INTO app_user (centre_id, email, name, role, password_hash)
    SELECT id, 'bench.' || n || '@' || lower(code) || '.example', 'Conseil ' || n, 'adviser', 'x' FROM centre, generate_series(1, 6) AS n;
  INSERT INTO person (centre_id, name) SELECT id, 'Personne ' || n FROM centre, generate_series(1, 20000) AS n`;

/** Numbers $1+1 to $2: one in three of somebody known, one in five with two topics, more in September. */
const insert = `
  WITH centres AS (SELECT array_agg(id ORDER BY code) AS ids FROM centre),
       staff AS (SELECT centre_id, array_agg(id ORDER BY email) AS ids FROM app_user GROUP BY centre_id),
       people AS (SELECT centre_id, array_agg(id) AS ids FROM person GROUP BY centre_id),
       keys AS (SELECT array_agg(key) AS topics FROM topic WHERE key LIKE '%.%'),
       numbers AS (SELECT n, (hashint8(n) & 2147483647) AS seed, (hashint8(n * 7919) & 2147483647) AS other FROM generate_series($1::bigint + 1, $2::bigint) AS n)
  INSERT INTO enquiry (centre_id, status, channel, question, topics, audience, age_band, asker_id, assignee_id, received_at, due_at, outcome,
    referred_to, effort_minutes, acts, created_by_id, created_by_name)
  SELECT c.id, 'closed', (ARRAY['phone', 'email', 'walk_in', 'web_form', 'phone', 'email', 'social'])[1 + seed % 7],
         repeat('mot ', 20 + seed % 40),
         CASE WHEN other % 5 = 0 THEN ARRAY[keys.topics[1 + seed % 40], keys.topics[1 + (seed + 1) % 40]] ELSE ARRAY[keys.topics[1 + seed % 40]] END,
         (ARRAY['secondary_pupil', 'higher_education_student', 'job_seeker', 'worker', 'parent', 'school_professional', 'newcomer', NULL])[1 + other % 8],
         (ARRAY['12-15', '16-18', '19-26', '27+', NULL])[1 + (other / 8) % 5],
         CASE WHEN other % 3 = 0 THEN people.ids[1 + (other / 3) % 20000] END,
         staff.ids[1 + (other / 5) % cardinality(staff.ids)], at, at + interval '3 days',
         (ARRAY['answered', 'answered', 'answered', 'referred', 'appointment'])[1 + (seed / 11) % 5],
         CASE WHEN (seed / 11) % 5 = 3 THEN (ARRAY['CPMS', 'CPAS', 'Forem', 'Actiris'])[1 + other % 4] END,
         (seed / 13) % 75, (seed / 17) % 3, staff.ids[1], 'x'
  FROM numbers CROSS JOIN centres CROSS JOIN keys
  CROSS JOIN LATERAL (SELECT centres.ids[1 + seed % 8] AS id, timestamptz '2022-01-01' + ((other / 7) % 2629440) * interval '1 minute' AS at) AS c
  JOIN staff ON staff.centre_id = c.id JOIN people ON people.centre_id = c.id`;
