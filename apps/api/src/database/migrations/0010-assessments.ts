import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Funding assessments kept with their case: what was told, the verdict, and the rules it rests on at the version that was applied. */
export class Assessments1764000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(functions);
  }

  async down(): Promise<void> {
    throw new Error('Saved assessments cannot be dropped: restore a backup instead.');
  }
}

const table = `
  CREATE TABLE assessment (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    centre_id uuid NOT NULL,
    enquiry_id uuid NOT NULL,
    academic_year text NOT NULL,
    outcome text NOT NULL,
    rule_set_version text,
    input jsonb NOT NULL,
    verdict jsonb NOT NULL,
    citations jsonb NOT NULL DEFAULT '[]',
    created_at timestamptz(3) NOT NULL,
    by_id uuid NOT NULL,
    by_name text NOT NULL,
    replaced_at timestamptz(3),
    UNIQUE (centre_id, id),
    FOREIGN KEY (centre_id, enquiry_id) REFERENCES enquiry (centre_id, id) ON UPDATE CASCADE ON DELETE CASCADE
  );
  CREATE INDEX assessment_enquiry ON assessment (enquiry_id, created_at DESC);
  CREATE INDEX assessment_citations ON assessment USING gin (citations jsonb_path_ops) WHERE replaced_at IS NULL;
  ALTER TABLE assessment ENABLE ROW LEVEL SECURITY;
  ALTER TABLE assessment FORCE ROW LEVEL SECURITY;
  CREATE POLICY owner_all ON assessment TO guichet_owner USING (true) WITH CHECK (true);
  CREATE POLICY centre_scope ON assessment TO guichet_app
    USING (centre_id = ANY (scope_centres())) WITH CHECK (centre_id = ANY (scope_centres()));
  GRANT SELECT, INSERT ON assessment TO guichet_app;
  GRANT UPDATE (replaced_at) ON assessment TO guichet_app;
`;

const functions = `
  -- A corrected or withdrawn rule: the assessments that rest on it, in every centre, and their cases.
  CREATE FUNCTION turn_assessments_stale(rules uuid[], cause text, at timestamptz) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    cases uuid[];
  BEGIN
    SELECT coalesce(array_agg(DISTINCT a.enquiry_id), '{}') INTO cases FROM assessment a, unnest(rules) AS rule
      WHERE a.replaced_at IS NULL AND a.citations @> jsonb_build_array(jsonb_build_object('recordId', rule));
    PERFORM FROM enquiry e WHERE e.id = ANY (cases) ORDER BY e.id FOR NO KEY UPDATE;
    UPDATE assessment a SET citations = (
      SELECT jsonb_agg(CASE WHEN r.id = ANY (rules) AND touches(cause, r, (c->>'version')::int, (c->>'pinnedAt')::timestamptz, c->>'staleCause')
        THEN c || jsonb_build_object('staleCause', cause, 'staleSince', at) ELSE c END ORDER BY place)
      FROM jsonb_array_elements(a.citations) WITH ORDINALITY AS cited (c, place) LEFT JOIN record r ON r.id = (c->>'recordId')::uuid)
    WHERE a.enquiry_id = ANY (cases) AND a.replaced_at IS NULL AND a.citations <> '[]';
    PERFORM refresh_stale(enquiry_id) FROM unnest(cases) AS enquiry_id;
  END $$;

  -- Another rule set is loaded for their year, or the first one: $1 is the version of each academic year's.
  CREATE FUNCTION turn_assessments_outdated(rule_sets jsonb, at timestamptz) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    cases uuid[];
  BEGIN
    SELECT coalesce(array_agg(DISTINCT a.enquiry_id), '{}') INTO cases FROM assessment a
      WHERE a.replaced_at IS NULL AND a.citations <> '[]' AND a.rule_set_version IS DISTINCT FROM rule_sets->>a.academic_year AND NOT is_stale(a.citations);
    PERFORM FROM enquiry e WHERE e.id = ANY (cases) ORDER BY e.id FOR NO KEY UPDATE;
    UPDATE assessment a SET citations = (
      SELECT jsonb_agg(c || jsonb_build_object('staleCause', 'new_version', 'staleSince', at) ORDER BY place)
      FROM jsonb_array_elements(a.citations) WITH ORDINALITY AS cited (c, place))
    WHERE a.enquiry_id = ANY (cases) AND a.replaced_at IS NULL AND a.citations <> '[]'
      AND a.rule_set_version IS DISTINCT FROM rule_sets->>a.academic_year AND NOT is_stale(a.citations);
    PERFORM refresh_stale(enquiry_id) FROM unnest(cases) AS enquiry_id;
  END $$;

  -- What a case and its answers say of themselves, after a draft was saved, an answer sent, a citation confirmed or an
  -- assessment made anew.
  CREATE OR REPLACE FUNCTION refresh_stale(wanted uuid) RETURNS void
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
      SELECT EXISTS (SELECT FROM answers WHERE stale) OR EXISTS (SELECT FROM draft WHERE enquiry_id = wanted AND is_stale(citations))
        OR EXISTS (SELECT FROM assessment WHERE enquiry_id = wanted AND replaced_at IS NULL AND is_stale(citations)) AS stale
    )
    UPDATE enquiry e SET stale = now_stale.stale FROM now_stale WHERE e.id = wanted AND e.stale <> now_stale.stale
  $$;

  REVOKE EXECUTE ON FUNCTION turn_assessments_stale, turn_assessments_outdated FROM PUBLIC;
`;
