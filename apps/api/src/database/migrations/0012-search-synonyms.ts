import type { MigrationInterface, QueryRunner } from 'typeorm';
import { acronyms } from './0012/acronyms';
import { families } from './0012/families';
import { fieldWords } from './0012/field-words';
import { namesSought } from './0012/names-sought';
import { neighboursWords } from './0012/neighbours-words';
import { otherLanguages } from './0012/other-languages';
import { spellings } from './0012/spellings';
import { translations } from './0012/translations';
import { words } from './0012/words';

/** Words that mean the same to the search. What the network starts with; its supervisors keep the list from here on. */
export class SearchSynonyms1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(namesSought);
    for (const terms of [...acronyms, ...words, ...otherLanguages, ...spellings]) await runner.query(add, [terms]);
    for (const terms of [...fieldWords, ...neighboursWords, ...families, ...translations]) {
      const [{ joined }] = (await runner.query(join, [terms])) as [{ joined: boolean }];
      if (!joined) await runner.query(add, [terms]);
    }
  }

  async down(): Promise<void> {
    throw new Error('Words that people wrote cannot be dropped: restore a backup instead.');
  }
}

/** The application writes it as a whole; nothing here belongs to a centre, so no name of a person stands in it. */
const table = `
  CREATE TABLE search_synonym (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    terms text[] NOT NULL CHECK (cardinality(terms) BETWEEN 2 AND 12 AND array_position(terms, '') IS NULL),
    note text CHECK (char_length(note) BETWEEN 1 AND 300),
    version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
    updated_at timestamptz(3) NOT NULL DEFAULT now(),
    by_id uuid,
    -- Written by a trigger: what each term is looked for by, and how it is spelt without accents.
    keys text[] NOT NULL,
    spelt text[] NOT NULL
  );
  GRANT SELECT, INSERT, UPDATE, DELETE ON search_synonym TO guichet_app;
`;

const add = `INSERT INTO search_synonym (terms) VALUES ($1)`;

/** Puts what is new into the entry that has the first of these already, as far as it holds more. */
const join = `
  WITH entry AS (SELECT id, terms FROM search_synonym WHERE keys @> ARRAY[synonym_key(($1::text[])[1])] ORDER BY updated_at, id LIMIT 1),
  added AS (
    UPDATE search_synonym s SET terms = entry.terms || (
      SELECT coalesce(array_agg(term ORDER BY place), '{}') FROM (
        SELECT term, place FROM unnest($1::text[]) WITH ORDINALITY AS t (term, place)
        WHERE lower(term) <> ALL (SELECT lower(known) FROM unnest(entry.terms) AS known) ORDER BY place LIMIT greatest(12 - cardinality(entry.terms), 0)
      ) AS fresh)
    FROM entry WHERE s.id = entry.id RETURNING s.id
  )
  SELECT EXISTS (SELECT FROM added) AS joined`;
