import type { MigrationInterface, QueryRunner } from 'typeorm';
import { misspelt } from './0015/misspelt';
import { rebuild } from './0015/rebuild';

/** The index of past answers is rebuilt in less time; swapped letters are put right in short words too. */
export class SearchUpkeep1764000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [misspelt, rebuild]) await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('The index cannot go back: restore a backup instead.');
  }
}
