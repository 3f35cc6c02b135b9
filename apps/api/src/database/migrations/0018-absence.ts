import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is away and who stands in; what suggests an assignee; overdue cases that go to a person. */
export class Absence1764000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(absences);
    await runner.query(cases);
    await runner.query(settings);
  }

  async down(): Promise<void> {
    throw new Error('Absences cannot be dropped: restore a backup instead.');
  }
}

const absences = `
  CREATE TABLE absence (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    centre_id uuid NOT NULL REFERENCES centre,
    user_id uuid NOT NULL,
    first_day date NOT NULL,
    /* The last day away; NULL while nobody knows it. */
    last_day date CHECK (last_day >= first_day),
    substitute_id uuid CHECK (substitute_id <> user_id),
    created_at timestamptz(3) NOT NULL,
    created_by_id uuid NOT NULL,
    version integer NOT NULL DEFAULT 1,
    UNIQUE (centre_id, id),
    FOREIGN KEY (centre_id, user_id) REFERENCES app_user (centre_id, id),
    FOREIGN KEY (centre_id, substitute_id) REFERENCES app_user (centre_id, id)
  );
  CREATE INDEX absence_days ON absence (centre_id, last_day, first_day);
  CREATE INDEX absence_user ON absence (centre_id, user_id, first_day);
  ALTER TABLE absence ENABLE ROW LEVEL SECURITY;
  ALTER TABLE absence FORCE ROW LEVEL SECURITY;
  CREATE POLICY owner_all ON absence TO guichet_owner USING (true) WITH CHECK (true);
  CREATE POLICY centre_scope ON absence TO guichet_app
    USING (centre_id = ANY (scope_centres())) WITH CHECK (centre_id = ANY (scope_centres()));
  GRANT SELECT, INSERT, DELETE ON absence TO guichet_app;
  GRANT UPDATE (first_day, last_day, substitute_id, version) ON absence TO guichet_app;
`;

const cases = `
  ALTER TABLE enquiry
    ADD COLUMN assigned_at timestamptz(3),
    /* Who had it before: of an absent person's cases, those that were taken over. May be of the centre it came from. */
    ADD COLUMN previous_assignee_id uuid,
    /* A reviewed topic was taken off by somebody whose answers to it are reviewed. */
    ADD COLUMN review_kept boolean NOT NULL DEFAULT false,
    ADD COLUMN escalated_at timestamptz(3),
    /* NULL for all who supervise. */
    ADD COLUMN escalated_to_id uuid,
    ADD FOREIGN KEY (centre_id, escalated_to_id) REFERENCES app_user (centre_id, id);
  CREATE INDEX enquiry_assigned ON enquiry (centre_id, assignee_id, assigned_at) WHERE assigned_at IS NOT NULL;
  -- Read by itself: how many answers on a topic each colleague gave in a year.
  CREATE INDEX enquiry_answered_topics ON enquiry (centre_id, received_at) INCLUDE (assignee_id, topics)
    WHERE assignee_id IS NOT NULL AND (status = 'answered' OR outcome = 'answered');
  CREATE INDEX enquiry_escalated ON enquiry (centre_id, due_at, id) WHERE escalated_at IS NOT NULL;
`;

const settings = `
  ALTER TABLE centre_setting
    /* Opening hours after the due time; 0: never. */
    ADD COLUMN escalation_hours integer NOT NULL DEFAULT 8 CHECK (escalation_hours BETWEEN 0 AND 400),
    ADD COLUMN escalate_to_id uuid,
    ADD FOREIGN KEY (centre_id, escalate_to_id) REFERENCES app_user (centre_id, id);
`;
