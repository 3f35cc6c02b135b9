import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports: what was read, what it would do, what it did; and what the last one said of each record and reusable answer. */
export class Imports1764000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(undoing);
  }

  async down(): Promise<void> {
    throw new Error('Imports cannot be dropped: restore a backup instead.');
  }
}

const tables = `
  ALTER TABLE record ADD COLUMN imported jsonb;
  ALTER TABLE past_answer ADD COLUMN imported jsonb;
  CREATE INDEX past_answer_external ON past_answer (centre_id, external_id) WHERE external_id IS NOT NULL;

  CREATE TABLE import_run (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    centre_id uuid NOT NULL REFERENCES centre,
    kind text NOT NULL CHECK (kind IN ('occupations', 'study-programmes', 'institutions', 'bridging-programmes', 'past-answers')),
    status text NOT NULL CHECK (status IN ('previewing', 'ready', 'running', 'done', 'failed', 'stopped', 'undone')),
    file_name text NOT NULL CHECK (char_length(file_name) <= 300),
    complete boolean NOT NULL,
    columns jsonb NOT NULL DEFAULT '[]',
    notices jsonb NOT NULL DEFAULT '[]',
    counts jsonb NOT NULL,
    done integer NOT NULL DEFAULT 0,
    total integer NOT NULL DEFAULT 0,
    stop_requested boolean NOT NULL DEFAULT false,
    started_at timestamptz(3) NOT NULL,
    -- When its work last gave a sign of life.
    beat_at timestamptz(3) NOT NULL DEFAULT now(),
    finished_at timestamptz(3),
    by_id uuid NOT NULL,
    by_name text NOT NULL,
    UNIQUE (centre_id, id)
  );
  CREATE INDEX import_run_recent ON import_run (centre_id, started_at DESC, id);

  CREATE TABLE import_row (
    centre_id uuid NOT NULL,
    run_id uuid NOT NULL,
    position integer NOT NULL,
    row integer,
    action text NOT NULL CHECK (action IN ('created', 'updated', 'unchanged', 'retired', 'rejected')),
    label text NOT NULL,
    code text,
    record_id uuid,
    "values" jsonb NOT NULL,
    problems jsonb NOT NULL DEFAULT '[]',
    differences jsonb NOT NULL DEFAULT '[]',
    conflicts jsonb NOT NULL DEFAULT '[]',
    -- What the import before this one had said, to be said again when this one is undone.
    base jsonb,
    PRIMARY KEY (run_id, position),
    FOREIGN KEY (centre_id, run_id) REFERENCES import_run (centre_id, id) ON DELETE CASCADE
  );
  CREATE INDEX import_row_action ON import_row (run_id, action, position);

  -- Which field a heading went to the last time.
  CREATE TABLE import_heading (
    centre_id uuid NOT NULL REFERENCES centre,
    kind text NOT NULL,
    heading text NOT NULL,
    field text,
    PRIMARY KEY (centre_id, kind, heading)
  );

  DO $$
  DECLARE tenant text;
  BEGIN
    FOREACH tenant IN ARRAY ARRAY['import_run', 'import_row', 'import_heading'] LOOP
      EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant);
      EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant);
      EXECUTE format('CREATE POLICY centre_scope ON %I TO guichet_app USING (centre_id = ANY (scope_centres())) WITH CHECK (centre_id = ANY (scope_centres()))', tenant);
      EXECUTE format('CREATE POLICY owner_all ON %I TO guichet_owner USING (true) WITH CHECK (true)', tenant);
      EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO guichet_app', tenant);
    END LOOP;
  END $$;
  GRANT DELETE ON import_row TO guichet_app;
`;

const undoing = `
  CREATE INDEX record_version_import ON record_version (import_id) WHERE import_id IS NOT NULL;

  -- What has been built on an import since, by kind of building; nothing stands in the way when there is no row.
  CREATE FUNCTION built_on_import(run uuid) RETURNS TABLE (what text, count integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH written AS (SELECT record_id, version FROM record_version WHERE import_id = run),
    made AS (SELECT record_id FROM written WHERE version = 1)
    SELECT * FROM (
      SELECT 'changed', count(*)::int FROM written JOIN record r ON r.id = record_id WHERE r.version <> written.version
      UNION ALL
      SELECT 'cited', (SELECT count(*)::int FROM answer_citation c JOIN written ON written.record_id = c.record_id AND c.version >= written.version)
        + (SELECT count(*)::int FROM past_answer_citation c JOIN written ON written.record_id = c.record_id AND c.version >= written.version)
        + (SELECT count(*)::int FROM draft d, jsonb_array_elements(d.citations) AS c
           JOIN written ON written.record_id = (c->>'recordId')::uuid AND (c->>'version')::int >= written.version)
      UNION ALL
      SELECT 'linked', (SELECT count(*)::int FROM record_link l JOIN made ON made.record_id = l.to_id WHERE l.from_id NOT IN (SELECT record_id FROM made))
        + (SELECT count(*)::int FROM enquiry_record e JOIN made ON made.record_id = e.record_id)
        + (SELECT count(*)::int FROM record r JOIN made ON made.record_id = r.successor_id)
    ) AS found (what, count) WHERE count > 0
  $$;

  -- Forgets the versions that an import wrote and the records it made; what those had turned amber is green again. The
  -- application puts the earlier contents back.
  CREATE FUNCTION forget_import(run uuid) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    made uuid[];
    changed uuid[];
  BEGIN
    IF EXISTS (SELECT FROM built_on_import(run)) THEN RAISE EXCEPTION 'Something has been built on this import'; END IF;
    SELECT array_agg(record_id) FILTER (WHERE version = 1), array_agg(record_id) FILTER (WHERE version > 1)
      INTO made, changed FROM record_version WHERE import_id = run;
    DELETE FROM record_link WHERE from_id = ANY (made);
    DELETE FROM record WHERE id = ANY (made);
    DELETE FROM record_version WHERE import_id = run;
    UPDATE record r SET version = v.version, content_version = v.content FROM (
      SELECT record_id, max(version) AS version, max(version) FILTER (WHERE change IN ('created', 'content', 'retired')) AS content
      FROM record_version WHERE record_id = ANY (changed) GROUP BY 1) AS v
    WHERE r.id = v.record_id;
    UPDATE past_answer_citation c SET stale_cause = NULL, stale_since = NULL FROM record r
      WHERE r.id = c.record_id AND r.id = ANY (changed) AND c.stale_cause IN ('new_version', 'retired') AND c.version >= r.content_version;
    UPDATE past_answer p SET validity = 'valid' WHERE validity = 'needs_review'
      AND EXISTS (SELECT FROM past_answer_citation c WHERE c.past_answer_id = p.id AND c.record_id = ANY (changed))
      AND NOT EXISTS (SELECT FROM past_answer_citation c WHERE c.past_answer_id = p.id AND c.stale_cause IS NOT NULL);
    UPDATE answer_citation c SET stale_cause = NULL, stale_since = NULL FROM record r
      WHERE r.id = c.record_id AND r.id = ANY (changed) AND c.stale_cause IN ('new_version', 'retired') AND c.version >= r.content_version;
    UPDATE draft d SET citations = (
      SELECT jsonb_agg(CASE WHEN r.id = ANY (changed) AND c->>'staleCause' IN ('new_version', 'retired') AND (c->>'version')::int >= r.content_version
        THEN c || '{"staleCause": null, "staleSince": null}' ELSE c END ORDER BY place)
      FROM jsonb_array_elements(d.citations) WITH ORDINALITY AS cited (c, place) LEFT JOIN record r ON r.id = (c->>'recordId')::uuid)
    WHERE EXISTS (SELECT FROM jsonb_array_elements(d.citations) AS c WHERE (c->>'recordId')::uuid = ANY (changed));
    PERFORM refresh_stale(e.id) FROM enquiry e WHERE e.stale;
  END $$;

  -- Reusable answers that an import made, unless somebody has used or changed them since.
  CREATE FUNCTION forget_past_answers(answers uuid[]) RETURNS integer
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH gone AS (
      DELETE FROM past_answer WHERE id = ANY (answers) AND centre_id = ANY (scope_centres()) AND version = 1 AND times_reused = 0 RETURNING id
    ), unindexed AS (DELETE FROM search_document WHERE kind = 'reusable' AND id IN (SELECT id FROM gone))
    SELECT count(*)::int FROM gone
  $$;

  REVOKE EXECUTE ON FUNCTION built_on_import, forget_import, forget_past_answers FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION built_on_import, forget_import, forget_past_answers TO guichet_app;
`;
