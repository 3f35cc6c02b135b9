import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fieldWords } from './0014/field-words';
import { neighboursWords } from './0014/neighbours-words';
import { namesSought } from './0014/names-sought';

/** The words that mean the same, as the search looks for them: by their stems. More of them to begin with. */
export class NamesSought1764000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(namesSought);
    for (const terms of [...fieldWords, ...neighboursWords]) {
      const [{ joined }] = (await runner.query(join, [terms])) as [{ joined: boolean }];
      if (!joined) await runner.query('INSERT INTO search_synonym (terms) VALUES ($1)', [terms]);
    }
  }

  async down(): Promise<void> {
    throw new Error('Words that people wrote cannot be dropped: restore a backup instead.');
  }
}

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
