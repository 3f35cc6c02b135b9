// Synthetic enquiries for benchmarks: plausible spread over centres, statuses, channels and a year, written by the server.
import type { Client } from 'pg';

const batch = 10_000;

/** Adds enquiries until the database holds `wanted`; shows progress. */
export async function loadEnquiries(client: Client, wanted: number, say: (line: string) => void): Promise<void> {
  const { rows } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM enquiry');
  for (let held = rows[0]?.count ?? 0; held < wanted; held += batch) {
    await client.query(insert, [held, Math.min(wanted, held + batch)]);
    say(`  ${Math.min(wanted, held + batch).toLocaleString('en')} enquiries`);
  }
  await client.query('VACUUM (ANALYZE) enquiry');
  await client.query('VACUUM (ANALYZE) search_document');
}

/** Numbers $1+1 to $2. Two in five are open, spread over three months; words follow a rough Zipf law. */
const insert = `
  WITH centres AS (SELECT array_agg(id ORDER BY code) AS ids FROM centre),
       staff AS (SELECT centre_id, array_agg(id ORDER BY email) AS ids, min(name) AS name FROM app_user GROUP BY centre_id),
       keys AS (SELECT array_agg(key) AS topics FROM topic WHERE key LIKE '%.%'),
       numbers AS (SELECT n, (hashint4(n::int) & 2147483647) AS seed FROM generate_series($1::int + 1, $2::int) AS n)
  INSERT INTO enquiry (centre_id, status, channel, question, topics, assignee_id, received_at, due_at, created_by_id, created_by_name)
  SELECT c.id, s.status,
         (ARRAY['phone', 'email', 'walk_in', 'web_form', 'phone', 'email', 'social'])[1 + seed % 7],
         (SELECT string_agg('mot' || floor(exp(random() * ln(30000)))::int, ' ') FROM generate_series(1, 30 + seed % 60)),
         ARRAY[keys.topics[1 + seed % cardinality(keys.topics)]],
         CASE WHEN s.status = 'new' THEN NULL ELSE staff.ids[1 + (seed / 7) % cardinality(staff.ids)] END,
         now() - seed % 129600 * interval '1 minute', now() + (seed % 20160 - 10080) * interval '1 minute',
         staff.ids[1], staff.name
  FROM numbers CROSS JOIN centres CROSS JOIN keys
  CROSS JOIN LATERAL (SELECT centres.ids[1 + seed % 3] AS id) AS c
  CROSS JOIN LATERAL (SELECT (ARRAY['new', 'in_progress', 'waiting', 'in_review', 'answered', 'closed', 'closed', 'closed', 'answered', 'closed'])[1 + (seed / 3) % 10] AS status) AS s
  JOIN staff ON staff.centre_id = c.id`;
