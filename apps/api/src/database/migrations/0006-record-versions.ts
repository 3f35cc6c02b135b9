import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Records are written by people: each version is kept, a retired record names its successor, bridges are records too. */
export class RecordVersions1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE record DROP CONSTRAINT record_type_check;
      ALTER TABLE record ADD CONSTRAINT record_type_check CHECK (type IN (
        'occupation', 'study-programme', 'institution', 'bridging-programme', 'funding-rule', 'document', 'legal-text', 'web-page'));
      ALTER TABLE record ADD COLUMN successor_id uuid REFERENCES record;
      CREATE INDEX record_successor ON record (successor_id) WHERE successor_id IS NOT NULL;

      ALTER TABLE record_link DROP CONSTRAINT record_link_role_check;
      ALTER TABLE record_link ADD CONSTRAINT record_link_role_check CHECK (role IN (
        'programme', 'related', 'offer', 'bridge-from', 'bridge-to', 'bridge-at'));
      ALTER TABLE record_link ADD COLUMN sites text[] NOT NULL DEFAULT '{}';

      CREATE TABLE record_version (
        record_id uuid NOT NULL REFERENCES record ON DELETE CASCADE,
        version integer NOT NULL CHECK (version >= 1),
        change text NOT NULL CHECK (change IN ('created', 'content', 'minor', 'checked', 'retired')),
        reason text CHECK (char_length(reason) <= 500),
        snapshot jsonb NOT NULL CHECK (jsonb_typeof(snapshot) = 'object'),
        at timestamptz(3) NOT NULL,
        by_id uuid,
        by_centre_id uuid REFERENCES centre,
        import_id uuid,
        PRIMARY KEY (record_id, version)
      );

      UPDATE record SET content = jsonb_set(content, '{shortages}', (
        SELECT jsonb_agg('{"year": null, "source": null}'::jsonb || one) FROM jsonb_array_elements(content->'shortages') AS one))
      WHERE jsonb_typeof(content->'shortages') = 'array' AND content->'shortages' <> '[]';

      GRANT SELECT, INSERT ON record_version TO guichet_app;
      GRANT INSERT, UPDATE ON record TO guichet_app;
      GRANT INSERT, DELETE ON record_link TO guichet_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The history of records cannot be dropped: restore a backup instead.');
  }
}
