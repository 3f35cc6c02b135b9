import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every reference record carries beside its own columns. */
const head = `
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code text NOT NULL UNIQUE CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$'),
  label text NOT NULL CHECK (char_length(label) BETWEEN 1 AND 300),
  version integer NOT NULL DEFAULT 1,
  jurisdiction text NOT NULL DEFAULT 'FWB' CHECK (jurisdiction IN ('FWB', 'VL', 'DG', 'CH', 'FR', 'other')),
  source text NOT NULL,
  source_url text,
  source_date date,
  checked_on date,
  status text NOT NULL CHECK (status IN ('verified', 'derived', 'unverified'))`;

/** Occupations, study programmes, institutions, and other things an answer may cite. No personal data: no row-level security. */
export class Records1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS unaccent;
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE FUNCTION fold(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT SET search_path = public, pg_temp AS $$
        SELECT translate(lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC))), '’·', '''.')
      $$;
      -- Inclusive labels as people type them: "éducateur·rice" is also found as "éducatrice".
      CREATE FUNCTION feminine(label text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
        SELECT replace(regexp_replace(regexp_replace(label, 'teur·t?rice', 'trice', 'g'), 'e(?:r·è|ur·eu)', 'e', 'g'), '·', '')
      $$;
      CREATE FUNCTION spaced(words text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$ SELECT array_to_string(words, ' ') $$;

      CREATE TABLE occupation (${head},
        label_masculine text,
        label_feminine text,
        description text,
        regulated boolean,
        regulation_reference text,
        shortages jsonb NOT NULL DEFAULT '[]',
        esco_uri text,
        isco08 text,
        rome text,
        riasec text,
        how_to_get_there text,
        where_one_works text,
        search_text text GENERATED ALWAYS AS (fold(label || ' ' || coalesce(label_masculine, '') || ' ' || coalesce(label_feminine, ''))) STORED
      );
      CREATE TABLE study_programme (${head},
        official_title text,
        cycle smallint CHECK (cycle IN (1, 2)),
        degree_type text,
        credits integer,
        duration_years numeric(3, 1),
        teaching_language text,
        education_form text CHECK (education_form IN ('full_time', 'adult_education')),
        domain text,
        access_requirements text,
        search_text text GENERATED ALWAYS AS (fold(label || ' ' || feminine(label) || ' ' || coalesce(official_title, ''))) STORED
      );
      CREATE TABLE institution (${head},
        short_name text,
        institution_type text,
        fase text,
        towns text[] NOT NULL DEFAULT '{}',
        address text,
        website text,
        contact text,
        search_text text GENERATED ALWAYS AS (fold(label || ' ' || coalesce(short_name, '') || ' ' || spaced(towns))) STORED
      );
      CREATE TABLE source (${head},
        type text NOT NULL CHECK (type IN ('document', 'legal-text', 'web-page', 'funding-rule')),
        search_text text GENERATED ALWAYS AS (fold(label)) STORED
      );

      CREATE TABLE occupation_programme (
        occupation_id uuid NOT NULL REFERENCES occupation ON DELETE CASCADE,
        programme_id uuid NOT NULL REFERENCES study_programme ON DELETE CASCADE,
        PRIMARY KEY (occupation_id, programme_id)
      );
      CREATE INDEX occupation_programme_programme ON occupation_programme (programme_id);
      CREATE TABLE related_occupation (
        occupation_id uuid NOT NULL REFERENCES occupation ON DELETE CASCADE,
        related_id uuid NOT NULL REFERENCES occupation ON DELETE CASCADE,
        PRIMARY KEY (occupation_id, related_id)
      );
      CREATE TABLE offer (
        programme_id uuid NOT NULL REFERENCES study_programme ON DELETE CASCADE,
        institution_id uuid NOT NULL REFERENCES institution ON DELETE CASCADE,
        PRIMARY KEY (programme_id, institution_id)
      );
      CREATE INDEX offer_institution ON offer (institution_id);

      CREATE INDEX occupation_search ON occupation USING gin (search_text gin_trgm_ops);
      CREATE INDEX study_programme_search ON study_programme USING gin (search_text gin_trgm_ops);
      CREATE INDEX institution_search ON institution USING gin (search_text gin_trgm_ops);
      CREATE INDEX source_search ON source USING gin (search_text gin_trgm_ops);

      CREATE VIEW citable AS
        SELECT 'occupation' AS type, id, code, label,
               jsonb_strip_nulls(jsonb_build_object('regulated', regulated)) AS facts,
               version, jurisdiction, source_url AS url, checked_on, status, search_text
        FROM occupation
        UNION ALL
        SELECT 'study-programme', id, code, label,
               jsonb_strip_nulls(jsonb_build_object('degreeType', degree_type, 'credits', credits, 'educationForm', education_form, 'teachingLanguage', teaching_language)),
               version, jurisdiction, source_url, checked_on, status, search_text
        FROM study_programme
        UNION ALL
        SELECT 'institution', id, code, label,
               jsonb_strip_nulls(jsonb_build_object('institutionType', institution_type, 'shortName', short_name, 'towns', towns)),
               version, jurisdiction, coalesce(website, source_url), checked_on, status, search_text
        FROM institution
        UNION ALL
        SELECT type, id, code, label, '{}'::jsonb, version, jurisdiction, source_url, checked_on, status, search_text
        FROM source;

      GRANT SELECT ON occupation, study_programme, institution, source, occupation_programme, related_occupation, offer, citable TO guichet_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Cited records cannot be dropped: restore a backup instead.');
  }
}
