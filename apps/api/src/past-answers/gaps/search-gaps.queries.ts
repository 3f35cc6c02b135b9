/** $1 is always the centre: row-level security is the net under it. */
const columns = `g.id, g.query, g.note, g.times_asked AS "timesAsked", cardinality(g.asked_by) AS people, g.first_asked_at AS "firstAskedAt",
  g.last_asked_at AS "lastAskedAt", g.closed_at AS "closedAt", u.name AS "closedBy", g.reason, p.id AS "answerId", left(p.question, 1000) AS "answerQuestion", g.version
  FROM search_gap g LEFT JOIN app_user u ON u.id = g.closed_by_id AND u.centre_id = $1
  LEFT JOIN past_answer p ON p.id = g.past_answer_id AND (p.visibility <> 'centre' OR p.centre_id = $1)`;

export const one = `SELECT ${columns} WHERE g.centre_id = $1 AND g.id = $2`;

export const page = `SELECT ${columns} WHERE g.centre_id = $1 AND (g.closed_at IS NOT NULL) = $2
  AND ($3::int IS NULL OR (g.times_asked, g.last_asked_at, g.id) < ($3, $4::timestamptz, $5::uuid))
  ORDER BY g.times_asked DESC, g.last_asked_at DESC, g.id DESC LIMIT $6`;

export const total = `SELECT count(*)::int AS total FROM search_gap WHERE centre_id = $1 AND (closed_at IS NOT NULL) = $2`;

/**
 * Who closes has read the words and the remarks: one more who asks changes neither, so the version goes up with a new
 * remark only.
 */
export const record = `
  INSERT INTO search_gap AS g (centre_id, asked_by, query, folded, note, first_asked_at, last_asked_at)
  VALUES ($1, ARRAY[$2::uuid], $3, gap_key($3), $4::text, $5, $5)
  ON CONFLICT (centre_id, folded) WHERE closed_at IS NULL DO UPDATE SET
    times_asked = g.times_asked + 1,
    last_asked_at = greatest(g.last_asked_at, excluded.last_asked_at),
    asked_by = CASE WHEN excluded.asked_by <@ g.asked_by THEN g.asked_by ELSE g.asked_by || excluded.asked_by END,
    note = CASE WHEN excluded.note = ANY (string_to_array(g.note, E'\\n')) THEN g.note ELSE nullif(left(concat_ws(E'\\n', g.note, excluded.note), 2000), '') END,
    version = g.version + CASE WHEN excluded.note IS NULL THEN 0 ELSE 1 END
  RETURNING id`;
