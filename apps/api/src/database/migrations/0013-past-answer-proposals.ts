import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sent answers that are proposed to be shared, until a colleague has decided; and the versions of what is shared. */
export class PastAnswerProposals1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(proposals);
    await runner.query(versions);
    await runner.query(firstVersions);
  }

  async down(): Promise<void> {
    throw new Error('Proposals and the history of answers cannot be dropped: restore a backup instead.');
  }
}

/** The answer alone leads to the case, so that a proposal moves with it to another centre. */
const proposals = `
  CREATE TABLE past_answer_proposal (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    centre_id uuid NOT NULL,
    answer_id uuid NOT NULL,
    status text NOT NULL CHECK (status IN ('open', 'returned', 'approved', 'withdrawn')),
    question text NOT NULL CHECK (char_length(question) BETWEEN 1 AND 20000),
    answer text NOT NULL CHECK (char_length(answer) BETWEEN 1 AND 20000),
    topic text REFERENCES topic,
    academic_year text,
    visibility text NOT NULL CHECK (visibility IN ('centre', 'network', 'public')),
    citations jsonb NOT NULL DEFAULT '[]',
    kept jsonb NOT NULL DEFAULT '[]',
    proposed_by_id uuid NOT NULL,
    proposed_by_name text NOT NULL,
    proposed_at timestamptz(3) NOT NULL,
    comment text CHECK (char_length(comment) BETWEEN 1 AND 2000),
    decided_by_id uuid,
    decided_by_name text,
    decided_at timestamptz(3),
    past_answer_id uuid,
    version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
    UNIQUE (centre_id, id),
    CHECK ((status = 'approved') = (past_answer_id IS NOT NULL)),
    CHECK (status <> 'approved' OR decided_by_id <> proposed_by_id),
    FOREIGN KEY (centre_id, answer_id) REFERENCES answer (centre_id, id) ON UPDATE CASCADE ON DELETE CASCADE
  );
  CREATE UNIQUE INDEX past_answer_proposal_answer ON past_answer_proposal (answer_id) WHERE status <> 'withdrawn';
  CREATE INDEX past_answer_proposal_list ON past_answer_proposal (centre_id, status, proposed_at, id);
  ALTER TABLE past_answer_proposal ENABLE ROW LEVEL SECURITY;
  ALTER TABLE past_answer_proposal FORCE ROW LEVEL SECURITY;
  CREATE POLICY owner_all ON past_answer_proposal TO guichet_owner USING (true) WITH CHECK (true);
  CREATE POLICY centre_scope ON past_answer_proposal TO guichet_app
    USING (centre_id = ANY (scope_centres())) WITH CHECK (centre_id = ANY (scope_centres()));
  GRANT SELECT, INSERT ON past_answer_proposal TO guichet_app;
  GRANT UPDATE (status, question, answer, topic, academic_year, visibility, citations, kept, comment, decided_by_id, decided_by_name,
    decided_at, past_answer_id, version) ON past_answer_proposal TO guichet_app;

  -- What was withdrawn is nobody's any more: its text goes a month later.
  CREATE FUNCTION forget_withdrawn_proposals(at timestamptz) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DELETE FROM past_answer_proposal WHERE status = 'withdrawn' AND decided_at < at - interval '30 days'
  $$;
  REVOKE EXECUTE ON FUNCTION forget_withdrawn_proposals FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION forget_withdrawn_proposals TO guichet_app;
`;

const versions = `
  CREATE TABLE past_answer_version (
    centre_id uuid NOT NULL,
    past_answer_id uuid NOT NULL,
    version integer NOT NULL CHECK (version >= 1),
    change text NOT NULL CHECK (change IN ('created', 'edited', 'confirmed', 'retired')),
    reason text CHECK (char_length(reason) BETWEEN 1 AND 500),
    snapshot jsonb NOT NULL CHECK (jsonb_typeof(snapshot) = 'object'),
    at timestamptz(3) NOT NULL,
    by_id uuid,
    PRIMARY KEY (past_answer_id, version),
    FOREIGN KEY (centre_id, past_answer_id) REFERENCES past_answer (centre_id, id) ON DELETE CASCADE
  );
  ALTER TABLE past_answer_version ENABLE ROW LEVEL SECURITY;
  ALTER TABLE past_answer_version FORCE ROW LEVEL SECURITY;
  CREATE POLICY owner_all ON past_answer_version TO guichet_owner USING (true) WITH CHECK (true);
  CREATE POLICY centre_scope ON past_answer_version TO guichet_app
    USING (centre_id = ANY (scope_centres())) WITH CHECK (centre_id = ANY (scope_centres()));
  -- Others see what was shared, while it is shared: not what a centre had written for itself before.
  CREATE POLICY shared ON past_answer_version FOR SELECT TO guichet_app
    USING (snapshot->>'visibility' <> 'centre' AND scope_centres() IS NOT NULL
      AND EXISTS (SELECT FROM past_answer p WHERE p.id = past_answer_id AND p.visibility <> 'centre'));
  GRANT SELECT, INSERT ON past_answer_version TO guichet_app;

  CREATE FUNCTION past_answer_snapshot(p public.past_answer) RETURNS jsonb LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT jsonb_build_object('question', p.question, 'answer', p.answer, 'topic', p.topic, 'academicYear', p.academic_year,
      'visibility', p.visibility, 'citations', coalesce((
        SELECT jsonb_agg(jsonb_build_object('type', c.type, 'id', c.record_id, 'version', c.version, 'label', c.label) ORDER BY c.position)
        FROM past_answer_citation c WHERE c.past_answer_id = p.id), '[]'))
  $$;
`;

/** What is known of the answers that are there: as they are now, and when they last changed. */
export const firstVersions = `
  INSERT INTO past_answer_version (centre_id, past_answer_id, version, change, reason, snapshot, at)
  SELECT p.centre_id, p.id, p.version,
    CASE WHEN p.retired_reason IS NOT NULL THEN 'retired' WHEN p.version > 1 THEN 'edited' ELSE 'created' END, nullif(p.retired_reason, ''),
    past_answer_snapshot(p),
    CASE WHEN p.version > 1 THEN coalesce((SELECT max(e.at) FROM audit_event e WHERE e.object_id = p.id
      AND e.action IN ('past-answer.edited', 'past-answer.retired')), p.created_at) ELSE p.created_at END
  FROM past_answer p
`;
