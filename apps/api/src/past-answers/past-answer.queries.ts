import type { Validity } from '@guichet/contracts';

export interface Filters {
  topics: string[] | null;
  channel: string | null;
  academicYears: string[] | null;
  centres: string[] | null;
  validity: Validity[] | null;
  record: string | null;
}

/** $1 what was typed, $2 how many matches to consider, $3 the filters. A facet counts what all other facets let through. */
const matches = `
  found AS MATERIALIZED (
    SELECT m.*, row_number() OVER (ORDER BY m.score DESC, m.answered_at DESC, m.id)::int AS position
    FROM matching_past_answers($1, $2) AS m
  ),
  wanted AS (
    SELECT * FROM jsonb_to_record($3::jsonb)
      AS filter(topics text[], channel text, "academicYears" text[], centres uuid[], validity text[], record uuid)
  ),
  sifted AS (
    SELECT f.*,
           wanted.topics IS NULL OR EXISTS (
             SELECT FROM unnest(f.topics) AS topic, unnest(wanted.topics) AS sought WHERE topic = sought OR starts_with(topic, sought || '.')
           ) AS on_topic,
           wanted."academicYears" IS NULL OR coalesce(f.academic_year = ANY (wanted."academicYears"), false) AS in_year,
           wanted.centres IS NULL OR f.centre_id = ANY (wanted.centres) AS in_centre,
           wanted.validity IS NULL OR f.validity = ANY (wanted.validity) AS as_valid
    FROM found AS f CROSS JOIN wanted
    WHERE (wanted.channel IS NULL OR f.channel = wanted.channel)
      AND (wanted.record IS NULL
           OR EXISTS (SELECT FROM answer_citation c WHERE c.answer_id = f.id AND c.record_id = wanted.record)
           OR EXISTS (SELECT FROM past_answer_citation c WHERE c.past_answer_id = f.id AND c.record_id = wanted.record))
  ),
  kept AS (SELECT * FROM sifted WHERE on_topic AND in_year AND in_centre AND as_valid)`;

/** What a hit shows, from a CTE `page`. */
export const hitColumns = `
  SELECT page.kind, page.id, page.position, page.score, page.validity, page.academic_year AS "academicYear", page.answered_at AS "answeredAt",
         page.topics[1] AS topic, page.centre_id AS "centreId", centre.name AS "centreName",
         coalesce(shared.times_reused, 0) AS "timesReused", shared.external_id AS "externalId",
         left(coalesce(shared.question, enquiry.question, ''), 1000) AS question, left(coalesce(shared.answer, answer.text), 4000) AS answer,
         enquiry.id AS "enquiryId", enquiry.number AS "enquiryNumber",
         (SELECT count(*)::int FROM answer_citation c WHERE c.answer_id = page.id)
           + (SELECT count(*)::int FROM past_answer_citation c WHERE c.past_answer_id = page.id) AS "citationCount"
  FROM page JOIN centre ON centre.id = page.centre_id
  LEFT JOIN past_answer shared ON page.kind = 'reusable' AND shared.id = page.id
  LEFT JOIN answer ON page.kind = 'answer' AND answer.id = page.id
  LEFT JOIN enquiry ON enquiry.id = answer.enquiry_id`;

/** One page of hits: $4 the position it starts after, $5 how many. */
export const ranked = `
  WITH ${matches},
  page AS (SELECT * FROM kept WHERE $4::int IS NULL OR position > $4 ORDER BY position LIMIT $5)
  ${hitColumns}
  ORDER BY page.position`;

/** Which of the words $2 answer to what was typed, $1. */
export const searched = `
  SELECT word FROM unnest($2::text[]) AS word
  WHERE search_vector(word) @@ (SELECT string_agg('(' || anywhere::text || ')', ' | ')::tsquery FROM searched_words($1))`;

const facet = (value: string, others: string): string =>
  `(SELECT coalesce(jsonb_agg(jsonb_build_object('key', key, 'count', count) ORDER BY count DESC, key), '[]')
    FROM (SELECT ${value} AS key, count(*)::int AS count FROM sifted WHERE ${others} GROUP BY 1) AS counted WHERE key IS NOT NULL)`;

export const facets = `
  WITH ${matches}
  SELECT (SELECT count(*)::int FROM kept) AS total,
         ${facet('topics[1]', 'in_year AND in_centre AND as_valid')} AS topic,
         ${facet('academic_year', 'on_topic AND in_centre AND as_valid')} AS "academicYear",
         ${facet('validity', 'on_topic AND in_year AND in_centre')} AS validity,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('key', centre.id, 'name', centre.name, 'count', counted.count) ORDER BY counted.count DESC, centre.name), '[]')
          FROM (SELECT centre_id, count(*)::int AS count FROM sifted WHERE on_topic AND in_year AND as_valid GROUP BY 1) AS counted
          JOIN centre ON centre.id = counted.centre_id) AS centre`;
