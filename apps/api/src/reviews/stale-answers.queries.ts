const matching = `c.stale_cause IS NOT NULL AND ($2::text IS NULL OR c.stale_cause = $2) AND ($3::uuid IS NULL OR c.record_id = $3)`;

/** Ids of what is amber in the centre $1, oldest first: $2 cause, $3 record, $4 kind, ($5, $6) where it starts after, $7 how many. */
export const amber = `
  amber AS (
    SELECT 'reusable' AS kind, c.past_answer_id AS id, min(c.stale_since) AS since
    FROM past_answer_citation c WHERE c.centre_id = $1 AND ${matching} GROUP BY 2
    UNION ALL
    SELECT 'enquiry', sent.id, min(sent.since) FROM (
      SELECT c.answer_id AS id, c.stale_since AS since FROM answer_citation c WHERE c.centre_id = $1 AND ${matching}
      UNION ALL
      SELECT a.id, a.doubted_since FROM answer a WHERE a.centre_id = $1 AND a.doubted_since IS NOT NULL AND $2::text IS NULL AND $3::uuid IS NULL
    ) AS sent GROUP BY 2
    UNION ALL
    SELECT 'draft', c.enquiry_id, min(c.stale_since)
    FROM (SELECT d.enquiry_id, one->>'staleCause' AS stale_cause, (one->>'staleSince')::timestamptz(3) AS stale_since, (one->>'recordId')::uuid AS record_id
          FROM draft d JOIN enquiry e ON e.id = d.enquiry_id AND e.stale, jsonb_array_elements(d.citations) AS one WHERE d.centre_id = $1) AS c
    WHERE ${matching} GROUP BY 2
    UNION ALL
    SELECT 'assessment', c.id, min(c.stale_since)
    FROM (SELECT a.id, one->>'staleCause' AS stale_cause, (one->>'staleSince')::timestamptz(3) AS stale_since, (one->>'recordId')::uuid AS record_id
          FROM assessment a JOIN enquiry e ON e.id = a.enquiry_id AND e.stale, jsonb_array_elements(a.citations) AS one
          WHERE a.centre_id = $1 AND a.replaced_at IS NULL) AS c
    WHERE ${matching} GROUP BY 2
  ),
  wanted AS (SELECT * FROM amber WHERE $4::text IS NULL OR kind = $4)`;

export const totals = `WITH ${amber} SELECT count(*)::int AS total FROM (SELECT FROM wanted LIMIT $5) AS counted`;

export const page = `
  WITH ${amber}
  SELECT kind, id, since FROM wanted WHERE $5::timestamptz IS NULL OR (since, id) > ($5, $6::uuid) ORDER BY since, id LIMIT $7`;
