import { hitColumns } from '../past-answer.queries';

/** $1 what was typed: the words, what else they are called, and how many documents there are. */
export const understand = `
  SELECT coalesce((SELECT json_agg(k) FROM known_words($1) AS k), '[]') AS words,
         coalesce((SELECT json_agg(s) FROM known_synonyms($1) AS s), '[]') AS synonyms,
         coalesce((SELECT json_agg(w) FROM visible_weeks() AS w), '[]') AS weeks`;

/** Plain words and numbers: some hundred rows of arrays and dates take longer to read than to find. */
const columns = `kind, id, enquiry_id AS "enquiryId", centre_id AS "centreId", array_to_string(topics, ' ') AS topics, channel, validity,
  academic_year AS "academicYear", (extract(epoch FROM answered_at) * 1000)::float8 AS "answeredAt", times_reused AS "timesReused", words, together,
  array_to_string(parts, ' ') AS parts`;

/** Answers that cite the record $1, by its id or code, and are of the case with the number $2; the newest thousand at most. */
export const named = `
  SELECT d.id FROM (
    SELECT c.answer_id AS id, a.sent_at AS at FROM answer_citation c JOIN record r ON r.id = c.record_id JOIN answer a ON a.id = c.answer_id
    WHERE $1::text IS NOT NULL AND (r.id::text = $1 OR lower(r.code) = lower($1))
    UNION
    SELECT c.past_answer_id, p.answered_on FROM past_answer_citation c JOIN record r ON r.id = c.record_id JOIN past_answer p ON p.id = c.past_answer_id
    WHERE $1::text IS NOT NULL AND (r.id::text = $1 OR lower(r.code) = lower($1))
    UNION
    SELECT a.id, a.sent_at FROM answer a JOIN enquiry e ON e.id = a.enquiry_id WHERE $1::text IS NULL AND e.number = $2
  ) AS d
  WHERE $1::text IS NULL OR $2::bigint IS NULL
     OR EXISTS (SELECT FROM answer a JOIN enquiry e ON e.id = a.enquiry_id WHERE a.id = d.id AND e.number = $2)
  ORDER BY d.at DESC, d.id LIMIT 1000`;

/** Of the $13 best it is told how much of their question is among the stems $14. */
export const weighed = `
  WITH best AS MATERIALIZED (
    SELECT row_number() OVER () AS place, w.* FROM weighed_past_answers($1, narrowing($11, $12), $2, $3, $4, $5, $6, $7, $8, $9, $10) AS w
  )
  SELECT ${columns}, coalesce(share, 0) AS asked
  FROM best LEFT JOIN asked_among(ARRAY(SELECT id FROM best WHERE place <= $13), $14) USING (id) ORDER BY place`;

export const newest = `SELECT ${columns}, 0 AS asked FROM newest_past_answers($1, $2)`;

/** What the hits $1 show. */
export const page = `
  SELECT hits.*
  FROM (
    WITH page AS (
      SELECT * FROM jsonb_to_recordset($1::jsonb) AS page
        (kind text, id uuid, position integer, score real, validity text, academic_year text, answered_at timestamptz, topics text[], centre_id uuid)
    )
    ${hitColumns}
  ) AS hits
  ORDER BY hits.position`;

/** The words, as they are written, of the stems $1; and the names of the centres $2. */
export const words = `
  SELECT forms_of($1::text[]) AS forms, coalesce((SELECT json_object_agg(id, name) FROM centre WHERE id = ANY ($2::uuid[])), '{}') AS centres`;
