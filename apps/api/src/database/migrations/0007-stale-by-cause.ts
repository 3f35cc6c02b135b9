import type { MigrationInterface, QueryRunner } from 'typeorm';

const causes = `('new_version', 'retired', 'expired', 'check_due', 'removed')`;

/** A citation knows why it must be looked at again: set for all centres when its record changes, kept until somebody confirms. */
export class StaleByCause1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
    await runner.query(functions);
  }

  async down(): Promise<void> {
    throw new Error('What became of citations cannot be dropped: restore a backup instead.');
  }
}

const columns = `
  ALTER TABLE answer_citation
    ADD COLUMN source text,
    ADD COLUMN pinned_at timestamptz(3) NOT NULL DEFAULT now(),
    ADD COLUMN stale_cause text CHECK (stale_cause IN ${causes}),
    ADD COLUMN stale_since timestamptz(3);
  ALTER TABLE past_answer_citation
    ADD COLUMN source text,
    ADD COLUMN pinned_at timestamptz(3) NOT NULL DEFAULT now(),
    ADD COLUMN stale_cause text CHECK (stale_cause IN ${causes}),
    ADD COLUMN stale_since timestamptz(3);
  CREATE INDEX answer_citation_stale ON answer_citation (centre_id, answer_id) WHERE stale_cause IS NOT NULL;
  CREATE INDEX past_answer_citation_stale ON past_answer_citation (centre_id, past_answer_id) WHERE stale_cause IS NOT NULL;
  CREATE INDEX draft_citations ON draft USING gin (citations jsonb_path_ops);
  GRANT UPDATE (version, label, source, url, accessed_on, pinned_at, stale_cause, stale_since) ON answer_citation TO guichet_app;
  GRANT DELETE ON past_answer_citation TO guichet_app;

  ALTER TABLE past_answer ADD COLUMN retired_reason text CHECK (char_length(retired_reason) <= 500);

  UPDATE answer_citation c SET source = r.source FROM record r WHERE r.id = c.record_id;
  UPDATE past_answer_citation c SET source = r.source FROM record r WHERE r.id = c.record_id;

  -- Its words are computed anew only when they change: a change of validity alone touches thousands at once.
  DROP TRIGGER past_answer_index ON past_answer;
  CREATE TRIGGER past_answer_index AFTER INSERT OR UPDATE OF question, answer, topic, visibility, academic_year, answered_on
    ON past_answer FOR EACH ROW EXECUTE FUNCTION index_past_answer();
  CREATE FUNCTION index_validity() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    UPDATE search_document d SET validity = n.validity FROM changed n WHERE d.kind = 'reusable' AND d.id = n.id AND d.validity <> n.validity;
    RETURN NULL;
  END $$;
  CREATE TRIGGER past_answer_validity AFTER UPDATE ON past_answer REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION index_validity();
`;

const functions = `
  -- The first moment at which a record no longer holds, or is due to be checked.
  CREATE FUNCTION holds_until(r public.record) RETURNS timestamptz LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT least(r.valid_until + 1, make_date(right(r.valid_until_year, 4)::int, 9, 14))::timestamp AT TIME ZONE 'Europe/Brussels'
  $$;
  CREATE FUNCTION checked_until(r public.record) RETURNS timestamptz LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT (r.checked_on + 366)::timestamp AT TIME ZONE 'Europe/Brussels'
  $$;

  -- Whether a cause touches a citation: a stronger cause takes the place of a weaker one, and whoever read the record
  -- after it had passed its date has seen that.
  CREATE FUNCTION touches(cause text, r public.record, cited integer, pinned timestamptz, earlier text) RETURNS boolean
  LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT CASE cause
      WHEN 'retired' THEN earlier IS DISTINCT FROM 'retired'
      WHEN 'new_version' THEN cited < r.content_version AND (earlier IS NULL OR earlier IN ('expired', 'check_due'))
      WHEN 'expired' THEN pinned < holds_until(r) AND (earlier IS NULL OR earlier = 'check_due')
      WHEN 'check_due' THEN pinned < checked_until(r) AND earlier IS NULL
      ELSE false END
  $$;

  CREATE FUNCTION is_stale(citations jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM jsonb_array_elements(citations) AS c WHERE c->>'staleCause' IS NOT NULL)
  $$;

  -- Turns what cites these records amber in every centre; counts what the session may see. Cases are locked before
  -- their drafts, as whoever saves a draft does.
  CREATE FUNCTION turn_stale(records uuid[], cause text, at timestamptz)
  RETURNS TABLE (reusable integer, enquiries integer, drafts integer)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    here uuid[] := coalesce(scope_centres(), '{}');
    changed uuid[];
    cases uuid[];
  BEGIN
    WITH turned AS (
      UPDATE past_answer_citation c SET stale_cause = cause, stale_since = at
      FROM record r WHERE r.id = c.record_id AND c.record_id = ANY (records) AND touches(cause, r, c.version, c.pinned_at, c.stale_cause)
      RETURNING c.past_answer_id
    ) SELECT coalesce(array_agg(DISTINCT past_answer_id), '{}') INTO changed FROM turned;
    UPDATE past_answer SET validity = 'needs_review' WHERE id = ANY (changed) AND validity = 'valid';
    SELECT count(*)::int INTO reusable FROM past_answer p WHERE p.id = ANY (changed) AND (p.visibility <> 'centre' OR p.centre_id = ANY (here));

    WITH turned AS (
      UPDATE answer_citation c SET stale_cause = cause, stale_since = at
      FROM record r WHERE r.id = c.record_id AND c.record_id = ANY (records) AND touches(cause, r, c.version, c.pinned_at, c.stale_cause)
      RETURNING c.answer_id
    ) SELECT coalesce(array_agg(DISTINCT answer_id), '{}') INTO changed FROM turned;
    UPDATE search_document SET validity = 'needs_review' WHERE kind = 'answer' AND id = ANY (changed) AND validity <> 'needs_review';
    SELECT count(*) FILTER (WHERE a.centre_id = ANY (here))::int, coalesce(array_agg(DISTINCT a.enquiry_id), '{}')
      INTO enquiries, cases FROM answer a WHERE a.id = ANY (changed);

    SELECT coalesce(array_agg(d.enquiry_id), '{}') INTO changed FROM draft d, unnest(records) AS cited
      WHERE d.citations @> jsonb_build_array(jsonb_build_object('recordId', cited));
    PERFORM FROM enquiry e WHERE e.id = ANY (changed) OR e.id = ANY (cases) ORDER BY e.id FOR NO KEY UPDATE;
    WITH turned AS (
      UPDATE draft d SET citations = (
        SELECT jsonb_agg(CASE WHEN touches(cause, r, (c->>'version')::int, (c->>'pinnedAt')::timestamptz, c->>'staleCause') AND r.id = ANY (records)
          THEN c || jsonb_build_object('staleCause', cause, 'staleSince', at) ELSE c END ORDER BY place)
        FROM jsonb_array_elements(d.citations) WITH ORDINALITY AS cited (c, place) LEFT JOIN record r ON r.id = (c->>'recordId')::uuid)
      WHERE d.enquiry_id = ANY (changed)
      RETURNING d.enquiry_id, d.centre_id, d.citations
    ) SELECT count(*) FILTER (WHERE centre_id = ANY (here))::int, cases || coalesce(array_agg(enquiry_id), '{}')
      INTO drafts, cases FROM turned WHERE is_stale(citations);
    UPDATE enquiry SET stale = true WHERE id = ANY (cases) AND NOT stale;
    RETURN NEXT;
  END $$;

  -- A record that was checked, or whose validity was renewed: what waited only for that is green again.
  CREATE FUNCTION settle_due(renewed uuid) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    settled text[];
    changed uuid[];
    cases uuid[];
  BEGIN
    SELECT array_remove(ARRAY[CASE WHEN coalesce(checked_until(r) > now(), true) THEN 'check_due' END,
                              CASE WHEN coalesce(holds_until(r) > now(), true) THEN 'expired' END], NULL)
      INTO settled FROM record r WHERE r.id = renewed;
    WITH turned AS (
      UPDATE past_answer_citation SET stale_cause = NULL, stale_since = NULL WHERE record_id = renewed AND stale_cause = ANY (settled)
      RETURNING past_answer_id
    ) SELECT coalesce(array_agg(DISTINCT past_answer_id), '{}') INTO changed FROM turned;
    UPDATE past_answer p SET validity = 'valid' WHERE p.id = ANY (changed) AND validity = 'needs_review'
      AND NOT EXISTS (SELECT FROM past_answer_citation c WHERE c.past_answer_id = p.id AND c.stale_cause IS NOT NULL);
    WITH turned AS (
      UPDATE answer_citation SET stale_cause = NULL, stale_since = NULL WHERE record_id = renewed AND stale_cause = ANY (settled) RETURNING answer_id
    ) SELECT coalesce(array_agg(DISTINCT a.enquiry_id), '{}') INTO cases FROM turned JOIN answer a ON a.id = turned.answer_id;
    SELECT cases || coalesce(array_agg(d.enquiry_id), '{}') INTO cases FROM draft d
      WHERE d.citations @> jsonb_build_array(jsonb_build_object('recordId', renewed));
    PERFORM FROM enquiry e WHERE e.id = ANY (cases) ORDER BY e.id FOR NO KEY UPDATE;
    UPDATE draft d SET citations = (
      SELECT jsonb_agg(CASE WHEN c->>'recordId' = renewed::text AND c->>'staleCause' = ANY (settled)
        THEN c || '{"staleCause": null, "staleSince": null}' ELSE c END ORDER BY place)
      FROM jsonb_array_elements(d.citations) WITH ORDINALITY AS cited (c, place))
    WHERE d.enquiry_id = ANY (cases) AND d.citations @> jsonb_build_array(jsonb_build_object('recordId', renewed));
    PERFORM refresh_stale(enquiry_id) FROM unnest(cases) AS enquiry_id;
  END $$;

  -- What a case and its answers say of themselves, after a draft was saved, an answer sent or a citation confirmed.
  CREATE FUNCTION refresh_stale(wanted uuid) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH answers AS (
      SELECT a.id, EXISTS (SELECT FROM answer_citation c WHERE c.answer_id = a.id AND c.stale_cause IS NOT NULL) AS stale
      FROM answer a WHERE a.enquiry_id = wanted
    ),
    shown AS (
      UPDATE search_document d SET validity = CASE WHEN answers.stale THEN 'needs_review' ELSE 'valid' END
      FROM answers WHERE d.kind = 'answer' AND d.id = answers.id AND (d.validity = 'needs_review') <> answers.stale
    ),
    now_stale AS (
      SELECT EXISTS (SELECT FROM answers WHERE stale) OR EXISTS (SELECT FROM draft WHERE enquiry_id = wanted AND is_stale(citations)) AS stale
    )
    UPDATE enquiry e SET stale = now_stale.stale FROM now_stale WHERE e.id = wanted AND e.stale <> now_stale.stale
  $$;

  -- What passed its validity or its yearly check since. As often as one likes, by several instances at once.
  CREATE FUNCTION raise_due(at timestamptz) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    due uuid[];
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('guichet.raise_due'));
    SELECT array_agg(r.id) INTO due FROM record r WHERE r.retired_at IS NULL AND holds_until(r) <= at;
    PERFORM turn_stale(due, 'expired', at);
    SELECT array_agg(r.id) INTO due FROM record r WHERE r.retired_at IS NULL AND checked_until(r) <= at;
    PERFORM turn_stale(due, 'check_due', at);
  END $$;

  REVOKE EXECUTE ON FUNCTION turn_stale, settle_due, refresh_stale, raise_due, index_validity FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION turn_stale, settle_due, refresh_stale, raise_due TO guichet_app;
`;
