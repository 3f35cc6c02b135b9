import type { MigrationInterface, QueryRunner } from 'typeorm';
import { neighboursWords } from './0016/neighbours-words';

/** More of what the neighbours call things, for the search. */
export class NeighboursWords1764000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const terms of neighboursWords) await runner.query('INSERT INTO search_synonym (terms) VALUES ($1)', [terms]);
  }

  async down(): Promise<void> {
    throw new Error('Words that people wrote cannot be dropped: restore a backup instead.');
  }
}
