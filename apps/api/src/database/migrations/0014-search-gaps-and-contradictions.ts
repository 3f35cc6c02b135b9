import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was looked for among the past answers and not found. */
export class SearchGapsAndContradictions1764000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(gaps);
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
