// $1 is always the centre that asks: row-level security is the net under it. Nothing is told of a pair to who does not see
// both of it.
const visible = (answer: string): string => `(${answer}.visibility <> 'centre' OR ${answer}.centre_id = $1)`;

const compared = (answer: string, centre: string): string =>
  `jsonb_build_object('id', ${answer}.id, 'question', left(${answer}.question, 1000), 'validity', ${answer}.validity,
    'academicYear', ${answer}.academic_year, 'centre', jsonb_build_object('id', ${centre}.id, 'name', ${centre}.name), 'answeredOn', ${answer}.answered_on)`;

const from = `
  FROM past_answer_contradiction x
  JOIN past_answer a ON a.id = x.first_id JOIN past_answer b ON b.id = x.second_id
  JOIN centre ca ON ca.id = a.centre_id JOIN centre cb ON cb.id = b.centre_id
  LEFT JOIN app_user m ON m.id = x.by_id AND m.centre_id = $1
  LEFT JOIN app_user s ON s.id = x.settled_by_id AND s.centre_id = $1
  WHERE ${visible('a')} AND ${visible('b')}`;

const columns = `x.id, x.note, m.name AS by, x.marked_at AS "markedAt", ${compared('a', 'ca')} AS first, ${compared('b', 'cb')} AS second,
  x.outcome, x.settlement, s.name AS "settledBy", x.settled_at AS "settledAt", x.version`;

export const one = `SELECT ${columns}, $1 IN (a.centre_id, b.centre_id) AS owned ${from} AND x.id = $2`;

export const openPair = `SELECT ${columns} ${from} AND $2 IN (x.first_id, x.second_id) AND $3 IN (x.first_id, x.second_id) AND x.settled_at IS NULL`;

/** Those of which one's own centre has one or both. */
const ownedBy = `${from} AND $1 IN (a.centre_id, b.centre_id) AND (x.settled_at IS NOT NULL) = $2`;

export const page = `SELECT ${columns} ${ownedBy} AND ($3::timestamptz IS NULL OR (x.marked_at, x.id) > ($3, $4::uuid))
  ORDER BY x.marked_at, x.id LIMIT $5`;

export const total = `SELECT count(*)::int AS total ${ownedBy}`;

export const mark = `
  INSERT INTO past_answer_contradiction (centre_id, first_id, second_id, note, by_id, marked_at) VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (least(first_id, second_id), greatest(first_id, second_id)) WHERE settled_at IS NULL DO NOTHING RETURNING id`;

/** Which of $2 are reusable answers that one sees, and what each cites. */
export const cited = `
  SELECT p.id, coalesce(array_agg(c.type || '/' || c.record_id) FILTER (WHERE c.record_id IS NOT NULL), '{}') AS sources
  FROM past_answer p LEFT JOIN past_answer_citation c ON c.past_answer_id = p.id
  WHERE p.id = ANY ($2::uuid[]) AND ${visible('p')} GROUP BY p.id`;

export const related = `
  WITH mine AS (SELECT DISTINCT type, record_id FROM past_answer_citation WHERE past_answer_id = $2),
  common AS (
    SELECT c.past_answer_id AS id, c.type, c.record_id, min(c.label) AS label, min(c.position) AS position
    FROM past_answer_citation c JOIN mine USING (type, record_id) WHERE c.past_answer_id <> $2 GROUP BY 1, 2, 3
  ),
  shared AS (
    SELECT id, count(*) AS weight, jsonb_agg(jsonb_build_object('type', type, 'id', record_id, 'label', label) ORDER BY position, label) AS shared
    FROM common GROUP BY id
  ),
  marked AS (
    SELECT CASE WHEN x.first_id = $2 THEN x.second_id ELSE x.first_id END AS id, x.id AS mark_id, x.first_id, x.note, u.name AS by, x.marked_at
    FROM past_answer_contradiction x LEFT JOIN app_user u ON u.id = x.by_id AND u.centre_id = $1
    WHERE x.settled_at IS NULL AND (x.first_id = $2 OR x.second_id = $2)
  )
  SELECT ${compared('p', 'centre')} AS answer, shared.shared, marked.mark_id AS "markId", marked.first_id AS "firstId", marked.note, marked.by, marked.marked_at AS "markedAt"
  FROM past_answer p JOIN centre ON centre.id = p.centre_id
  LEFT JOIN shared ON shared.id = p.id LEFT JOIN marked ON marked.id = p.id
  WHERE (marked.id IS NOT NULL OR shared.id IS NOT NULL AND p.retired_reason IS NULL) AND ${visible('p')}
  ORDER BY marked.id IS NULL, shared.weight DESC NULLS LAST, p.answered_on DESC, p.id LIMIT 10`;

/** For a reusable answer in a query: whether a mark stands open between it and another that one sees. */
export const contradicted = (id: string): string =>
  `EXISTS (SELECT FROM past_answer_contradiction x WHERE x.settled_at IS NULL AND (x.first_id = ${id} OR x.second_id = ${id}))`;
