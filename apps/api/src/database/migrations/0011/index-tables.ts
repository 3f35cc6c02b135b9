// What is kept of a past answer to find it by, and what is known of the words of each scope.
export const words = `
  -- Inclusive writing in all its forms counts as the shorter form: "assistant·e", "assistant(e)", "assistant.e", "assistant/e", "étudiant.e.s".
  CREATE FUNCTION plain_words(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT SET search_path = public, pg_temp AS $$
    SELECT search_text(regexp_replace(value,
      '([[:alpha:]]{2})(?:[(/.‧•∙-](?:e|ne|le|ère|ere|trice|rice|euse|se|s|es|nes|les)[)]?)(?:[.·-]s)?(?![[:alpha:]])', '\\1', 'g'))
  $$;
  -- The same for a text that is indexed: its courtesies may stay, nobody asks for them.
  CREATE FUNCTION indexed_text(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT SET search_path = public, pg_temp AS $$
    SELECT regexp_replace(regexp_replace(regexp_replace(regexp_replace(
      lower(public.unaccent('public.unaccent'::regdictionary, CASE WHEN value IS NFC NORMALIZED THEN value ELSE normalize(value, NFC) END)),
      '([a-z]{2})(?:[(/.‧•∙-](?:e|ne|le|ere|trice|rice|euse|se|s|es|nes|les)[)]?)(?:[.·-]s)?(?![a-z])', '\\1', 'g'),
      '·[^[:space:],.;:!?()/]*', '', 'g'),
      '[\\u0001-\\u002f\\u003a-\\u0060\\u007b-\\u00bf\\u2000-\\u206f\\u20a0-\\u2bff\\u3000-\\u303f]+', ' ', 'g'),
      '([a-z]{3})ite(s?)\\M', '\\1ité\\2', 'g')
  $$;
  CREATE FUNCTION stems_of(value text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT SET search_path = public, pg_temp AS $$
    SELECT tsvector_to_array(to_tsvector('guichet_fr', plain_words(value)))
  $$;
  -- Words in capitals, which may be acronyms even where the same letters say nothing: "AS", "ES".
  CREATE FUNCTION acronyms_of(value text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT SET search_path = public, pg_temp AS $$
    SELECT coalesce(array_agg(DISTINCT '^' || lower(replace(found[1], '.', ''))), '{}')
    FROM regexp_matches(value, '(?<![[:alnum:]])([A-Z](?:\\.?[A-Z]){1,6})(?![[:alnum:]])', 'g') AS found
  $$;
  -- How a word sounds in French, roughly: what is written otherwise and said alike is the same.
  CREATE FUNCTION sound_of(word text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT SET search_path = public, pg_temp AS $$
    SELECT regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
      regexp_replace(regexp_replace(
        translate(fold(word), '''.-', ''),
        'ph', 'f', 'g'), 'qu|q|ck|c(?![eiyh])|k', 'k', 'g'), 'c(?=[eiy])|ss|sc(?=[eiy])|z|x', 's', 'g'), 'h', '', 'g'),
        'eau|au', 'o', 'g'), 'ai|ei|et$|er$|ez$|ee$|es$', 'e', 'g'), '(?:ti|si)(?=on)', 'si', 'g'), 'e[nm](?![aeiouy])|a[nm](?![aeiouy])', 'an', 'g'),
        'y', 'i', 'g'), '(.)\\1+|[estdxp]+$', '\\1', 'g')
  $$;
`;

export const vocabulary = `
  -- Scopes: a centre, or the network (all zeros), whose words everybody may know.
  CREATE FUNCTION network() RETURNS uuid LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT '00000000-0000-0000-0000-000000000000'::uuid $$;
  CREATE FUNCTION scope_mark(scope uuid) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT '#' || replace(scope::text, '-', '') $$;
  CREATE FUNCTION visible_scopes() RETURNS uuid[] LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT CASE WHEN scope_centres() IS NOT NULL THEN scope_centres() || network() END
  $$;

  -- Each change adds rows, so that no writer waits for another; upkeep sums them up.
  CREATE TABLE search_stem (stem text COLLATE "C" NOT NULL, scope uuid NOT NULL, documents integer NOT NULL);
  CREATE INDEX search_stem_of ON search_stem (stem, scope) INCLUDE (documents);
  CREATE TABLE search_week (week text COLLATE "C" NOT NULL, scope uuid NOT NULL, documents integer NOT NULL);
  CREATE INDEX search_week_of ON search_week (scope, week) INCLUDE (documents);
  -- Every word as it is written, with its stem: for words not finished and words misspelt.
  CREATE TABLE search_form (
    form text COLLATE "C" NOT NULL,
    scope uuid NOT NULL,
    stem text COLLATE "C" NOT NULL,
    sound text COLLATE "C" NOT NULL,
    PRIMARY KEY (form, scope)
  );
  CREATE INDEX search_form_like ON search_form USING gin (form gin_trgm_ops);
  CREATE INDEX search_form_sound ON search_form (sound, scope);
  CREATE INDEX search_form_stem ON search_form (stem, scope);
  DO $$ DECLARE kept text; BEGIN
    FOREACH kept IN ARRAY ARRAY['search_stem', 'search_week', 'search_form'] LOOP
      EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
      EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', kept);
      EXECUTE format('CREATE POLICY owner_all ON %I TO guichet_owner USING (true) WITH CHECK (true)', kept);
    END LOOP;
  END $$;
`;

export const documents = `
  DROP FUNCTION matching_past_answers, searched_words, reusable_scope, validity_now;
  DELETE FROM search_document WHERE kind <> 'enquiry';
  ALTER TABLE search_document ADD COLUMN scope uuid, ADD COLUMN times_reused integer NOT NULL DEFAULT 0;
  ALTER TABLE search_document ADD CHECK (kind = 'enquiry' OR scope IS NOT NULL), ALTER COLUMN words SET STORAGE MAIN;
  -- Each look at the words of a compressed row unpacks them anew: they stay as they are.
  ALTER TABLE search_document SET (toast_tuple_target = 8160);
  DROP INDEX search_document_recent;
  CREATE INDEX search_document_recent ON search_document (scope, answered_at DESC, id) WHERE kind <> 'enquiry';

  CREATE FUNCTION week_mark(at timestamptz) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE SET search_path = public, pg_temp AS $$
    SELECT '@' || to_char(at AT TIME ZONE 'Europe/Brussels', 'IYYYIW')
  $$;

  -- Stems with their places (question A, answer C), "=stem" for the question's alone, "^as" for acronyms, "#" scope, "@" week.
  -- "asked" and "said" are indexed texts.
  CREATE FUNCTION answer_words(asked text, said text, acronyms text[], scope uuid, at timestamptz) RETURNS tsvector
  LANGUAGE sql STABLE PARALLEL SAFE SET search_path = public, pg_temp AS $$
    SELECT setweight(question, 'A') || setweight(to_tsvector('guichet_fr', said), 'C')
      || array_to_tsvector(ARRAY(SELECT '=' || stem FROM unnest(tsvector_to_array(question)) AS stem) || acronyms
           || ARRAY[scope_mark(scope), week_mark(at)])
    FROM to_tsvector('guichet_fr', asked) AS question
  $$;

  CREATE OR REPLACE FUNCTION index_answers(wanted uuid) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    WITH plain AS MATERIALIZED (
      SELECT a.id, e.id AS enquiry_id, e.centre_id, e.topics, e.channel, a.valid_for_academic_year, a.sent_at,
             indexed_text(coalesce(e.question, '')) AS asked, indexed_text(a.text) AS said, acronyms_of(coalesce(e.question, '') || ' ' || a.text) AS acronyms
      FROM answer a JOIN enquiry e ON e.id = a.enquiry_id WHERE e.id = wanted
    ),
    learnt AS (SELECT learn_forms(centre_id, asked || ' ' || said) FROM plain)
    INSERT INTO search_document (kind, id, enquiry_id, centre_id, scope, topics, channel, validity, academic_year, answered_at, words)
    SELECT 'answer', id, enquiry_id, centre_id, centre_id, topics, channel, 'valid', valid_for_academic_year, sent_at,
           answer_words(asked, said, acronyms, centre_id, sent_at)
    FROM plain WHERE (SELECT count(*) FROM learnt) >= 0
    ON CONFLICT (kind, id) DO UPDATE SET centre_id = excluded.centre_id, scope = excluded.scope, topics = excluded.topics,
      channel = excluded.channel, words = excluded.words;
  END $$;

  CREATE OR REPLACE FUNCTION index_past_answer() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    at uuid := CASE WHEN NEW.visibility = 'centre' THEN NEW.centre_id ELSE network() END;
    asked text := indexed_text(NEW.question);
    said text := indexed_text(NEW.answer);
  BEGIN
    INSERT INTO search_document (kind, id, centre_id, scope, topics, validity, academic_year, answered_at, times_reused, words)
    VALUES ('reusable', NEW.id, NEW.centre_id, at, array_remove(ARRAY[NEW.topic], NULL), NEW.validity, NEW.academic_year, NEW.answered_on,
            NEW.times_reused, answer_words(asked, said, acronyms_of(NEW.question || ' ' || NEW.answer), at, NEW.answered_on))
    ON CONFLICT (kind, id) DO UPDATE SET scope = excluded.scope, topics = excluded.topics, validity = excluded.validity,
      academic_year = excluded.academic_year, answered_at = excluded.answered_at, words = excluded.words;
    PERFORM learn_forms(at, asked || ' ' || said);
    RETURN NULL;
  END $$;

  -- Validity and times reused change often and alone.
  CREATE OR REPLACE FUNCTION index_validity() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    UPDATE search_document d SET validity = n.validity, times_reused = n.times_reused FROM changed n
    WHERE d.kind = 'reusable' AND d.id = n.id AND (d.validity, d.times_reused) <> (n.validity, n.times_reused);
    RETURN NULL;
  END $$;

  -- As before, with a name of its own for what it is bounded by.
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
    RETURN QUERY SELECT d.id FROM search_document d WHERE d.words @@ (bounds && wanted) LIMIT at_most;
  END $$;
`;
