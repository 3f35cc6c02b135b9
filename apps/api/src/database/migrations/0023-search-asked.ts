import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an answer is asked about decides among those that hold the same words; a word cut short is read as its beginning. */
export class SearchAsked1764000000022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(asked);
    await runner.query(beginnings);
  }

  async down(): Promise<void> {
    throw new Error('Functions of the search are not taken back: restore a backup instead.');
  }
}

const asked = `
  -- How much of what each of these answers is asked about is among the stems, between 0 and 1.
  CREATE OR REPLACE FUNCTION asked_among(ids uuid[], stems text[]) RETURNS TABLE (id uuid, share real)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_generic_plan AS $$
    SELECT d.id, avg((substr(lexeme, 2) = ANY (stems))::int)::real
    FROM search_document d, unnest(tsvector_to_array(d.words)) AS lexeme
    WHERE d.id = ANY (ids) AND d.kind <> 'enquiry' AND d.scope = ANY ((SELECT visible_scopes())::uuid[]) AND lexeme LIKE '=%'
    GROUP BY 1
  $$;
`;

const beginnings = `
  -- As in 0011; "univ" and "janv" are beginnings wherever they stand, and what is as likely comes in a steady order.
  CREATE OR REPLACE FUNCTION known_words(typed text)
  RETURNS TABLE (place integer, word text, stem text, idle boolean, documents integer, form text, relation text)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_generic_plan AS $$
  #variable_conflict use_column
  DECLARE
    scopes uuid[] := visible_scopes();
  BEGIN
    IF scopes IS NULL THEN RETURN; END IF;
    RETURN QUERY
      WITH counted AS MATERIALIZED (
        SELECT a.*, (SELECT coalesce(sum(s.documents), 0)::int FROM search_stem s WHERE s.stem = a.stem AND s.scope = ANY (scopes)) AS documents
        FROM typed_words(typed) AS a
      ),
      lost AS MATERIALIZED (
        SELECT DISTINCT ON (c.word) c.place, c.word, sound_of(c.word) AS sound FROM counted c
        WHERE c.stem IS NOT NULL AND NOT c.idle AND c.documents = 0 AND char_length(c.word) >= 4 AND c.word !~ '[0-9]' LIMIT 16
      ),
      related AS (
        SELECT c.place, c.word, c.stem, c.idle, NULL::text AS form, 'same' AS relation FROM counted c
        UNION ALL
        SELECT c.place, c.word, longer.stem, c.idle, longer.form, 'longer'
        FROM counted c CROSS JOIN LATERAL (
          SELECT f.stem, min(f.form) AS form FROM search_form f
          WHERE f.form >= c.word AND f.form < c.word || U&'\\FFFF' AND f.scope = ANY (scopes) GROUP BY 1 ORDER BY 1 LIMIT 40
        ) AS longer WHERE (c.unfinished OR (c.documents = 0 AND char_length(c.word) BETWEEN 4 AND 7)) AND NOT c.idle
        UNION ALL
        SELECT c.place, c.word, kin.stem, c.idle, NULL, 'kin'
        FROM counted c CROSS JOIN LATERAL (
          SELECT DISTINCT s.stem FROM search_stem s
          WHERE s.stem >= left(c.stem, greatest(4, char_length(c.stem) - 3)) AND s.stem < left(c.stem, greatest(4, char_length(c.stem) - 3)) || U&'\\FFFF'
            AND s.scope = ANY (scopes) AND s.stem <> c.stem ORDER BY 1 LIMIT 24
        ) AS kin WHERE c.documents > 0 AND NOT c.idle AND char_length(c.stem) >= 4
        UNION ALL
        SELECT l.place, l.word, near.stem, false, near.form, near.relation
        FROM lost l CROSS JOIN LATERAL (
          (SELECT f.stem, f.form, 'sound' AS relation, similarity(f.form, l.word) AS likeness
           FROM search_form f WHERE f.sound = l.sound AND f.scope = ANY (scopes) ORDER BY 4 DESC, 2 LIMIT 8)
          UNION ALL
          (SELECT f.stem, f.form, 'letters', similarity(f.form, l.word)
           FROM search_form f WHERE f.form % l.word AND f.scope = ANY (scopes) ORDER BY 4 DESC, 2 LIMIT 12)
          UNION ALL
          (SELECT f.stem, f.form, 'letters', similarity(f.form, l.word)
           FROM search_form f WHERE f.stem = ANY (swapped_stems(l.word)) AND f.scope = ANY (scopes) ORDER BY 4 DESC, 2 LIMIT 8)
        ) AS near
      )
      SELECT r.place, r.word, r.stem, r.idle, (SELECT coalesce(sum(s.documents), 0)::int FROM search_stem s WHERE s.stem = r.stem AND s.scope = ANY (scopes)),
             r.form, r.relation
      FROM related r ORDER BY r.place;
  END $$;
`;
