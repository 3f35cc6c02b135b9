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
  CREATE TEXT SEARCH CONFIGURATION guichet_plain (COPY = pg_catalog.simple);
  ALTER TEXT SEARCH CONFIGURATION guichet_plain ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;
  CREATE TEXT SEARCH DICTIONARY guichet_form (TEMPLATE = pg_catalog.simple, STOPWORDS = french);
  CREATE TEXT SEARCH CONFIGURATION guichet_form (COPY = pg_catalog.simple);
  ALTER TEXT SEARCH CONFIGURATION guichet_form ALTER MAPPING FOR asciiword, word WITH guichet_form;

  -- Plain words out of typography: no accents, elisions, inclusive endings (assistant·e), nor the courtesies and question
  -- words of every message. What the parser then sees is the same under any locale of the database. The stemmer knows the
  -- ending of "finançabilité" by its accent only, so that one is given back, on both sides.
  CREATE FUNCTION search_text(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT SET search_path = public, pg_temp AS $$
    SELECT regexp_replace(regexp_replace(regexp_replace(
      fold(regexp_replace(translate(value, U&'\\00a0\\202f\\2009', '   '), '·[^[:space:],.;:!?()/]*', '', 'g')),
      '[\\u0001-\\u002f\\u003a-\\u0060\\u007b-\\u00bf\\u2000-\\u206f\\u20a0-\\u2bff\\u3000-\\u303f]+', ' ', 'g'),
      '\\m(?:a|ete|etes|etais|etait|etant|etaient|meme|memes|etre|avoir|ca|cela|ceci|oui|non|si|plus|tres|aussi|bien|beaucoup|faut|peut|peux|puis|dois|doit|faire|fait|veux|voudrais|voulais|sais|savoir|dire|comment|combien|quand|quels?|quelles?|pourquoi|quoi|bonjour|bonsoir|madame|monsieur|merci|svp|avance|bonne|journee|cordialement|les|cette|cet|leurs|entre|comme|donc|encore|deja|tout|tous|toute|toutes|autres?|car|sans|chez|alors|ainsi|[b-z])\\M', ' ', 'g'),
      '([a-z]{3})ite(s?)\\M', '\\1ité\\2', 'g')
  $$;
  -- Stems to find any form of a word, and the forms themselves for the beginning of one.
  CREATE FUNCTION search_vector(value text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT SET search_path = public, pg_temp AS $$
    SELECT to_tsvector('guichet_fr', words) || to_tsvector('guichet_form', words) FROM search_text(value) AS words
  $$;

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
           setweight(search_vector(coalesce(e.question, '')), 'B')
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
           setweight(search_vector(coalesce(e.question, '')), 'A')
           || setweight(search_vector(a.text), 'C')
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
            setweight(search_vector(NEW.question), 'A') || setweight(search_vector(NEW.answer), 'C')
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
  -- Every word must occur, in a French form or, for names and addresses, as a beginning; words that say nothing are
  -- passed over. Whatever is typed is text.
  CREATE FUNCTION matching_enquiries(typed text, at_most integer) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    word text;
    wanted tsquery;
    scope tsquery;
  BEGIN
    SELECT string_agg(quote_literal(scope_lexeme('enquiry', centre)), ' | ')::tsquery INTO scope FROM unnest(scope_centres()) AS centre;
    FOR word IN SELECT DISTINCT w FROM regexp_split_to_table(translate(left(typed, 400), '’', ' '), '[^[:alnum:]@._+-]+') AS w WHERE w <> '' LIMIT 12 LOOP
      CONTINUE WHEN says_nothing(word) AND NOT says_nothing(left(typed, 400));
      wanted := coalesce(wanted && one_word(word), one_word(word));
    END LOOP;
    IF scope IS NULL OR wanted IS NULL OR numnode(wanted) = 0 THEN RETURN; END IF;
    RETURN QUERY SELECT d.id FROM search_document d WHERE d.words @@ (scope && wanted) LIMIT at_most;
  END $$;

  CREATE FUNCTION says_nothing(value text) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT numnode(plainto_tsquery('guichet_fr', search_text(value))) = 0
  $$;

  CREATE FUNCTION one_word(word text) RETURNS tsquery LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT plainto_tsquery('guichet_fr', search_text(word))
           || coalesce(nullif(regexp_replace(plainto_tsquery('guichet_plain', word)::text, '''( & |$)', ''':*\\1', 'g'), '')::tsquery, ''::tsquery)
  $$;

  -- The words worth looking for, each once. The last one may be unfinished, unless something stands after it.
  CREATE FUNCTION searched_words(typed text) RETURNS TABLE (word text, anywhere tsquery, in_question tsquery)
  LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    WITH plain AS (SELECT search_text(left(typed, 4000)) AS words),
    unfinished AS (
      SELECT (regexp_match(words, '([^ ]{3,})$'))[1] AS beginning FROM plain WHERE fold(right(typed, 1)) ~ '[a-z0-9]$'
    ),
    stems AS (
      SELECT lexeme, coalesce(lexeme = (ts_lexize('french_stem', beginning))[1], false) AS last, beginning
      FROM plain CROSS JOIN LATERAL unnest(to_tsvector('guichet_fr', words)) LEFT JOIN unfinished ON true
    )
    SELECT lexeme,
           (quote_literal(lexeme) || CASE WHEN last THEN ' | ' || quote_literal(beginning) || ':*' ELSE '' END)::tsquery,
           (quote_literal(lexeme) || ':A' || CASE WHEN last THEN ' | ' || quote_literal(beginning) || ':*A' ELSE '' END)::tsquery
    FROM stems LIMIT 120
  $$;

  CREATE FUNCTION current_academic_year() RETURNS text LANGUAGE sql STABLE AS $$
    SELECT start || '-' || start + 1
    FROM (SELECT extract(year FROM day)::int - CASE WHEN to_char(day, 'MMDD') < '0914' THEN 1 ELSE 0 END AS start
          FROM (SELECT (now() AT TIME ZONE 'Europe/Brussels')::date AS day) AS today) AS year
  $$;

  -- An answer that was sent for an earlier academic year is read again before it is used.
  CREATE FUNCTION validity_now(d search_document) RETURNS text LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT CASE WHEN d.kind = 'answer' AND d.academic_year < current_academic_year() THEN 'needs_review' ELSE d.validity END
  $$;

  -- Ranked by the share of what was typed that a document holds: a rare word counts more than a common one, the question
  -- more than the answer. A long text has said enough once so much of it agrees (16). Without words, the newest.
  CREATE FUNCTION matching_past_answers(typed text, at_most integer)
  RETURNS TABLE (kind text, id uuid, enquiry_id uuid, centre_id uuid, topics text[], channel text, validity text, academic_year text,
                 answered_at timestamptz, score real)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  #variable_conflict use_column
  DECLARE
    scope tsquery;
    documents double precision;
  BEGIN
    IF scope_centres() IS NULL THEN RETURN; END IF;
    IF says_nothing(left(typed, 4000)) THEN
      RETURN QUERY SELECT d.kind, d.id, d.enquiry_id, d.centre_id, d.topics, d.channel, validity_now(d), d.academic_year, d.answered_at, 0::real
        FROM search_document d
        WHERE (d.kind = 'answer' AND d.centre_id = ANY (scope_centres()))
           OR (d.kind = 'reusable' AND d.words @@ reusable_scope())
        ORDER BY d.answered_at DESC, d.id LIMIT at_most;
      RETURN;
    END IF;
    SELECT reusable_scope() || string_agg(quote_literal(scope_lexeme('answer', centre)), ' | ')::tsquery INTO scope
      FROM unnest(scope_centres()) AS centre;
    SELECT greatest(reltuples, 50) INTO documents FROM pg_class WHERE oid = 'search_document'::regclass;
    RETURN QUERY
      WITH wanted AS MATERIALIZED (SELECT * FROM searched_words(typed)),
      occurrence AS MATERIALIZED (
        SELECT wanted.word, d.kind, d.id, CASE WHEN d.words @@ wanted.in_question THEN 1.0 ELSE 0.4 END AS place
        FROM wanted JOIN search_document d ON d.words @@ (scope && wanted.anywhere)
      ),
      worth AS (
        SELECT wanted.word, ln(1 + documents / greatest(count(occurrence.id), 1)) AS weight
        FROM wanted LEFT JOIN occurrence ON occurrence.word = wanted.word GROUP BY 1
      ),
      sought AS (SELECT least(sum(weight), 16) AS enough, count(*) AS words FROM worth),
      agreement AS (
        SELECT occurrence.kind, occurrence.id, sum(weight) AS found, sum(weight * place) AS placed, count(*) AS words
        FROM occurrence JOIN worth ON worth.word = occurrence.word GROUP BY 1, 2
      )
      SELECT d.kind, d.id, d.enquiry_id, d.centre_id, d.topics, d.channel, validity_now(d), d.academic_year, d.answered_at,
             (agreement.placed / sought.enough * CASE WHEN agreement.words = sought.words THEN 1.5 ELSE 1 END
               * CASE validity_now(d) WHEN 'valid' THEN 1.0 WHEN 'needs_review' THEN 0.9 ELSE 0.7 END)::real AS score
      FROM agreement JOIN search_document d ON d.kind = agreement.kind AND d.id = agreement.id CROSS JOIN sought
      WHERE agreement.found >= 0.4 * sought.enough
      ORDER BY score DESC, d.answered_at DESC, d.id LIMIT at_most;
  END $$;

  CREATE FUNCTION reusable_scope() RETURNS tsquery LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT string_agg(quote_literal(scope_lexeme('reusable', centre)), ' | ')::tsquery
    FROM unnest(scope_centres() || NULL::uuid) AS centre
  $$;

  REVOKE EXECUTE ON FUNCTION matching_enquiries, matching_past_answers, index_enquiry, index_answers FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION matching_enquiries, matching_past_answers TO guichet_app;
`;
