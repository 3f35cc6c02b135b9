import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was looked for among the past answers and not found, and reusable answers that contradict each other. */
export class SearchGapsAndContradictions1764000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(gaps);
    await runner.query(contradictions);
  }

  async down(): Promise<void> {
    throw new Error('What people recorded cannot be dropped: restore a backup instead.');
  }
}

/** Words that somebody typed may name a person: they stay in their centre, and go some months after they are settled. */
const gaps = `
  CREATE TABLE search_gap (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    centre_id uuid NOT NULL REFERENCES centre,
    query text NOT NULL CHECK (char_length(query) BETWEEN 1 AND 300),
    folded text NOT NULL,
    note text CHECK (char_length(note) BETWEEN 1 AND 2000),
    times_asked integer NOT NULL DEFAULT 1,
    asked_by uuid[] NOT NULL CHECK (cardinality(asked_by) >= 1),
    first_asked_at timestamptz(3) NOT NULL,
    last_asked_at timestamptz(3) NOT NULL,
    closed_at timestamptz(3),
    closed_by_id uuid,
    past_answer_id uuid,
    reason text CHECK (char_length(reason) BETWEEN 1 AND 500),
    version integer NOT NULL DEFAULT 1,
    CHECK (num_nonnulls(past_answer_id, reason) = CASE WHEN closed_at IS NULL THEN 0 ELSE 1 END)
  );
  CREATE UNIQUE INDEX search_gap_open ON search_gap (centre_id, folded) WHERE closed_at IS NULL;
  CREATE INDEX search_gap_asked ON search_gap (centre_id, times_asked DESC, last_asked_at DESC, id DESC);
  CREATE INDEX search_gap_closed ON search_gap (closed_at) WHERE closed_at IS NOT NULL;
  ALTER TABLE search_gap ENABLE ROW LEVEL SECURITY;
  ALTER TABLE search_gap FORCE ROW LEVEL SECURITY;
  CREATE POLICY owner_all ON search_gap TO guichet_owner USING (true) WITH CHECK (true);
  CREATE POLICY centre_scope ON search_gap TO guichet_app
    USING (centre_id = ANY (scope_centres())) WITH CHECK (centre_id = ANY (scope_centres()));
  GRANT SELECT, INSERT, UPDATE ON search_gap TO guichet_app;

  -- What the same words are known by: without accents, case and punctuation. Words of signs alone stay as they are.
  CREATE FUNCTION gap_key(query text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT SET search_path = public, pg_temp AS $$
    SELECT coalesce(nullif(btrim(regexp_replace(fold(query),
      '[\\u0001-\\u002f\\u003a-\\u0060\\u007b-\\u00bf\\u2000-\\u206f\\u20a0-\\u2bff\\u3000-\\u303f]+', ' ', 'g')), ''), fold(query))
  $$;

  CREATE FUNCTION purge_search_gaps(at_time timestamptz) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DELETE FROM search_gap WHERE closed_at < at_time - interval '180 days'
  $$;
  REVOKE EXECUTE ON FUNCTION purge_search_gaps FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION purge_search_gaps TO guichet_app;
`;

/**
 * Whoever does not see both answers sees no mark between them; that they rest on it may be settled by either's centre.
 * The answers may be of other centres than who marks, so no foreign key leads to them.
 */
const contradictions = `
  CREATE TABLE past_answer_contradiction (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    centre_id uuid NOT NULL REFERENCES centre,
    first_id uuid NOT NULL,
    second_id uuid NOT NULL,
    note text NOT NULL CHECK (char_length(note) BETWEEN 1 AND 1000),
    by_id uuid NOT NULL,
    marked_at timestamptz(3) NOT NULL,
    outcome text CHECK (outcome IN ('no_contradiction', 'settled')),
    settlement text CHECK (char_length(settlement) BETWEEN 1 AND 1000),
    settled_by_id uuid,
    settled_at timestamptz(3),
    version integer NOT NULL DEFAULT 1,
    CHECK (first_id <> second_id),
    CHECK (num_nonnulls(outcome, settlement, settled_by_id, settled_at) IN (0, 4))
  );
  -- Whichever of the two it starts from, the same pair is one.
  CREATE UNIQUE INDEX past_answer_contradiction_open ON past_answer_contradiction (least(first_id, second_id), greatest(first_id, second_id))
    WHERE settled_at IS NULL;
  CREATE INDEX past_answer_contradiction_first ON past_answer_contradiction (first_id) WHERE settled_at IS NULL;
  CREATE INDEX past_answer_contradiction_second ON past_answer_contradiction (second_id) WHERE settled_at IS NULL;
  CREATE INDEX past_answer_contradiction_marked ON past_answer_contradiction (marked_at, id);

  -- Run by who asks, under the policies of the answers themselves.
  CREATE FUNCTION sees_answers(one uuid, other uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT count(*) = 2 FROM past_answer WHERE id IN (one, other)
  $$;
  CREATE FUNCTION owns_answer_among(one uuid, other uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM past_answer WHERE id IN (one, other) AND centre_id = ANY (scope_centres()))
  $$;

  ALTER TABLE past_answer_contradiction ENABLE ROW LEVEL SECURITY;
  ALTER TABLE past_answer_contradiction FORCE ROW LEVEL SECURITY;
  CREATE POLICY owner_all ON past_answer_contradiction TO guichet_owner USING (true) WITH CHECK (true);
  CREATE POLICY seen ON past_answer_contradiction FOR SELECT TO guichet_app
    USING (scope_centres() IS NOT NULL AND sees_answers(first_id, second_id));
  CREATE POLICY settled ON past_answer_contradiction FOR UPDATE TO guichet_app
    USING (scope_centres() IS NOT NULL AND owns_answer_among(first_id, second_id));
  CREATE POLICY marked ON past_answer_contradiction FOR INSERT TO guichet_app
    WITH CHECK (centre_id = ANY (scope_centres()) AND sees_answers(first_id, second_id));
  GRANT SELECT, INSERT ON past_answer_contradiction TO guichet_app;
  GRANT UPDATE (outcome, settlement, settled_by_id, settled_at, version) ON past_answer_contradiction TO guichet_app;
`;
