// What an unknown word may have meant, two letters in the wrong order too: of a short word that leaves too few threes of
// letters ("bousre", "satge") for a likeness to show.
export const misspelt = `
  CREATE FUNCTION swapped_stems(word text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT SET search_path = public, pg_temp AS $$
    SELECT array_agg((ts_lexize('french_stem', overlay(word PLACING substr(word, at + 1, 1) || substr(word, at, 1) FROM at FOR 2)))[1])
    FROM generate_series(1, least(char_length(word), 20) - 1) AS at
  $$;

  CREATE OR REPLACE FUNCTION known_words(typed text)
  RETURNS TABLE (place integer, word text, stem text, idle boolean, documents integer, form text, relation text, likeness real)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
        SELECT c.place, c.word, c.stem, c.idle, NULL::text AS form, 'same' AS relation, 1::real AS likeness FROM counted c
        UNION ALL
        SELECT c.place, c.word, longer.stem, c.idle, longer.form, 'longer', 1::real
        FROM counted c CROSS JOIN LATERAL (
          SELECT f.stem, min(f.form) AS form FROM search_form f
          WHERE f.form >= c.word AND f.form < c.word || U&'\\FFFF' AND f.scope = ANY (scopes) GROUP BY 1 LIMIT 40
        ) AS longer WHERE c.unfinished AND NOT c.idle
        UNION ALL
        SELECT c.place, c.word, kin.stem, c.idle, NULL, 'kin', 1::real
        FROM counted c CROSS JOIN LATERAL (
          SELECT DISTINCT s.stem FROM search_stem s
          WHERE s.stem >= left(c.stem, greatest(4, char_length(c.stem) - 3)) AND s.stem < left(c.stem, greatest(4, char_length(c.stem) - 3)) || U&'\\FFFF'
            AND s.scope = ANY (scopes) AND s.stem <> c.stem LIMIT 24
        ) AS kin WHERE c.documents > 0 AND NOT c.idle AND char_length(c.stem) >= 4
        UNION ALL
        SELECT l.place, l.word, near.stem, false, near.form, near.relation, near.likeness
        FROM lost l CROSS JOIN LATERAL (
          (SELECT f.stem, f.form, 'sound' AS relation, similarity(f.form, l.word) AS likeness
           FROM search_form f WHERE f.sound = l.sound AND f.scope = ANY (scopes) ORDER BY 4 DESC LIMIT 8)
          UNION ALL
          (SELECT f.stem, f.form, 'letters', similarity(f.form, l.word)
           FROM search_form f WHERE f.form % l.word AND f.scope = ANY (scopes) ORDER BY 4 DESC LIMIT 12)
          UNION ALL
          (SELECT f.stem, f.form, 'letters', similarity(f.form, l.word)
           FROM search_form f WHERE f.stem = ANY (swapped_stems(l.word)) AND f.scope = ANY (scopes) ORDER BY 4 DESC LIMIT 8)
        ) AS near
      )
      SELECT r.place, r.word, r.stem, r.idle, (SELECT coalesce(sum(s.documents), 0)::int FROM search_stem s WHERE s.stem = r.stem AND s.scope = ANY (scopes)),
             r.form, r.relation, r.likeness
      FROM related r ORDER BY r.place;
  END $$;
`;
