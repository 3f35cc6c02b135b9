// What a search asks of the names that mean the same.
export const namesSought = `
  -- What a term is looked for by: its stems in their order; letters that have none as they are.
  CREATE FUNCTION synonym_key(term text) RETURNS text LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT coalesce(string_agg(stem, ' ' ORDER BY place) FILTER (WHERE NOT idle), string_agg(word, ' ' ORDER BY place)) FROM typed_words(replace(term, '.', ''))
  $$;
  CREATE FUNCTION index_synonym() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    NEW.spelt := ARRAY(SELECT fold(term) FROM unnest(NEW.terms) AS term);
    NEW.keys := ARRAY(SELECT synonym_key(term) FROM unnest(NEW.terms) AS term);
    RETURN NEW;
  END $$;
  CREATE INDEX search_synonym_keys_of ON search_synonym USING gin (keys);
  CREATE TRIGGER search_synonym_keys BEFORE INSERT OR UPDATE ON search_synonym FOR EACH ROW EXECUTE FUNCTION index_synonym();

  -- What the words that were typed, one to four in a row, are also called, and in how many documents each name stands.
  -- "doubtful": one word that says nothing by itself and may be an acronym, as in "tu as".
  CREATE FUNCTION known_synonyms(typed text) RETURNS TABLE ("first" integer, "last" integer, doubtful boolean, names jsonb)
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
      SELECT spans.*, s.terms FROM spans JOIN search_synonym s ON s.keys @> ARRAY[spans.key]
      UNION ALL
      -- A name misspelt, or with another ending.
      SELECT w.place, w.place, false, w.word, near.terms
      FROM telling w CROSS JOIN LATERAL (SELECT s.terms FROM search_synonym s, unnest(s.spelt) AS name
        WHERE similarity(name, w.word) >= 0.5 ORDER BY similarity(name, w.word) DESC LIMIT 1) AS near
      WHERE char_length(w.word) >= 5 AND (SELECT k.stem FROM search_stem k WHERE k.stem = w.stem AND k.scope = ANY (scopes) LIMIT 1) IS NULL
        AND NOT EXISTS (SELECT FROM search_synonym k WHERE k.keys @> ARRAY[w.stem])
    ),
    named AS (
      SELECT DISTINCT meant.first, meant.last, meant.doubtful, name.stems
      FROM meant CROSS JOIN LATERAL unnest(meant.terms) AS term
      CROSS JOIN LATERAL (SELECT CASE WHEN term ~ '^[A-Z][A-Z0-9.]{1,6}$' THEN ARRAY['^' || lower(replace(term, '.', ''))] ELSE stems_of(term) END AS stems) AS name
      WHERE cardinality(name.stems) > 0
    ),
    counted AS (
      SELECT named.*, (
        SELECT min(found) FROM unnest(stems) AS wanted CROSS JOIN LATERAL (
          SELECT coalesce(sum(s.documents), 0)::int AS found FROM search_stem s WHERE s.stem = wanted AND s.scope = ANY (scopes)) AS each) AS documents
      FROM named
    )
    SELECT counted.first, counted.last, bool_and(doubtful), jsonb_agg(jsonb_build_object('stems', stems, 'documents', documents) ORDER BY documents DESC)
    FROM counted GROUP BY 1, 2;
  END $$;
  REVOKE EXECUTE ON FUNCTION known_synonyms FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION known_synonyms TO guichet_app;
`;
