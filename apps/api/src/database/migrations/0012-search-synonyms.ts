import type { MigrationInterface, QueryRunner } from 'typeorm';
import { acronyms } from './0012/acronyms';
import { otherLanguages } from './0012/other-languages';
import { spellings } from './0012/spellings';
import { words } from './0012/words';

/** Words that mean the same to the search. What the network starts with; its supervisors keep the list from here on. */
export class SearchSynonyms1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    const [{ known }] = (await runner.query(named)) as [{ known: string[] }];
    for (const terms of [...acronyms, ...words, ...otherLanguages, ...spellings]) await runner.query(added, [terms, known]);
  }

  async down(): Promise<void> {
    throw new Error('Words that people wrote cannot be dropped: restore a backup instead.');
  }
}

/** The application writes it as a whole; nothing here belongs to a centre, so no name of a person stands in it. */
const table = `
  CREATE TABLE IF NOT EXISTS search_synonym (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    terms text[] NOT NULL,
    note text,
    version integer NOT NULL DEFAULT 1,
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    by_id uuid
  );
  ALTER TABLE search_synonym DROP COLUMN IF EXISTS by_name;
  ALTER TABLE search_synonym ADD CONSTRAINT search_synonym_terms CHECK (cardinality(terms) BETWEEN 2 AND 12 AND array_position(terms, '') IS NULL);
  ALTER TABLE search_synonym ADD CONSTRAINT search_synonym_note CHECK (char_length(note) BETWEEN 1 AND 300);
  ALTER TABLE search_synonym ADD CONSTRAINT search_synonym_version CHECK (version >= 1);
  GRANT SELECT, INSERT, UPDATE, DELETE ON search_synonym TO guichet_app;
`;

const named = `SELECT coalesce(array_agg(fold(term)), '{}') AS known FROM search_synonym s, unnest(s.terms) AS term`;

/** A group whose first form was there before is left to the entry that has it. */
const added = `INSERT INTO search_synonym (terms) SELECT $1::text[] WHERE fold(($1::text[])[1]) <> ALL ($2::text[])`;
