import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One index of words for what the whole network may see, one for what belongs to a centre, one for enquiries. Where a scope
 * has an index of its own its mark need not be looked up for each answer; within the centres' it stays in the query, so
 * that nothing is timed by what one may not see.
 */
export class SearchIndexPerScope1764000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(indexes);
    await runner.query(narrowing);
    await runner.query(weighing);
    await runner.query(newest);
    await runner.query(enquiries);
    await runner.query(rebuilding);
  }

  async down(): Promise<void> {
    throw new Error('An index is not taken back: restore a backup instead.');
  }
}

const indexes = `
  CREATE FUNCTION create_search_indexes() RETURNS void LANGUAGE sql VOLATILE SET search_path = public, pg_temp AS $$
    CREATE INDEX search_document_words_network ON search_document USING gin (words) WHERE scope = network();
    CREATE INDEX search_document_words_centre ON search_document USING gin (words) WHERE scope <> network();
    CREATE INDEX search_document_words_enquiry ON search_document USING gin (words) WHERE kind = 'enquiry';
  $$;
  REVOKE EXECUTE ON FUNCTION create_search_indexes FROM PUBLIC;
  DROP INDEX search_document_words;
  SELECT create_search_indexes();
`;

const narrowing = `
  -- What the columns of "d" must be, each among the values listed under its name.
  CREATE FUNCTION narrowed_by(sifting jsonb) RETURNS text LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT coalesce(string_agg(format(CASE key
      WHEN 'topics' THEN ' AND EXISTS (SELECT FROM unnest(d.topics) AS topic, unnest(%L::text[]) AS wanted WHERE topic = wanted OR starts_with(topic, wanted || ''.''))'
      WHEN 'channels' THEN ' AND d.channel = ANY (%L)'
      WHEN 'academicYears' THEN ' AND d.academic_year = ANY (%L)'
      WHEN 'centres' THEN ' AND d.centre_id = ANY (%L)'
      WHEN 'ids' THEN ' AND d.kind <> ''enquiry'' AND d.id = ANY (%L)'
    END, ARRAY(SELECT jsonb_array_elements_text(value))), ''), '') FROM jsonb_each(sifting)
  $$;
  REVOKE EXECUTE ON FUNCTION narrowed_by FROM PUBLIC;
`;

const weighing = `
  DROP FUNCTION weighed_past_answers;
  CREATE FUNCTION weighed_past_answers(candidates jsonb, narrowing tsquery, term integer[], anywhere tsquery[], asked tsquery[], worth real[], weight real[], in_answer real, pairs tsquery[], at_most integer, sifting jsonb)
  RETURNS TABLE (kind text, id uuid, enquiry_id uuid, centre_id uuid, topics text[], channel text, validity text, academic_year text,
                 answered_at timestamptz, times_reused integer, words integer, together integer, parts real[])
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  #variable_conflict use_column
  DECLARE
    bounds tsquery;
    sought text;
    weighing text;
    neighbours text := coalesce((SELECT string_agg(format('(d.words @@ $5[%s])::int', at), ' + ') FROM generate_subscripts(pairs, 1) AS at), '0');
    ordering text := (SELECT string_agg(format('parts[%1$s] * $9[%1$s]', at), ' + ') FROM generate_subscripts(weight, 1) AS at);
    narrowed text := CASE WHEN numnode(narrowing) > 0 THEN ' AND d.words @@ $10' ELSE '' END;
    wanted text := narrowed_by(sifting);
  BEGIN
    IF scope_centres() IS NULL THEN RETURN; END IF;
    SELECT string_agg(quote_literal(scope_mark(s)), ' | ')::tsquery INTO bounds FROM unnest(scope_centres()) AS s;
    -- %1$s stands for what a scope adds to each way.
    SELECT string_agg((SELECT string_agg(replace(format('d.words @@ %L::tsquery', part), '%', '%%'), ' AND ') FROM jsonb_array_elements_text(parts) AS part) || '%1$s', ' OR ')
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
      || neighbours || ' AS together, ' || weighing || ' AS parts FROM (
        SELECT * FROM search_document d WHERE d.scope = network() AND (' || format(sought, narrowed) || ')' || wanted || '
        UNION ALL
        SELECT * FROM search_document d WHERE d.scope <> network() AND (' || format(sought, ' AND d.words @@ $1' || narrowed) || ')' || wanted || '
      ) AS d LIMIT 3000) AS weighed ORDER BY ' || ordering || ' DESC, answered_at DESC, id LIMIT $6'
      USING bounds, anywhere, asked, worth, pairs, at_most, ARRAY[0.7, in_answer, in_answer, 1]::real[], in_answer, weight, narrowing;
  END $$;
  REVOKE EXECUTE ON FUNCTION weighed_past_answers FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION weighed_past_answers TO guichet_app;
`;

const newest = `
  DROP FUNCTION newest_past_answers;
  -- Of each visible scope, what "sifting" lets through among its newest 20,000; those that are named are looked for among all.
  CREATE FUNCTION newest_past_answers(at_most integer, sifting jsonb)
  RETURNS TABLE (kind text, id uuid, enquiry_id uuid, centre_id uuid, topics text[], channel text, validity text, academic_year text,
                 answered_at timestamptz, times_reused integer, words integer, together integer, parts real[])
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    RETURN QUERY EXECUTE 'SELECT d.kind, d.id, d.enquiry_id, d.centre_id, d.topics, d.channel, d.validity, d.academic_year, d.answered_at, d.times_reused, 1, 0, ''{}''::real[]
      FROM unnest(visible_scopes()) AS s CROSS JOIN LATERAL (
        SELECT * FROM search_document d WHERE d.scope = s AND d.kind <> ''enquiry''' || CASE WHEN sifting ? 'ids' THEN narrowed_by(sifting) ELSE '' END || '
        ORDER BY d.answered_at DESC, d.id LIMIT ' || CASE WHEN sifting IS NULL THEN at_most ELSE 20000 END || '
      ) AS d WHERE true' || narrowed_by(sifting) || ' ORDER BY d.answered_at DESC, d.id LIMIT ' || at_most;
  END $$;
  REVOKE EXECUTE ON FUNCTION newest_past_answers FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION newest_past_answers TO guichet_app;
`;

const enquiries = `
  CREATE OR REPLACE FUNCTION matching_enquiries(typed text, at_most integer) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    word text;
    wanted tsquery;
    bounds tsquery;
  BEGIN
    SELECT string_agg(quote_literal(scope_lexeme('enquiry', centre)), ' | ')::tsquery INTO bounds FROM unnest(scope_centres()) AS centre;
    FOR word IN SELECT DISTINCT w FROM regexp_split_to_table(translate(left(typed, 400), '’', ' '), '[^[:alnum:]@._+-]+') AS w WHERE w <> '' LIMIT 12 LOOP
      CONTINUE WHEN says_nothing(word) AND NOT says_nothing(left(typed, 400));
      wanted := coalesce(wanted && one_word(word), one_word(word));
    END LOOP;
    IF bounds IS NULL OR wanted IS NULL OR numnode(wanted) = 0 THEN RETURN; END IF;
    RETURN QUERY SELECT d.id FROM search_document d WHERE d.kind = 'enquiry' AND d.words @@ (bounds && wanted) LIMIT at_most;
  END $$;
`;

/** As in 0011, with all three indexes. */
const rebuilding = `
  -- After a restore or a bulk load. Its owner runs it. What takes long, the words of each text, is shared out among
  -- processes, which only the making of a table allows.
  CREATE OR REPLACE FUNCTION rebuild_past_answer_index() RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET maintenance_work_mem = '256MB' SET work_mem = '64MB' SET parallel_setup_cost = 0 SET parallel_tuple_cost = 0 AS $$
  DECLARE
    at uuid;
  BEGIN
    PERFORM set_config('guichet.rebuilding', 'on', true);
    DROP INDEX search_document_words_network, search_document_words_centre, search_document_words_enquiry;
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
    PERFORM create_search_indexes();
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
