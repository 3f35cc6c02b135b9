import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is in a case now. Unlogged: after a crash nobody is anywhere, which a few seconds put right. */
export class Presence1764000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNLOGGED TABLE presence (
        enquiry_id uuid NOT NULL,
        user_id uuid NOT NULL,
        centre_id uuid NOT NULL,
        user_name text NOT NULL,
        doing text NOT NULL CHECK (doing IN ('looking', 'writing')),
        since timestamptz(3) NOT NULL,
        seen_at timestamptz(3) NOT NULL,
        PRIMARY KEY (enquiry_id, user_id),
        FOREIGN KEY (centre_id, enquiry_id) REFERENCES enquiry (centre_id, id) ON UPDATE CASCADE ON DELETE CASCADE
      );
      CREATE INDEX presence_centre ON presence (centre_id, seen_at);
      ALTER TABLE presence ENABLE ROW LEVEL SECURITY;
      ALTER TABLE presence FORCE ROW LEVEL SECURITY;
      CREATE POLICY owner_all ON presence TO guichet_owner USING (true) WITH CHECK (true);
      CREATE POLICY centre_scope ON presence TO guichet_app
        USING (centre_id = ANY (scope_centres())) WITH CHECK (centre_id = ANY (scope_centres()));
      GRANT SELECT, INSERT, UPDATE, DELETE ON presence TO guichet_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE presence');
  }
}
