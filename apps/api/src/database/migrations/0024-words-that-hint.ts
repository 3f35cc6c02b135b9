import type { MigrationInterface, QueryRunner } from 'typeorm';
import { atWork } from './0024/at-work';
import { dutchAndEnglish } from './0024/dutch-and-english';
import { dutchAndEnglishLife } from './0024/dutch-and-english-life';
import { dutchAndEnglishWork } from './0024/dutch-and-english-work';
import { everyday } from './0024/everyday';
import { places } from './0024/places';

/** Words that make one think of others, one way: who writes of a baby may mean "enceinte", who writes "enceinte" no baby. */
export class WordsThatHint1764000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(column);
    await runner.query(known);
    const groups = [...everyday, ...atWork, ...dutchAndEnglish, ...dutchAndEnglishWork, ...dutchAndEnglishLife, ...places].map((line) => {
      const [leadsTo = [], terms = []] = line.split(' < ').map((side) => side.split(' | '));
      return { terms, leadsTo };
    });
    await runner.query(add, [JSON.stringify(groups)]);
  }

  async down(): Promise<void> {
    throw new Error('Words that people wrote cannot be dropped: restore a backup instead.');
  }
}

const column = `
  ALTER TABLE search_synonym ADD COLUMN leads_to text[] NOT NULL DEFAULT '{}'
    CHECK (cardinality(leads_to) <= 4 AND array_position(leads_to, '') IS NULL);
  ALTER TABLE search_synonym DROP CONSTRAINT search_synonym_terms_check;
  ALTER TABLE search_synonym ADD CONSTRAINT search_synonym_terms_check
    CHECK (cardinality(terms) BETWEEN (CASE WHEN leads_to = '{}' THEN 2 ELSE 1 END) AND 12 AND array_position(terms, '') IS NULL);
`;

const known = `
  DROP FUNCTION known_synonyms;
  -- What the words that were typed, one to four in a row, are also called, and in how many documents each name stands.
  -- "hinted": these words make one think of the names, which the names do not of them. "doubtful": one word that says nothing by itself and may be an acronym, as in "tu as".
  CREATE FUNCTION known_synonyms(typed text) RETURNS TABLE ("first" integer, "last" integer, doubtful boolean, hinted boolean, names jsonb)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_generic_plan AS $$
  #variable_conflict use_column
  DECLARE
    scopes uuid[] := visible_scopes();
    capitals text[] := acronyms_of(typed);
  BEGIN
    RETURN QUERY
    WITH said AS MATERIALIZED (SELECT place, translate(word, 'é', 'e') AS word, CASE WHEN NOT idle THEN stem END AS stem FROM typed_words(typed)),
    telling AS MATERIALIZED (SELECT *, row_number() OVER (ORDER BY place) AS n FROM said WHERE stem IS NOT NULL),
    spans AS (
      SELECT a.place AS first, b.place AS last, false AS doubtful, string_agg(c.stem, ' ' ORDER BY c.n) AS key
      FROM telling a JOIN telling b ON b.n BETWEEN a.n AND a.n + 3 JOIN telling c ON c.n BETWEEN a.n AND b.n GROUP BY 1, 2
      UNION ALL
      SELECT place, place, NOT ('^' || word) = ANY (capitals), word FROM said WHERE stem IS NULL
    ),
    meant AS (
      SELECT spans.*, s.terms, s.leads_to FROM spans JOIN search_synonym s ON s.keys @> ARRAY[spans.key]
      UNION ALL
      -- A name misspelt, or with another ending.
      SELECT w.place, w.place, false, w.word, near.terms, near.leads_to
      FROM telling w CROSS JOIN LATERAL (SELECT s.terms, s.leads_to FROM search_synonym s, unnest(s.spelt) AS name
        WHERE s.leads_to = '{}' AND similarity(name, w.word) >= 0.5 ORDER BY similarity(name, w.word) DESC, name, s.id LIMIT 1) AS near
      WHERE char_length(w.word) >= 5 AND (SELECT k.stem FROM search_stem k WHERE k.stem = w.stem AND k.scope = ANY (scopes) LIMIT 1) IS NULL
        AND NOT EXISTS (SELECT FROM search_synonym k WHERE k.keys @> ARRAY[w.stem])
    ),
    named AS (
      SELECT DISTINCT meant.first, meant.last, meant.doubtful, cardinality(leads_to) > 0 AS hinted, name.stems
      FROM meant CROSS JOIN LATERAL unnest(CASE WHEN cardinality(meant.leads_to) > 0 THEN meant.leads_to ELSE meant.terms END) AS term
      CROSS JOIN LATERAL (SELECT CASE WHEN term ~ '^[A-Z][A-Z0-9.]{1,6}$' THEN ARRAY['^' || lower(replace(term, '.', ''))] ELSE stems_of(term) END AS stems) AS name
      WHERE cardinality(name.stems) > 0
    ),
    counted AS (
      SELECT named.*, (
        SELECT min(found) FROM unnest(stems) AS wanted CROSS JOIN LATERAL (
          SELECT coalesce(sum(s.documents), 0)::int AS found FROM search_stem s WHERE s.stem = wanted AND s.scope = ANY (scopes)) AS each) AS documents
      FROM named
    )
    SELECT counted.first, counted.last, bool_and(doubtful), hinted, jsonb_agg(jsonb_build_object('stems', stems, 'documents', documents) ORDER BY documents DESC, stems)
    FROM counted GROUP BY 1, 2, 4;
  END $$;
  REVOKE EXECUTE ON FUNCTION known_synonyms FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION known_synonyms TO guichet_app;
`;

const add = `
  INSERT INTO search_synonym (terms, leads_to)
  SELECT ARRAY(SELECT jsonb_array_elements_text(one -> 'terms')), ARRAY(SELECT jsonb_array_elements_text(one -> 'leadsTo')) FROM jsonb_array_elements($1::jsonb) AS one
`;
