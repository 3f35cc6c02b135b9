import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The team of a centre and its settings: versions of accounts, invitations, opening hours, and what was changed by whom. */
export class CentreSettings1764000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(accounts);
    await runner.query(invitations);
    await runner.query(settings);
    await runner.query(changes);
  }

  async down(): Promise<void> {
    throw new Error('Invitations and settings cannot be dropped: restore a backup instead.');
  }
}

const accounts = `
  ALTER TABLE app_user ADD COLUMN version integer NOT NULL DEFAULT 1, ADD COLUMN last_seen_at timestamptz(3);

  -- A session that ends leaves its last moment with the account: while it lasts it tells by itself.
  CREATE FUNCTION keep_last_seen() RETURNS trigger
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    UPDATE app_user SET last_seen_at = greatest(last_seen_at, OLD.last_seen_at) WHERE id = OLD.user_id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER keep_last_seen AFTER DELETE ON session FOR EACH ROW EXECUTE FUNCTION keep_last_seen();

  -- Nobody whose account is disabled, or is being disabled just now, gets a case: by whatever statement of the application.
  CREATE FUNCTION require_active_assignee() RETURNS trigger LANGUAGE plpgsql VOLATILE SET search_path = public, pg_temp AS $$
  BEGIN
    PERFORM FROM app_user WHERE id = NEW.assignee_id AND disabled_at IS NULL FOR SHARE;
    IF NOT FOUND THEN RAISE EXCEPTION 'The assignee has no active account' USING ERRCODE = 'GU001'; END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER require_active_assignee_of_new BEFORE INSERT ON enquiry FOR EACH ROW
    WHEN (current_user = 'guichet_app' AND NEW.assignee_id IS NOT NULL) EXECUTE FUNCTION require_active_assignee();
  CREATE TRIGGER require_active_assignee BEFORE UPDATE OF assignee_id ON enquiry FOR EACH ROW
    WHEN (current_user = 'guichet_app' AND NEW.assignee_id IS NOT NULL AND NEW.assignee_id IS DISTINCT FROM OLD.assignee_id)
    EXECUTE FUNCTION require_active_assignee();
`;

const invitations = `
  CREATE TABLE invitation (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    centre_id uuid NOT NULL REFERENCES centre,
    token_hash bytea NOT NULL UNIQUE,
    email text NOT NULL CHECK (char_length(email) <= 254),
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
    role text NOT NULL CHECK (role IN ('adviser', 'supervisor', 'administrator')),
    review_required boolean NOT NULL,
    created_at timestamptz(3) NOT NULL,
    created_by_id uuid NOT NULL,
    created_by_name text NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    /* Accepted, withdrawn or replaced by a newer one. */
    ended_at timestamptz(3),
    UNIQUE (centre_id, id)
  );
  CREATE UNIQUE INDEX invitation_open ON invitation (centre_id, lower(email)) WHERE ended_at IS NULL;
  ALTER TABLE invitation ENABLE ROW LEVEL SECURITY;
  ALTER TABLE invitation FORCE ROW LEVEL SECURITY;
  CREATE POLICY owner_all ON invitation TO guichet_owner USING (true) WITH CHECK (true);
  CREATE POLICY centre_scope ON invitation TO guichet_app
    USING (centre_id = ANY (scope_centres())) WITH CHECK (centre_id = ANY (scope_centres()));
  GRANT SELECT, INSERT ON invitation TO guichet_app;
  GRANT UPDATE (token_hash, ended_at) ON invitation TO guichet_app;

  -- Read before a centre is known, by whoever holds the link: at most one row.
  CREATE FUNCTION find_invitation(wanted bytea, at_time timestamptz)
  RETURNS TABLE (id uuid, centre_id uuid, centre_name text, email text, name text, role text, expires_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT i.id, i.centre_id, c.name, i.email, i.name, i.role, i.expires_at FROM invitation i JOIN centre c ON c.id = i.centre_id
    WHERE i.token_hash = wanted AND i.ended_at IS NULL AND i.expires_at > at_time
  $$;
  REVOKE EXECUTE ON FUNCTION find_invitation, keep_last_seen, require_active_assignee FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION find_invitation TO guichet_app;
`;

const settings = `
  CREATE TABLE centre_setting (
    centre_id uuid PRIMARY KEY REFERENCES centre,
    opening_hours jsonb NOT NULL,
    closing_days jsonb NOT NULL DEFAULT '[]',
    open_holidays text[] NOT NULL DEFAULT '{}',
    answering_times jsonb NOT NULL DEFAULT '[]',
    reviewed_topics text[] NOT NULL DEFAULT '{}',
    version integer NOT NULL DEFAULT 1
  );
  ALTER TABLE centre_setting ENABLE ROW LEVEL SECURITY;
  ALTER TABLE centre_setting FORCE ROW LEVEL SECURITY;
  CREATE POLICY owner_all ON centre_setting TO guichet_owner USING (true) WITH CHECK (true);
  CREATE POLICY centre_scope ON centre_setting TO guichet_app
    USING (centre_id = ANY (scope_centres())) WITH CHECK (centre_id = ANY (scope_centres()));
  GRANT SELECT, INSERT, UPDATE ON centre_setting TO guichet_app;

  -- A centre has no row-level security (all may be read): its name changes here, and only one's own.
  CREATE FUNCTION rename_centre(wanted uuid, new_name text) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    UPDATE centre SET name = new_name WHERE id = wanted AND wanted = ANY (scope_centres())
  $$;
  REVOKE EXECUTE ON FUNCTION rename_centre FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION rename_centre TO guichet_app;
`;

const changes = `
  -- Of the audit trail the application reads only this: old and new values of one account, or of the centre, in its own centre.
  CREATE FUNCTION changes_of(wanted uuid)
  RETURNS TABLE (at timestamptz, by_id uuid, by_name text, action text, changes jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT e.at, e.actor_id, coalesce(u.name, ''), e.action, e.details->'changes'
    FROM audit_event e LEFT JOIN app_user u ON u.id = e.actor_id AND u.centre_id = e.centre_id
    WHERE e.object_id = wanted AND e.centre_id = ANY (scope_centres()) AND e.object_type IN ('user', 'centre')
      AND jsonb_typeof(e.details->'changes') = 'array'
    ORDER BY e.at DESC, e.id DESC LIMIT 200
  $$;
  REVOKE EXECUTE ON FUNCTION changes_of FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION changes_of TO guichet_app;
`;
