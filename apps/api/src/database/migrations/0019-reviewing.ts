import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Review before sending, in words, by sample, and again after sending. */
export class Reviewing1764000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(draftReviews);
    await runner.query(sampling);
    await runner.query(quality);
    await runner.query(reviewers);
  }

  async down(): Promise<void> {
    throw new Error('Reviews cannot be dropped: restore a backup instead.');
  }
}

/** No key to the accounts: a case takes its reviews along to another centre. */
const draftReviews = `
  CREATE TABLE draft_review (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    centre_id uuid NOT NULL,
    enquiry_id uuid NOT NULL,
    submitted_at timestamptz(3) NOT NULL,
    submitted_by_id uuid NOT NULL,
    submitted_by_name text NOT NULL,
    submitted_text text NOT NULL CHECK (char_length(submitted_text) <= 20000),
    decision text CHECK (decision IN ('approved', 'returned')),
    decided_at timestamptz(3),
    decided_by_id uuid,
    decided_by_name text,
    corrected_text text CHECK (char_length(corrected_text) <= 20000),
    comment text CHECK (char_length(comment) BETWEEN 1 AND 4000),
    comments jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_array_length(comments) <= 20),
    CHECK ((decision IS NULL) = (decided_at IS NULL) AND (decision IS NULL) = (decided_by_id IS NULL)),
    CHECK (decided_by_id <> submitted_by_id),
    FOREIGN KEY (centre_id, enquiry_id) REFERENCES enquiry (centre_id, id) ON UPDATE CASCADE ON DELETE CASCADE
  );
  CREATE UNIQUE INDEX draft_review_open ON draft_review (enquiry_id) WHERE decision IS NULL;
  CREATE INDEX draft_review_enquiry ON draft_review (enquiry_id, submitted_at);
  CREATE INDEX draft_review_author ON draft_review (centre_id, submitted_by_id, decided_at);
  ALTER TABLE draft_review ENABLE ROW LEVEL SECURITY;
  ALTER TABLE draft_review FORCE ROW LEVEL SECURITY;
  CREATE POLICY owner_all ON draft_review TO guichet_owner USING (true) WITH CHECK (true);
  CREATE POLICY centre_scope ON draft_review TO guichet_app
    USING (centre_id = ANY (scope_centres())) WITH CHECK (centre_id = ANY (scope_centres()));
  GRANT SELECT, INSERT ON draft_review TO guichet_app;
  GRANT UPDATE (decision, decided_at, decided_by_id, decided_by_name, corrected_text, comment, comments) ON draft_review TO guichet_app;

  -- What is in review already was submitted as its draft stands, as far as is known.
  INSERT INTO draft_review (centre_id, enquiry_id, submitted_at, submitted_by_id, submitted_by_name, submitted_text)
  SELECT e.centre_id, e.id, e.updated_at, coalesce(e.submitted_by_id, e.created_by_id), coalesce(e.submitted_by_name, e.created_by_name),
    coalesce(d.text, '')
  FROM enquiry e LEFT JOIN draft d ON d.enquiry_id = e.id WHERE e.status = 'in_review';

  -- What was returned last and is being mended, with the words that came back.
  INSERT INTO draft_review (centre_id, enquiry_id, submitted_at, submitted_by_id, submitted_by_name, submitted_text,
    decision, decided_at, decided_by_id, decided_by_name, comment)
  SELECT DISTINCT ON (e.id) e.centre_id, e.id, t.at, e.submitted_by_id, e.submitted_by_name, coalesce(d.text, ''),
    'returned', t.at, t.actor_id, t.actor_name, t.text
  FROM enquiry e JOIN timeline_entry t ON t.enquiry_id = e.id AND t.type = 'returned' LEFT JOIN draft d ON d.enquiry_id = e.id
  WHERE e.review_state = 'returned' AND e.submitted_by_id <> t.actor_id
  ORDER BY e.id, t.seq DESC;
`;

/** Two version-4 identifiers hold 244 bits that nobody can guess; each row gets its own. */
const sampling = `
  ALTER TABLE centre_setting
    ADD COLUMN review_sample_rate smallint NOT NULL DEFAULT 0 CHECK (review_sample_rate BETWEEN 0 AND 100),
    ADD COLUMN quality_per_week smallint NOT NULL DEFAULT 5 CHECK (quality_per_week BETWEEN 0 AND 50),
    ADD COLUMN sampling_secret bytea NOT NULL DEFAULT uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
`;

const quality = `
  CREATE INDEX answer_sent ON answer (centre_id, sent_at);

  CREATE TABLE quality_week (
    centre_id uuid NOT NULL REFERENCES centre,
    week text NOT NULL CHECK (week ~ '^[0-9]{4}-W[0-9]{2}$'),
    since date NOT NULL,
    seed bytea NOT NULL,
    candidates integer NOT NULL,
    drawn_at timestamptz(3) NOT NULL,
    PRIMARY KEY (centre_id, week)
  );
  ALTER TABLE quality_week ENABLE ROW LEVEL SECURITY;
  ALTER TABLE quality_week FORCE ROW LEVEL SECURITY;
  CREATE POLICY owner_all ON quality_week TO guichet_owner USING (true) WITH CHECK (true);
  CREATE POLICY centre_scope ON quality_week TO guichet_app
    USING (centre_id = ANY (scope_centres())) WITH CHECK (centre_id = ANY (scope_centres()));
  GRANT SELECT, INSERT ON quality_week TO guichet_app;

  -- No key to the week: with its answer it moves to another centre, where no such week was drawn.
  CREATE TABLE quality_review (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    centre_id uuid NOT NULL,
    answer_id uuid NOT NULL UNIQUE,
    week text NOT NULL,
    position smallint NOT NULL,
    weight smallint NOT NULL CHECK (weight >= 1),
    checks jsonb,
    comment text CHECK (char_length(comment) BETWEEN 1 AND 4000),
    reviewed_at timestamptz(3),
    reviewed_by_id uuid,
    reviewed_by_name text,
    acknowledged_at timestamptz(3),
    version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
    CHECK ((checks IS NULL) = (reviewed_at IS NULL) AND (checks IS NULL) = (reviewed_by_id IS NULL)),
    FOREIGN KEY (centre_id, answer_id) REFERENCES answer (centre_id, id) ON UPDATE CASCADE ON DELETE CASCADE
  );
  CREATE INDEX quality_review_week ON quality_review (centre_id, week, position);
  ALTER TABLE quality_review ENABLE ROW LEVEL SECURITY;
  ALTER TABLE quality_review FORCE ROW LEVEL SECURITY;
  CREATE POLICY owner_all ON quality_review TO guichet_owner USING (true) WITH CHECK (true);
  CREATE POLICY centre_scope ON quality_review TO guichet_app
    USING (centre_id = ANY (scope_centres())) WITH CHECK (centre_id = ANY (scope_centres()));
  GRANT SELECT, INSERT ON quality_review TO guichet_app;
  GRANT UPDATE (checks, comment, reviewed_at, reviewed_by_id, reviewed_by_name, acknowledged_at, version) ON quality_review TO guichet_app;
`;

const reviewers = `
  ALTER TABLE app_user ADD COLUMN reviewer_id uuid CHECK (reviewer_id <> id),
    ADD FOREIGN KEY (centre_id, reviewer_id) REFERENCES app_user (centre_id, id);
`;
