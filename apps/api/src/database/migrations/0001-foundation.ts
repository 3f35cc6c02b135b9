import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Centres, users, sessions, people, enquiries and what happens to them. Row-level security from the first table on. */
export class Foundation1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION scope_centres() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
      RETURN string_to_array(nullif(current_setting('app.centres', true), ''), ',')::uuid[];

      CREATE TABLE centre (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        code text NOT NULL UNIQUE CHECK (code ~ '^[A-Z]{2,8}$'),
        name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120)
      );

      CREATE TABLE topic (
        key text PRIMARY KEY CHECK (key ~ '^[a-z_]{1,40}(\\.[a-z_]{1,40})?$'),
        position integer NOT NULL,
        label_fr text NOT NULL,
        label_en text NOT NULL
      );

      CREATE TABLE app_user (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        centre_id uuid NOT NULL REFERENCES centre,
        email text NOT NULL CHECK (char_length(email) <= 254),
        name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
        role text NOT NULL CHECK (role IN ('adviser', 'supervisor', 'administrator')),
        review_required boolean NOT NULL DEFAULT false,
        password_hash text NOT NULL,
        preferences jsonb NOT NULL DEFAULT '{}',
        disabled_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        UNIQUE (centre_id, id)
      );
      CREATE UNIQUE INDEX app_user_email ON app_user (lower(email));

      CREATE TABLE session (
        token_hash bytea PRIMARY KEY,
        centre_id uuid NOT NULL,
        user_id uuid NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        last_seen_at timestamptz(3) NOT NULL DEFAULT now(),
        expires_at timestamptz(3) NOT NULL,
        FOREIGN KEY (centre_id, user_id) REFERENCES app_user (centre_id, id) ON DELETE CASCADE
      );
      CREATE INDEX session_user_id ON session (user_id);

      CREATE TABLE login_attempt (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        account text NOT NULL,
        address text NOT NULL,
        at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX login_attempt_address ON login_attempt (address, at);

      CREATE TABLE person (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        centre_id uuid NOT NULL REFERENCES centre,
        name text CHECK (char_length(name) BETWEEN 1 AND 200),
        email text CHECK (char_length(email) <= 254),
        phone text CHECK (char_length(phone) BETWEEN 1 AND 40),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        UNIQUE (centre_id, id)
      );
      CREATE INDEX person_email ON person (centre_id, lower(email)) WHERE email IS NOT NULL;

      CREATE SEQUENCE enquiry_number;
      CREATE TABLE enquiry (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        centre_id uuid NOT NULL REFERENCES centre,
        number integer NOT NULL UNIQUE DEFAULT nextval('enquiry_number'),
        status text NOT NULL CHECK (status IN ('new', 'in_progress', 'waiting', 'in_review', 'answered', 'closed')),
        channel text NOT NULL CHECK (channel IN ('walk_in', 'phone', 'email', 'web_form', 'public_comment', 'social', 'event')),
        question text CHECK (char_length(question) BETWEEN 1 AND 20000),
        topics text[] NOT NULL DEFAULT '{}' CHECK (cardinality(topics) <= 10),
        audience text CHECK (audience IN ('secondary_pupil', 'higher_education_student', 'job_seeker', 'worker', 'parent', 'school_professional', 'newcomer')),
        age_band text CHECK (age_band IN ('12-15', '16-18', '19-26', '27+')),
        language text CHECK (language IN ('fr', 'nl', 'de', 'en', 'other')),
        asker_id uuid,
        asker_relation text CHECK (asker_relation IN ('self', 'parent', 'teacher', 'professional', 'other')),
        student_id uuid,
        assignee_id uuid,
        received_at timestamptz(3) NOT NULL,
        due_at timestamptz(3) NOT NULL,
        deadline date,
        outcome text CHECK (outcome IN ('answered', 'referred', 'appointment', 'no_answer_needed', 'duplicate')),
        referred_to text CHECK (char_length(referred_to) BETWEEN 1 AND 200),
        effort_minutes integer CHECK (effort_minutes BETWEEN 0 AND 1440),
        review_state text CHECK (review_state IN ('pending', 'returned', 'approved')),
        submitted_by_id uuid,
        submitted_by_name text,
        stale boolean NOT NULL DEFAULT false,
        created_by_id uuid NOT NULL,
        created_by_name text NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        UNIQUE (centre_id, id),
        FOREIGN KEY (centre_id, asker_id) REFERENCES person (centre_id, id),
        FOREIGN KEY (centre_id, student_id) REFERENCES person (centre_id, id),
        FOREIGN KEY (centre_id, assignee_id) REFERENCES app_user (centre_id, id)
      );
      CREATE INDEX enquiry_open_due ON enquiry (centre_id, due_at, id) WHERE status IN ('new', 'in_progress', 'waiting', 'in_review');
      CREATE INDEX enquiry_status_due ON enquiry (centre_id, status, due_at, id);
      CREATE INDEX enquiry_received ON enquiry (centre_id, received_at, id);
      CREATE INDEX enquiry_updated ON enquiry (centre_id, updated_at, id);
      CREATE INDEX enquiry_assignee ON enquiry (centre_id, assignee_id, due_at, id) WHERE status IN ('new', 'in_progress', 'waiting', 'in_review');
      CREATE INDEX enquiry_review ON enquiry (centre_id, due_at, id) WHERE review_state = 'pending';
      CREATE INDEX enquiry_stale ON enquiry (centre_id, due_at, id) WHERE stale;
      CREATE INDEX enquiry_asker ON enquiry (centre_id, asker_id) WHERE asker_id IS NOT NULL;
      CREATE INDEX enquiry_student ON enquiry (centre_id, student_id) WHERE student_id IS NOT NULL;

      CREATE TABLE enquiry_record (
        centre_id uuid NOT NULL,
        enquiry_id uuid NOT NULL,
        position smallint NOT NULL,
        type text NOT NULL CHECK (type IN ('occupation', 'study-programme', 'institution')),
        record_id uuid NOT NULL,
        version integer NOT NULL,
        PRIMARY KEY (enquiry_id, type, record_id),
        FOREIGN KEY (centre_id, enquiry_id) REFERENCES enquiry (centre_id, id) ON UPDATE CASCADE ON DELETE CASCADE
      );

      CREATE TABLE draft (
        enquiry_id uuid PRIMARY KEY,
        centre_id uuid NOT NULL,
        text text NOT NULL CHECK (char_length(text) <= 20000),
        citations jsonb NOT NULL DEFAULT '[]',
        valid_for_academic_year text,
        version integer NOT NULL DEFAULT 1,
        saved_at timestamptz(3) NOT NULL,
        saved_by_id uuid NOT NULL,
        saved_by_name text NOT NULL,
        FOREIGN KEY (centre_id, enquiry_id) REFERENCES enquiry (centre_id, id) ON UPDATE CASCADE ON DELETE CASCADE
      );

      CREATE TABLE answer (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        centre_id uuid NOT NULL,
        enquiry_id uuid NOT NULL,
        text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 20000),
        author_id uuid NOT NULL,
        author_name text NOT NULL,
        reviewer_id uuid,
        reviewer_name text,
        valid_for_academic_year text,
        sent_at timestamptz(3) NOT NULL,
        UNIQUE (centre_id, id),
        FOREIGN KEY (centre_id, enquiry_id) REFERENCES enquiry (centre_id, id) ON UPDATE CASCADE ON DELETE CASCADE
      );
      CREATE INDEX answer_enquiry ON answer (enquiry_id, sent_at);

      CREATE TABLE answer_citation (
        centre_id uuid NOT NULL,
        answer_id uuid NOT NULL,
        position smallint NOT NULL,
        type text NOT NULL,
        record_id uuid NOT NULL,
        version integer NOT NULL,
        label text NOT NULL,
        url text,
        accessed_on date,
        PRIMARY KEY (answer_id, position),
        FOREIGN KEY (centre_id, answer_id) REFERENCES answer (centre_id, id) ON UPDATE CASCADE ON DELETE CASCADE
      );
      CREATE INDEX answer_citation_record ON answer_citation (record_id);

      CREATE TABLE timeline_entry (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        seq bigint GENERATED ALWAYS AS IDENTITY,
        centre_id uuid NOT NULL,
        enquiry_id uuid NOT NULL,
        at timestamptz(3) NOT NULL,
        type text NOT NULL,
        actor_id uuid NOT NULL,
        actor_name text NOT NULL,
        text text CHECK (char_length(text) <= 20000),
        details jsonb NOT NULL DEFAULT '{}',
        FOREIGN KEY (centre_id, enquiry_id) REFERENCES enquiry (centre_id, id) ON UPDATE CASCADE ON DELETE CASCADE
      );
      CREATE INDEX timeline_entry_enquiry ON timeline_entry (enquiry_id, seq);

      CREATE TABLE outbox (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        centre_id uuid NOT NULL,
        enquiry_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('answer', 'ask_back')),
        recipient text NOT NULL,
        subject text NOT NULL,
        body text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        sent_at timestamptz(3),
        FOREIGN KEY (centre_id, enquiry_id) REFERENCES enquiry (centre_id, id) ON UPDATE CASCADE ON DELETE CASCADE
      );
      CREATE INDEX outbox_unsent ON outbox (created_at) WHERE sent_at IS NULL;

      CREATE TABLE audit_event (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz(3) NOT NULL DEFAULT now(),
        centre_id uuid NOT NULL,
        actor_id uuid NOT NULL,
        action text NOT NULL,
        object_type text NOT NULL,
        object_id uuid,
        details jsonb NOT NULL DEFAULT '{}',
        address text NOT NULL,
        request_id text NOT NULL
      );
      CREATE INDEX audit_event_object ON audit_event (object_id, at) WHERE object_id IS NOT NULL;

      CREATE TABLE idempotency_key (
        centre_id uuid NOT NULL,
        user_id uuid NOT NULL,
        route text NOT NULL,
        key text NOT NULL CHECK (char_length(key) BETWEEN 1 AND 200),
        body_hash bytea NOT NULL,
        reply jsonb,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (user_id, route, key)
      );
      CREATE INDEX idempotency_key_created ON idempotency_key (created_at);
    `);
    await runner.query(`
      DO $$
      DECLARE tenant text;
      BEGIN
        FOREACH tenant IN ARRAY ARRAY['app_user', 'session', 'person', 'enquiry', 'enquiry_record', 'draft', 'answer',
          'answer_citation', 'timeline_entry', 'outbox', 'audit_event', 'idempotency_key'] LOOP
          EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', tenant);
          EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', tenant);
          EXECUTE format('CREATE POLICY centre_scope ON %I TO guichet_app USING (centre_id = ANY (scope_centres())) WITH CHECK (centre_id = ANY (scope_centres()))', tenant);
          EXECUTE format('CREATE POLICY owner_all ON %I TO guichet_owner USING (true) WITH CHECK (true)', tenant);
          EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO guichet_app', tenant);
        END LOOP;
      END $$;
      REVOKE SELECT, UPDATE, DELETE ON audit_event FROM guichet_app;
      REVOKE UPDATE, DELETE ON timeline_entry, answer, answer_citation FROM guichet_app;
      GRANT SELECT ON centre, topic TO guichet_app;
      GRANT SELECT, INSERT, DELETE ON login_attempt TO guichet_app;
      GRANT USAGE ON SEQUENCE enquiry_number TO guichet_app;
    `);
    await runner.query(signIn);
  }

  async down(): Promise<void> {
    throw new Error('The foundation cannot be undone: restore a backup instead.');
  }
}

/** What must be read before a centre is known: these run as the owner and return at most one row. */
const signIn = `
  CREATE FUNCTION find_account(wanted text)
  RETURNS TABLE (id uuid, centre_id uuid, password_hash text, disabled boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT u.id, u.centre_id, u.password_hash, u.disabled_at IS NOT NULL
    FROM app_user u WHERE lower(u.email) = lower(wanted)
  $$;

  CREATE FUNCTION resume_session(wanted bytea, at_time timestamptz, idle interval, touch boolean)
  RETURNS TABLE (id uuid, email text, name text, role text, review_required boolean, preferences jsonb,
                 centre_id uuid, centre_name text, centre_code text)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE session SET last_seen_at = at_time
    WHERE touch AND token_hash = wanted AND expires_at > at_time
      AND last_seen_at BETWEEN at_time - idle AND at_time - interval '1 minute';
    SELECT u.id, u.email, u.name, u.role, u.review_required, u.preferences, c.id, c.name, c.code
    FROM session s JOIN app_user u ON u.id = s.user_id JOIN centre c ON c.id = u.centre_id
    WHERE s.token_hash = wanted AND s.expires_at > at_time AND s.last_seen_at > at_time - idle AND u.disabled_at IS NULL
  $$;

  CREATE FUNCTION purge_expired(at_time timestamptz) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DELETE FROM session WHERE expires_at < at_time;
    DELETE FROM idempotency_key WHERE created_at < at_time - interval '24 hours';
    DELETE FROM login_attempt WHERE at < at_time - interval '1 day'
  $$;

  REVOKE EXECUTE ON FUNCTION find_account, resume_session, purge_expired FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION find_account, resume_session, purge_expired TO guichet_app;
`;
