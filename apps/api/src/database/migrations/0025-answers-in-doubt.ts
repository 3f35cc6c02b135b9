import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An answer that takes over what was in doubt is in doubt itself, until somebody has checked it. */
export class AnswersInDoubt1764000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
    await runner.query(functions);
  }

  async down(): Promise<void> {
    throw new Error('What was in doubt cannot be forgotten: restore a backup instead.');
  }
}

const columns = `
  -- Past answers that were taken over and no longer count: they were checked, or the draft was emptied since.
  ALTER TABLE draft ADD COLUMN settled_reuses uuid[] NOT NULL DEFAULT '{}';
  ALTER TABLE answer ADD COLUMN doubted_since timestamptz(3);
  CREATE INDEX answer_doubted ON answer (centre_id) WHERE doubted_since IS NOT NULL;
  GRANT UPDATE (doubted_since) ON answer TO guichet_app;
`;

/** What says whether an answer is amber asks one function, whichever migration wrote it last. */
const functions = `
  CREATE FUNCTION answer_is_stale(a answer) RETURNS boolean LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT a.doubted_since IS NOT NULL OR EXISTS (SELECT FROM answer_citation c WHERE c.answer_id = a.id AND c.stale_cause IS NOT NULL)
  $$;
  REVOKE EXECUTE ON FUNCTION answer_is_stale FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION answer_is_stale TO guichet_app;
  DO $do$
  DECLARE
    by_citations text := 'EXISTS (SELECT FROM answer_citation c WHERE c.answer_id = a.id AND c.stale_cause IS NOT NULL)';
    name text;
    written text;
  BEGIN
    FOREACH name IN ARRAY ARRAY['refresh_stale', 'rebuild_past_answer_index'] LOOP
      written := pg_get_functiondef(name::regproc);
      IF strpos(written, by_citations) = 0 THEN RAISE EXCEPTION '% does not say which answers are amber', name; END IF;
      EXECUTE replace(written, by_citations, 'answer_is_stale(a)');
    END LOOP;
  END $do$;
`;
