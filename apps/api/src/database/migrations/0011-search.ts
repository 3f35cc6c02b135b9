import type { MigrationInterface, QueryRunner } from 'typeorm';
import { documents, vocabulary, words } from './0011/index-tables';
import { finding, upkeep } from './0011/functions';

/** The index of past answers made anew: stems of question and answer apart, a vocabulary for each scope, and a search whose cost is bounded. */
export class Search1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [words, vocabulary, documents, upkeep, finding]) await runner.query(part);
    await runner.query('SELECT rebuild_past_answer_index()');
  }

  async down(): Promise<void> {
    throw new Error('The index cannot go back: restore a backup instead.');
  }
}
