// All of the index from the texts, on all processors.
export const rebuild = `
  ALTER FUNCTION week_mark PARALLEL SAFE;
  ALTER FUNCTION answer_words PARALLEL SAFE;
  CREATE FUNCTION indexed_answer(question text, answer text, scope uuid, at timestamptz) RETURNS TABLE (plain text, words tsvector)
  LANGUAGE sql STABLE PARALLEL SAFE ROWS 1 SET search_path = public, pg_temp AS $$
    SELECT asked || ' ' || said, answer_words(asked, said, acronyms_of(question || ' ' || answer), scope, at)
    FROM (SELECT indexed_text(question) AS asked, indexed_text(answer) AS said OFFSET 0) AS texts
  $$;

  -- After a restore or a bulk load. Its owner runs it. What takes long, the words of each text, is shared out among
  -- processes, which only the making of a table allows.
  CREATE OR REPLACE FUNCTION rebuild_past_answer_index() RETURNS void
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

  REVOKE EXECUTE ON FUNCTION indexed_answer, rebuild_past_answer_index FROM PUBLIC;
`;
