// How the index keeps itself, and how it is asked.
export const upkeep = `
  -- "value" is an indexed text.
  CREATE FUNCTION learn_forms(at uuid, value text) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO search_form (form, scope, stem, sound)
    SELECT form, at, (ts_lexize('french_stem', form))[1], sound_of(form)
    FROM unnest(tsvector_to_array(to_tsvector('guichet_form', value))) AS form
    WHERE char_length(form) BETWEEN 2 AND 40 AND (ts_lexize('french_stem', form))[1] IS NOT NULL
    ORDER BY form
    ON CONFLICT DO NOTHING
  $$;

  CREATE FUNCTION index_counts() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    before search_document := CASE WHEN TG_OP <> 'INSERT' THEN OLD END;
    after search_document := CASE WHEN TG_OP <> 'DELETE' THEN NEW END;
  BEGIN
    IF coalesce(NEW.kind, OLD.kind) = 'enquiry' OR current_setting('guichet.rebuilding', true) = 'on' THEN RETURN NULL; END IF;
    IF (before.words, before.scope) IS NOT DISTINCT FROM (after.words, after.scope) THEN RETURN NULL; END IF;
    INSERT INTO search_stem (stem, scope, documents)
      SELECT stem, before.scope, -1 FROM unnest(tsvector_to_array(before.words)) AS stem WHERE stem !~ '^[=#@]'
      UNION ALL SELECT stem, after.scope, 1 FROM unnest(tsvector_to_array(after.words)) AS stem WHERE stem !~ '^[=#@]';
    INSERT INTO search_week (week, scope, documents)
      SELECT week_mark(before.answered_at), before.scope, -1 WHERE before.id IS NOT NULL
      UNION ALL SELECT week_mark(after.answered_at), after.scope, 1 WHERE after.id IS NOT NULL;
    RETURN NULL;
  END $$;
  CREATE TRIGGER search_document_counted AFTER INSERT OR UPDATE OF words, scope OR DELETE ON search_document
    FOR EACH ROW EXECUTE FUNCTION index_counts();

  -- Sums the changes up. As often as one likes, by several instances at once.
  CREATE FUNCTION fold_search_counts() RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('guichet.search_counts'));
    WITH several AS (SELECT stem, scope FROM search_stem GROUP BY 1, 2 HAVING count(*) > 1),
         gone AS (DELETE FROM search_stem s USING several m WHERE s.stem = m.stem AND s.scope = m.scope RETURNING s.*)
    INSERT INTO search_stem SELECT stem, scope, sum(documents) FROM gone GROUP BY 1, 2 HAVING sum(documents) <> 0;
    WITH several AS (SELECT week, scope FROM search_week GROUP BY 1, 2 HAVING count(*) > 1),
         gone AS (DELETE FROM search_week s USING several m WHERE s.week = m.week AND s.scope = m.scope RETURNING s.*)
    INSERT INTO search_week SELECT week, scope, sum(documents) FROM gone GROUP BY 1, 2 HAVING sum(documents) <> 0;
  END $$;

  CREATE FUNCTION indexed_answer(question text, answer text, scope uuid, at timestamptz) RETURNS TABLE (plain text, words tsvector)
  LANGUAGE sql STABLE PARALLEL SAFE ROWS 1 SET search_path = public, pg_temp AS $$
    SELECT asked || ' ' || said, answer_words(asked, said, acronyms_of(question || ' ' || answer), scope, at)
    FROM (SELECT indexed_text(question) AS asked, indexed_text(answer) AS said OFFSET 0) AS texts
  $$;

  -- After a restore or a bulk load. Its owner runs it. What takes long, the words of each text, is shared out among
  -- processes, which only the making of a table allows.
  CREATE FUNCTION rebuild_past_answer_index() RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET maintenance_work_mem = '256MB' SET work_mem = '64MB' SET parallel_setup_cost = 0 SET parallel_tuple_cost = 0 AS $$
  DECLARE
    at uuid;
  BEGIN
    PERFORM set_config('guichet.rebuilding', 'on', true);
    DROP INDEX search_document_words;
    TRUNCATE search_stem, search_week, search_form;
    DELETE FROM search_document WHERE kind <> 'enquiry';
    CREATE TEMPORARY TABLE entry ON COMMIT DROP AS
      SELECT 'reusable' AS kind, p.id, NULL::uuid AS enquiry_id, p.centre_id, CASE WHEN p.visibility = 'centre' THEN p.centre_id ELSE network() END AS scope,
             array_remove(ARRAY[p.topic], NULL) AS topics, NULL::text AS channel, p.validity, p.academic_year, p.answered_on::timestamptz AS answered_at, p.times_reused,
             i.plain, i.words
      FROM past_answer p CROSS JOIN LATERAL indexed_answer(p.question, p.answer, CASE WHEN p.visibility = 'centre' THEN p.centre_id ELSE network() END, p.answered_on::timestamptz) AS i;
    INSERT INTO entry
      SELECT 'answer', a.id, e.id, e.centre_id, e.centre_id, e.topics, e.channel,
             CASE WHEN EXISTS (SELECT FROM answer_citation c WHERE c.answer_id = a.id AND c.stale_cause IS NOT NULL) THEN 'needs_review' ELSE 'valid' END,
             a.valid_for_academic_year, a.sent_at, 0, i.plain, i.words
      FROM answer a JOIN enquiry e ON e.id = a.enquiry_id CROSS JOIN LATERAL indexed_answer(coalesce(e.question, ''), a.text, e.centre_id, a.sent_at) AS i;
    INSERT INTO search_document (kind, id, enquiry_id, centre_id, scope, topics, channel, validity, academic_year, answered_at, times_reused, words)
      SELECT kind, id, enquiry_id, centre_id, scope, topics, channel, validity, academic_year, answered_at, times_reused, words FROM entry;
    -- Built at once its lists are whole, which is what makes common words cheap to pass over.
    CREATE INDEX search_document_words ON search_document USING gin (words);
    FOR at IN SELECT DISTINCT scope FROM entry LOOP
      INSERT INTO search_stem SELECT word, at, ndoc FROM ts_stat(format('SELECT words FROM entry WHERE scope = %L', at)) WHERE word !~ '^[=#@]';
    END LOOP;
    INSERT INTO search_week SELECT week_mark(answered_at), scope, count(*) FROM entry GROUP BY 1, 2;
    INSERT INTO search_form (form, scope, stem, sound)
      SELECT form, scope, stem, sound_of(form) FROM (
        SELECT form, scope, (ts_lexize('french_stem', form))[1] AS stem FROM (
          SELECT DISTINCT word, scope FROM entry, string_to_table(plain, ' ') AS word
        ) AS said, unnest(tsvector_to_array(to_tsvector('guichet_form', word))) AS form WHERE char_length(form) BETWEEN 2 AND 40
      ) AS stemmed WHERE stem IS NOT NULL
      ON CONFLICT DO NOTHING;
    DROP TABLE entry;
    PERFORM set_config('guichet.rebuilding', '', true);
  END $$;
`;

export const finding = `
  -- The words of what was typed in their order, each with its stem; the last may be unfinished. "idle" are courtesies and
  -- words of every question: of few words they are none, in a letter they tell a little.
  CREATE FUNCTION typed_words(typed text) RETURNS TABLE (place integer, word text, stem text, idle boolean, unfinished boolean)
  LANGUAGE sql STABLE ROWS 8 SET search_path = public, pg_temp AS $$
    SELECT place::int, word, CASE WHEN word !~ '^[a-z]$' THEN (tsvector_to_array(to_tsvector('guichet_fr', word)))[1] END, trim(plain_words(word)) = '',
           place = max(place) OVER () AND char_length(word) >= 3 AND fold(right(typed, 1)) ~ '[a-z0-9]$'
    FROM regexp_split_to_table(trim(indexed_text(left(typed, 4000))), ' +') WITH ORDINALITY AS said (word, place)
    WHERE word <> '' LIMIT 300
  $$;

  -- With two letters in the wrong order: a short word leaves too few threes of letters ("bousre", "satge") for a likeness to show.
  CREATE FUNCTION swapped_stems(word text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT SET search_path = public, pg_temp AS $$
    SELECT array_agg((ts_lexize('french_stem', overlay(word PLACING substr(word, at + 1, 1) || substr(word, at, 1) FROM at FOR 2)))[1])
    FROM generate_series(1, least(char_length(word), 20) - 1) AS at
  $$;

  -- Functions with statements of their own keep one plan: planned for each call anew they plan longer than they run.

  -- What the visible scopes know of each word: its stems and in how many documents they occur; the ends of one that is not
  -- finished; and what an unknown one may have meant.
  CREATE FUNCTION known_words(typed text)
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
        ) AS longer WHERE c.unfinished AND NOT c.idle
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
             r.form, r.relation
      FROM related r ORDER BY r.place;
  END $$;

  -- How many documents the visible scopes hold, newest week first.
  CREATE FUNCTION visible_weeks() RETURNS TABLE (week text, documents integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_generic_plan AS $$
    SELECT week, sum(documents)::int FROM search_week WHERE scope = ANY ((SELECT visible_scopes())::uuid[]) GROUP BY 1 HAVING sum(documents) > 0 ORDER BY 1 DESC
  $$;

  -- Phrases must stand there word by word, and the words of "without" must not.
  CREATE FUNCTION narrowing(phrases text[], without text[]) RETURNS tsquery
  LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
  DECLARE
    narrowed tsquery := '';
    part tsquery;
    words text;
  BEGIN
    FOREACH words IN ARRAY phrases LOOP
      part := phraseto_tsquery('guichet_fr', indexed_text(words));
      IF numnode(part) > 0 THEN narrowed := narrowed && part; END IF;
    END LOOP;
    FOREACH words IN ARRAY without LOOP
      part := plainto_tsquery('guichet_fr', plain_words(words));
      IF numnode(part) > 0 THEN narrowed := narrowed && !!part; END IF;
    END LOOP;
    RETURN narrowed;
  END $$;

  -- Weighs each candidate, one that answers to all queries of one of the lists: for every term the best of its alternatives, more in the question than in the answer, and
  -- pairs of words that stand together. The arrays hold, side by side, the place of its term, a query, what it is worth,
  -- and, where it is of several words, the same of the question alone.
  CREATE FUNCTION weighed_past_answers(candidates jsonb, narrowing tsquery, term integer[], anywhere tsquery[], asked tsquery[], worth real[], weight real[], in_answer real, pairs tsquery[], at_most integer)
  RETURNS TABLE (kind text, id uuid, enquiry_id uuid, centre_id uuid, topics text[], channel text, validity text, academic_year text,
                 answered_at timestamptz, times_reused integer, words integer, together integer, parts real[])
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  #variable_conflict use_column
  DECLARE
    bounds tsquery;
    sought text;
    weighing text;
  BEGIN
    IF scope_centres() IS NULL THEN RETURN; END IF;
    SELECT string_agg(quote_literal(scope_mark(s)), ' | ')::tsquery INTO bounds FROM unnest(visible_scopes()) AS s;
    SELECT string_agg((SELECT string_agg(format('d.words @@ %L::tsquery', part), ' AND ') FROM jsonb_array_elements_text(parts) AS part) || ' AND d.words @@ $1', ' OR ')
      INTO sought FROM jsonb_array_elements(candidates) AS way (parts);
    -- One expression a term, of numbers alone: a statement made for it weighs a document in the time that a loop needs to
    -- begin. A word that stands once in the question weighs 1 (ts_rank gives it 0.6079).
    SELECT 'ARRAY[' || string_agg(best, ', ' ORDER BY place) || ']::real[]' INTO weighing FROM (
      SELECT place, 'greatest(' || string_agg(format(
        CASE WHEN asked[at] IS NULL THEN '$4[%1$s] * ts_rank($7, d.words, $2[%1$s]) / 0.6079'
             ELSE 'CASE WHEN d.words @@ $3[%1$s] THEN 1.2 * $4[%1$s] WHEN d.words @@ $2[%1$s] THEN 1.5 * $4[%1$s] * $8 ELSE 0 END' END, at), ', ') || ')' AS best
      FROM unnest(term) WITH ORDINALITY AS t (place, at) GROUP BY place
    ) AS by_term;
    -- The best by that alone; what is gentle is weighed where it is told.
    RETURN QUERY EXECUTE 'SELECT * FROM (SELECT d.kind, d.id, d.enquiry_id, d.centre_id, d.topics, d.channel, d.validity, d.academic_year, d.answered_at, d.times_reused, length(d.words) AS length, '
      || coalesce((SELECT string_agg(format('(d.words @@ $5[%s])::int', at), ' + ') FROM generate_subscripts(pairs, 1) AS at), '0') || ' AS together, ' || weighing
      || ' AS parts FROM search_document d WHERE (' || sought || ') AND d.kind <> ''enquiry'' LIMIT 3000) AS weighed
        ORDER BY ' || (SELECT string_agg(format('parts[%1$s] * $9[%1$s]', at), ' + ') FROM generate_subscripts(weight, 1) AS at) || ' DESC, answered_at DESC, id LIMIT $6'
      USING bounds && narrowing, anywhere, asked, worth, pairs, at_most, ARRAY[0.7, in_answer, in_answer, 1]::real[], in_answer, weight;
  END $$;

  -- How much of what these answers are asked about is among the stems, rare words counting more: of a letter that has
  -- nothing to do with them, little.
  CREATE FUNCTION asked_among(ids uuid[], stems text[]) RETURNS TABLE (id uuid, share real)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_generic_plan AS $$
    WITH asking AS (
      SELECT d.id, substr(lexeme, 2) AS stem FROM search_document d, unnest(tsvector_to_array(d.words)) AS lexeme
      WHERE d.id = ANY (ids) AND d.kind <> 'enquiry' AND d.scope = ANY ((SELECT visible_scopes())::uuid[]) AND lexeme LIKE '=%'
    ),
    weighed AS (
      SELECT a.*, power(ln(1 + (SELECT greatest(sum(documents), 1) FROM visible_weeks())::float
        / (SELECT greatest(sum(s.documents), 1) FROM search_stem s WHERE s.stem = a.stem AND s.scope = ANY ((SELECT visible_scopes())::uuid[]))), 0.7) AS weight
      FROM asking a
    )
    SELECT id, (coalesce(sum(weight) FILTER (WHERE stem = ANY (stems)), 0) / sum(weight))::real FROM weighed GROUP BY 1
  $$;

  -- The words, as they are written in what one may see, of these stems: they are marked.
  CREATE FUNCTION forms_of(stems text[]) RETURNS text[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_generic_plan AS $$
    SELECT coalesce(array_agg(DISTINCT form), '{}') FROM search_form WHERE stem = ANY (stems) AND scope = ANY ((SELECT visible_scopes())::uuid[])
  $$;

  CREATE FUNCTION newest_past_answers(at_most integer)
  RETURNS TABLE (kind text, id uuid, enquiry_id uuid, centre_id uuid, topics text[], channel text, validity text, academic_year text,
                 answered_at timestamptz, times_reused integer, words integer, together integer, parts real[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_generic_plan AS $$
    SELECT d.kind, d.id, d.enquiry_id, d.centre_id, d.topics, d.channel, d.validity, d.academic_year, d.answered_at, d.times_reused, 1, 0, '{}'::real[]
    FROM unnest(visible_scopes()) AS s CROSS JOIN LATERAL (
      SELECT * FROM search_document d WHERE d.scope = s AND d.kind <> 'enquiry' AND scope_centres() IS NOT NULL ORDER BY d.answered_at DESC, d.id LIMIT at_most
    ) AS d
    ORDER BY d.answered_at DESC, d.id LIMIT at_most
  $$;

  REVOKE EXECUTE ON FUNCTION indexed_answer, learn_forms, fold_search_counts, rebuild_past_answer_index, known_words, visible_weeks, weighed_past_answers, newest_past_answers, forms_of, asked_among FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION fold_search_counts, known_words, visible_weeks, weighed_past_answers, newest_past_answers, forms_of, asked_among TO guichet_app;
`;
