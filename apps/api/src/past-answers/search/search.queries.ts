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
const citing = (record: string): string => `(${record} IS NULL
  OR EXISTS (SELECT FROM answer_citation c JOIN record r ON r.id = c.record_id WHERE c.answer_id = found.id AND (r.id::text = ${record} OR lower(r.code) = lower(${record})))
  OR EXISTS (SELECT FROM past_answer_citation c JOIN record r ON r.id = c.record_id WHERE c.past_answer_id = found.id AND (r.id::text = ${record} OR lower(r.code) = lower(${record}))))`;
const ofCase = (number: string): string =>
  `(${number}::bigint IS NULL OR EXISTS (SELECT FROM enquiry e WHERE e.id = found.enquiry_id AND e.number = ${number}))`;

export const weighed = `
  SELECT ${columns} FROM weighed_past_answers($1, narrowing($12, $13), $2, $3, $4, $5, $6, $7, $8, $9) AS found WHERE ${citing('$10::text')} AND ${ofCase('$11')}`;

export const askedAmong = 'SELECT share FROM asked_among($1, $2)';

export const newest = `SELECT ${columns} FROM newest_past_answers($1) AS found WHERE ${citing('$2::text')} AND ${ofCase('$3')}`;

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
export const named = `
  SELECT forms_of($1::text[]) AS forms, coalesce((SELECT json_object_agg(id, name) FROM centre WHERE id = ANY ($2::uuid[])), '{}') AS centres`;
