import type { Validity } from '@guichet/contracts';

export interface Filters {
  topics: string[] | null;
  channel: string | null;
  academicYear: string | null;
  centre: string | null;
  validity: Validity[] | null;
  record: string | null;
}

/** $1 what was typed, $2 how many matches to consider, $3 the filters. */
export const matches = `
  found AS MATERIALIZED (
    SELECT m.*, row_number() OVER (ORDER BY m.score DESC, m.answered_at DESC, m.id)::int AS position
    FROM matching_past_answers($1, $2) AS m
  ),
  kept AS (
    SELECT f.* FROM found AS f, jsonb_to_record($3::jsonb) AS wanted(topics text[], channel text, "academicYear" text, centre uuid, validity text[], record uuid)
    WHERE (wanted.topics IS NULL OR EXISTS (
            SELECT FROM unnest(f.topics) AS topic, unnest(wanted.topics) AS sought WHERE topic = sought OR starts_with(topic, sought || '.')))
      AND (wanted.channel IS NULL OR f.channel = wanted.channel)
      AND (wanted."academicYear" IS NULL OR f.academic_year = wanted."academicYear")
      AND (wanted.centre IS NULL OR f.centre_id = wanted.centre)
      AND (wanted.validity IS NULL OR f.validity = ANY (wanted.validity))
      AND (wanted.record IS NULL
           OR EXISTS (SELECT FROM answer_citation c WHERE c.answer_id = f.id AND c.record_id = wanted.record)
           OR EXISTS (SELECT FROM past_answer_citation c WHERE c.past_answer_id = f.id AND c.record_id = wanted.record))
  )`;

const marks = `StartSel=\x02,StopSel=\x03`;

/** One page of hits: $4 the position it starts after, $5 how many. Words are marked with U+0002 and U+0003. */
export const ranked = (found: string): string => `
  WITH ${found},
  page AS (SELECT * FROM kept WHERE $4::int IS NULL OR position > $4 ORDER BY position LIMIT $5),
  query AS (SELECT replace(plainto_tsquery('guichet_fr', left($1, 4000))::text, ' & ', ' | ')::tsquery AS words)
  SELECT page.kind, page.id, page.position, page.score, page.validity, page.academic_year AS "academicYear", page.answered_at AS "answeredAt",
         page.topics[1] AS topic, page.centre_id AS "centreId", centre.name AS "centreName",
         coalesce(shared.times_reused, 0) AS "timesReused", shared.external_id AS "externalId",
         ts_headline('guichet_fr', coalesce(shared.question, left(enquiry.question, 400), ''), query.words, 'HighlightAll=true,${marks}') AS question,
         ts_headline('guichet_fr', left(coalesce(shared.answer, answer.text), 4000), query.words, 'MaxWords=45,MinWords=30,${marks}') AS "answerSnippet",
         (SELECT count(*)::int FROM answer_citation c WHERE c.answer_id = page.id)
           + (SELECT count(*)::int FROM past_answer_citation c WHERE c.past_answer_id = page.id) AS "citationCount"
  FROM page CROSS JOIN query JOIN centre ON centre.id = page.centre_id
  LEFT JOIN past_answer shared ON page.kind = 'reusable' AND shared.id = page.id
  LEFT JOIN answer ON page.kind = 'answer' AND answer.id = page.id
  LEFT JOIN enquiry ON enquiry.id = answer.enquiry_id
  ORDER BY page.position`;

const facet = (value: string): string =>
  `(SELECT coalesce(jsonb_agg(jsonb_build_object('key', key, 'count', count) ORDER BY count DESC, key), '[]')
    FROM (SELECT ${value} AS key, count(*)::int AS count FROM kept GROUP BY 1) AS counted WHERE key IS NOT NULL)`;

export const facets = `
  WITH ${matches}
  SELECT (SELECT count(*)::int FROM kept) AS total,
         ${facet('topics[1]')} AS topic, ${facet('academic_year')} AS "academicYear", ${facet('validity')} AS validity,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('key', centre.id, 'name', centre.name, 'count', counted.count) ORDER BY counted.count DESC, centre.name), '[]')
          FROM (SELECT centre_id, count(*)::int AS count FROM kept GROUP BY 1) AS counted JOIN centre ON centre.id = counted.centre_id) AS centre`;
