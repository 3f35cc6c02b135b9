import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reusable answers, and one search index over them, the answers of each centre and its enquiries. */
export class PastAnswers1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(index);
    await runner.query(queries);
  }

  async down(): Promise<void> {
    throw new Error('Reusable answers cannot be dropped: restore a backup instead.');
  }
}

const tables = `
  CREATE TABLE past_answer (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    centre_id uuid NOT NULL REFERENCES centre,
    question text NOT NULL CHECK (char_length(question) BETWEEN 1 AND 20000),
    answer text NOT NULL CHECK (char_length(answer) BETWEEN 1 AND 20000),
    topic text REFERENCES topic,
    visibility text NOT NULL CHECK (visibility IN ('centre', 'network', 'public')),
    validity text NOT NULL CHECK (validity IN ('valid', 'needs_review', 'expired')),
    academic_year text,
    author_name text NOT NULL,
    answered_on date NOT NULL,
    times_reused integer NOT NULL DEFAULT 0,
    external_id text,
    version integer NOT NULL DEFAULT 1,
    created_at timestamptz(3) NOT NULL DEFAULT now(),
    UNIQUE (centre_id, id)
  );
  CREATE TABLE past_answer_citation (
    centre_id uuid NOT NULL,
    past_answer_id uuid NOT NULL,
    position smallint NOT NULL,
    type text NOT NULL,
    record_id uuid NOT NULL,
    version integer NOT NULL,
    label text NOT NULL,
    url text,
    accessed_on date,
    PRIMARY KEY (past_answer_id, position),
    FOREIGN KEY (centre_id, past_answer_id) REFERENCES past_answer (centre_id, id) ON DELETE CASCADE
  );
  CREATE INDEX past_answer_citation_record ON past_answer_citation (record_id);

  ALTER TABLE past_answer ENABLE ROW LEVEL SECURITY;
  ALTER TABLE past_answer FORCE ROW LEVEL SECURITY;
  CREATE POLICY owner_all ON past_answer TO guichet_owner USING (true) WITH CHECK (true);
  CREATE POLICY centre_scope ON past_answer TO guichet_app
    USING (centre_id = ANY (scope_centres())) WITH CHECK (centre_id = ANY (scope_centres()));
  CREATE POLICY shared ON past_answer FOR SELECT TO guichet_app
    USING (visibility <> 'centre' AND scope_centres() IS NOT NULL);
  ALTER TABLE past_answer_citation ENABLE ROW LEVEL SECURITY;
  ALTER TABLE past_answer_citation FORCE ROW LEVEL SECURITY;
  CREATE POLICY owner_all ON past_answer_citation TO guichet_owner USING (true) WITH CHECK (true);
  CREATE POLICY centre_scope ON past_answer_citation TO guichet_app
    USING (centre_id = ANY (scope_centres())) WITH CHECK (centre_id = ANY (scope_centres()));
  CREATE POLICY shared ON past_answer_citation FOR SELECT TO guichet_app
    USING (EXISTS (SELECT FROM past_answer p WHERE p.id = past_answer_id AND p.visibility <> 'centre') AND scope_centres() IS NOT NULL);
  GRANT SELECT, INSERT, UPDATE ON past_answer, past_answer_citation TO guichet_app;

  CREATE FUNCTION count_reuse(reused uuid) RETURNS boolean
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE past_answer SET times_reused = times_reused + 1
    WHERE id = reused AND (centre_id = ANY (scope_centres()) OR (visibility <> 'centre' AND scope_centres() IS NOT NULL))
    RETURNING true
  $$;
  REVOKE EXECUTE ON FUNCTION count_reuse FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION count_reuse TO guichet_app;
`;

const index = `
  CREATE TEXT SEARCH CONFIGURATION guichet_fr (COPY = pg_catalog.french);
  ALTER TEXT SEARCH CONFIGURATION guichet_fr ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;
  CREATE TEXT SEARCH CONFIGURATION guichet_plain (COPY = pg_catalog.simple);
  ALTER TEXT SEARCH CONFIGURATION guichet_plain ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;

  -- Row-level security would keep the GIN index from being used, so the index is a table of its own that the
  -- application cannot read: its lexemes carry the scope (which centre may see the row), and the functions below
  -- add the session's scope to every query and return ids, whose contents are then read under the policies.
  CREATE TABLE search_document (
    kind text NOT NULL CHECK (kind IN ('enquiry', 'answer', 'reusable')),
    id uuid NOT NULL,
    enquiry_id uuid,
    centre_id uuid NOT NULL,
    topics text[] NOT NULL,
    channel text,
    validity text NOT NULL,
    academic_year text,
    answered_at timestamptz NOT NULL,
    words tsvector NOT NULL,
    PRIMARY KEY (kind, id)
  );
  CREATE INDEX search_document_words ON search_document USING gin (words);
  CREATE INDEX search_document_enquiry ON search_document (enquiry_id);
  CREATE INDEX search_document_recent ON search_document (centre_id, answered_at DESC) WHERE kind <> 'enquiry';
  ALTER TABLE search_document ENABLE ROW LEVEL SECURITY;
  ALTER TABLE search_document FORCE ROW LEVEL SECURITY;
  CREATE POLICY owner_all ON search_document TO guichet_owner USING (true) WITH CHECK (true);

  CREATE FUNCTION scope_lexeme(kind text, centre uuid) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT '#' || kind || coalesce(replace(centre::text, '-', ''), 'network')
  $$;

  CREATE FUNCTION index_enquiry(wanted uuid) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO search_document (kind, id, enquiry_id, centre_id, topics, channel, validity, academic_year, answered_at, words)
    SELECT 'enquiry', e.id, e.id, e.centre_id, e.topics, e.channel, 'valid', NULL, e.received_at,
           setweight(to_tsvector('guichet_fr', coalesce(e.question, '')), 'B')
           || to_tsvector('guichet_plain', concat_ws(' ', a.name, a.email, a.phone, s.name, s.email, s.phone))
           || array_to_tsvector(ARRAY[e.number::text, scope_lexeme('enquiry', e.centre_id)])
    FROM enquiry e LEFT JOIN person a ON a.id = e.asker_id LEFT JOIN person s ON s.id = e.student_id
    WHERE e.id = wanted
    ON CONFLICT (kind, id) DO UPDATE SET centre_id = excluded.centre_id, topics = excluded.topics, channel = excluded.channel,
      answered_at = excluded.answered_at, words = excluded.words
  $$;

  CREATE FUNCTION index_answers(wanted uuid) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO search_document (kind, id, enquiry_id, centre_id, topics, channel, validity, academic_year, answered_at, words)
    SELECT 'answer', a.id, e.id, e.centre_id, e.topics, e.channel, 'valid', a.valid_for_academic_year, a.sent_at,
           setweight(to_tsvector('guichet_fr', coalesce(e.question, '')), 'A')
           || setweight(to_tsvector('guichet_fr', a.text), 'C')
           || array_to_tsvector(ARRAY[scope_lexeme('answer', e.centre_id)])
    FROM answer a JOIN enquiry e ON e.id = a.enquiry_id
    WHERE e.id = wanted
    ON CONFLICT (kind, id) DO UPDATE SET centre_id = excluded.centre_id, topics = excluded.topics, channel = excluded.channel,
      words = excluded.words
  $$;

  CREATE FUNCTION index_past_answer() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    INSERT INTO search_document (kind, id, centre_id, topics, validity, academic_year, answered_at, words)
    VALUES ('reusable', NEW.id, NEW.centre_id, array_remove(ARRAY[NEW.topic], NULL), NEW.validity, NEW.academic_year, NEW.answered_on,
            setweight(to_tsvector('guichet_fr', NEW.question), 'A') || setweight(to_tsvector('guichet_fr', NEW.answer), 'C')
            || array_to_tsvector(ARRAY[scope_lexeme('reusable', CASE WHEN NEW.visibility = 'centre' THEN NEW.centre_id END)]))
    ON CONFLICT (kind, id) DO UPDATE SET topics = excluded.topics, validity = excluded.validity, academic_year = excluded.academic_year,
      answered_at = excluded.answered_at, words = excluded.words;
    RETURN NULL;
  END $$;
  CREATE TRIGGER past_answer_index AFTER INSERT OR UPDATE OF question, answer, topic, visibility, validity, academic_year, answered_on
    ON past_answer FOR EACH ROW EXECUTE FUNCTION index_past_answer();

  CREATE FUNCTION index_changed_enquiry() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF TG_TABLE_NAME = 'enquiry' THEN
      PERFORM index_enquiry(NEW.id);
      IF TG_OP = 'UPDATE' THEN PERFORM index_answers(NEW.id); END IF;
    ELSIF TG_TABLE_NAME = 'answer' THEN
      PERFORM index_answers(NEW.enquiry_id);
    ELSE
      PERFORM index_enquiry(e.id) FROM enquiry e WHERE e.centre_id = NEW.centre_id AND (e.asker_id = NEW.id OR e.student_id = NEW.id);
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER enquiry_indexed_insert AFTER INSERT ON enquiry FOR EACH ROW EXECUTE FUNCTION index_changed_enquiry();
  CREATE TRIGGER enquiry_indexed_update AFTER UPDATE OF question, topics, channel, received_at, asker_id, student_id, centre_id
    ON enquiry FOR EACH ROW EXECUTE FUNCTION index_changed_enquiry();
  CREATE TRIGGER answer_indexed AFTER INSERT ON answer FOR EACH ROW EXECUTE FUNCTION index_changed_enquiry();
  CREATE TRIGGER person_indexed AFTER UPDATE OF name, email, phone ON person FOR EACH ROW EXECUTE FUNCTION index_changed_enquiry();
`;

const queries = `
  -- Every word must occur, in a French form or, for names and addresses, as a beginning. Whatever is typed is text.
  CREATE FUNCTION matching_enquiries(typed text, at_most integer) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    word text;
    wanted tsquery;
    scope tsquery;
  BEGIN
    SELECT string_agg(quote_literal(scope_lexeme('enquiry', centre)), ' | ')::tsquery INTO scope FROM unnest(scope_centres()) AS centre;
    FOR word IN SELECT DISTINCT w FROM regexp_split_to_table(left(typed, 400), '[^[:alnum:]@._+-]+') AS w WHERE w <> '' LIMIT 12 LOOP
      wanted := coalesce(wanted && one_word(word), one_word(word));
    END LOOP;
    IF scope IS NULL OR wanted IS NULL OR numnode(wanted) = 0 THEN RETURN; END IF;
    RETURN QUERY SELECT d.id FROM search_document d WHERE d.words @@ (scope && wanted) LIMIT at_most;
  END $$;

  CREATE FUNCTION one_word(word text) RETURNS tsquery LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT plainto_tsquery('guichet_fr', word)
           || coalesce(nullif(regexp_replace(plainto_tsquery('guichet_plain', word)::text, '''( & |$)', ''':*\\1', 'g'), '')::tsquery, ''::tsquery)
  $$;

  -- Any of the words; documents that hold all of them come first. Without words, the newest.
  CREATE FUNCTION matching_past_answers(typed text, at_most integer)
  RETURNS TABLE (kind text, id uuid, enquiry_id uuid, centre_id uuid, topics text[], channel text, validity text, academic_year text,
                 answered_at timestamptz, score real)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    all_words tsquery := plainto_tsquery('guichet_fr', left(typed, 4000));
    any_word tsquery := replace(all_words::text, ' & ', ' | ')::tsquery;
    scope tsquery;
  BEGIN
    IF scope_centres() IS NULL THEN RETURN; END IF;
    IF btrim(typed) = '' THEN
      RETURN QUERY SELECT d.kind, d.id, d.enquiry_id, d.centre_id, d.topics, d.channel, d.validity, d.academic_year, d.answered_at, 0::real
        FROM search_document d
        WHERE (d.kind = 'answer' AND d.centre_id = ANY (scope_centres()))
           OR (d.kind = 'reusable' AND d.words @@ reusable_scope())
        ORDER BY d.answered_at DESC, d.id LIMIT at_most;
      RETURN;
    END IF;
    IF numnode(all_words) = 0 THEN RETURN; END IF;
    SELECT reusable_scope() || string_agg(quote_literal(scope_lexeme('answer', centre)), ' | ')::tsquery INTO scope
      FROM unnest(scope_centres()) AS centre;
    RETURN QUERY SELECT d.kind, d.id, d.enquiry_id, d.centre_id, d.topics, d.channel, d.validity, d.academic_year, d.answered_at,
        (ts_rank('{0.1, 0.3, 0.4, 1.0}', d.words, any_word, 1)
          * CASE WHEN d.words @@ all_words THEN 2 ELSE 1 END
          * CASE d.validity WHEN 'valid' THEN 1.0 WHEN 'needs_review' THEN 0.9 ELSE 0.7 END)::real AS score
      FROM search_document d
      WHERE d.words @@ (scope && any_word)
      ORDER BY score DESC, d.answered_at DESC, d.id LIMIT at_most;
  END $$;

  CREATE FUNCTION reusable_scope() RETURNS tsquery LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT string_agg(quote_literal(scope_lexeme('reusable', centre)), ' | ')::tsquery
    FROM unnest(scope_centres() || NULL::uuid) AS centre
  $$;

  REVOKE EXECUTE ON FUNCTION matching_enquiries, matching_past_answers, index_enquiry, index_answers FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION matching_enquiries, matching_past_answers TO guichet_app;
`;
