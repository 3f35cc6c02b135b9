import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a column of the tables of 0002 moves into the head or the content of a record. */
const move = (type: string, table: string, content: string, facts: string, names: string): string => `
  INSERT INTO record (id, type, code, label, version, content_version, jurisdiction, source, source_url, source_date, checked_on, status, content, facts, names)
  SELECT id, ${type}, code, label, version, version, jurisdiction, source, source_url, source_date, checked_on, status,
         ${content}, jsonb_strip_nulls(${facts}), ${names}
  FROM ${table} AS r`;

/**
 * One table for everything citable: a head that is the same for all kinds, the kind's own fields as JSON, and links
 * between records.
 */
export class OneRecordTable1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(
      move(
        `'occupation'`,
        'occupation',
        `jsonb_build_object('labelMasculine', label_masculine, 'labelFeminine', label_feminine,
          'description', description, 'whereOneWorks', where_one_works, 'regulated', regulated,
          'regulationReference', regulation_reference, 'howToGetThere', how_to_get_there,
          'shortages', shortages, 'riasec', riasec, 'escoUri', esco_uri, 'isco08', isco08)
          || jsonb_build_object('rome', rome)`,
        `jsonb_build_object('regulated', regulated)`,
        `concat_ws(' ', label_masculine, label_feminine)`,
      ),
    );
    await runner.query(
      move(
        `'study-programme'`,
        'study_programme',
        `jsonb_build_object('officialTitle', official_title, 'cycle', cycle, 'degreeType', degree_type, 'credits', credits,
          'durationYears', duration_years, 'teachingLanguage', teaching_language, 'educationForm', education_form,
          'domain', domain,
          'accessRequirements', access_requirements)`,
        `jsonb_build_object('degreeType', degree_type, 'credits', credits, 'educationForm', education_form, 'teachingLanguage', teaching_language)`,
        `coalesce(official_title, '')`,
      ),
    );
    await runner.query(
      move(
        `'institution'`,
        'institution',
        `jsonb_build_object('shortName', short_name, 'institutionType', institution_type, 'fase', fase, 'towns', to_jsonb(towns),
          'address', address, 'website', website, 'contact', contact)`,
        `jsonb_build_object('institutionType', institution_type, 'shortName', short_name, 'towns', to_jsonb(towns))`,
        `concat_ws(' ', short_name, spaced(towns))`,
      ),
    );
    await runner.query(move('type', 'source', `'{}'::jsonb`, `'{}'::jsonb`, `''`));
    await runner.query(handOver);
  }

  async down(): Promise<void> {
    throw new Error('Cited records cannot be dropped: restore a backup instead.');
  }
}

const tables = `
  CREATE TABLE record (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    type text NOT NULL CHECK (type IN ('occupation', 'study-programme', 'institution', 'funding-rule', 'document', 'legal-text', 'web-page')),
    code text NOT NULL CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$'),
    label text NOT NULL CHECK (char_length(label) BETWEEN 1 AND 300),
    version integer NOT NULL DEFAULT 1,
    content_version integer NOT NULL DEFAULT 1 CHECK (content_version <= version),
    jurisdiction text NOT NULL DEFAULT 'FWB' CHECK (jurisdiction IN ('FWB', 'VL', 'DG', 'CH', 'FR', 'other')),
    source text NOT NULL CHECK (char_length(source) BETWEEN 1 AND 500),
    source_url text CHECK (char_length(source_url) <= 2000),
    source_date date,
    checked_on date,
    status text NOT NULL CHECK (status IN ('verified', 'derived', 'unverified')),
    valid_from date,
    valid_until date,
    valid_from_year text,
    valid_until_year text,
    retired_at timestamptz(3),
    retired_reason text CHECK (char_length(retired_reason) <= 500),
    content jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(content) = 'object'),
    facts jsonb NOT NULL DEFAULT '{}',
    names text NOT NULL DEFAULT '',
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    search_text text GENERATED ALWAYS AS (fold(label || ' ' || feminine(label) || ' ' || names)) STORED,
    UNIQUE (type, code)
  );
  CREATE INDEX record_search ON record USING gin (search_text gin_trgm_ops);
  CREATE INDEX record_in_order ON record (type, left(search_text, 100), id) WHERE retired_at IS NULL;

  CREATE TABLE record_link (
    from_id uuid NOT NULL REFERENCES record ON DELETE CASCADE,
    role text NOT NULL CHECK (role IN ('programme', 'related', 'offer')),
    to_id uuid NOT NULL REFERENCES record,
    PRIMARY KEY (from_id, role, to_id)
  );
  CREATE INDEX record_link_to ON record_link (to_id, role);

  GRANT SELECT ON record, record_link TO guichet_app;
`;

const handOver = `
  INSERT INTO record_link (from_id, role, to_id) SELECT occupation_id, 'programme', programme_id FROM occupation_programme;
  INSERT INTO record_link (from_id, role, to_id) SELECT occupation_id, 'related', related_id FROM related_occupation;
  INSERT INTO record_link (from_id, role, to_id) SELECT programme_id, 'offer', institution_id FROM offer;
  DROP VIEW citable;
  DROP TABLE occupation_programme, related_occupation, offer;
  DROP TABLE occupation, study_programme, institution, source;
  ANALYZE record, record_link;
`;
