import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The order of every list of records, so that a page is read from the index instead of sorting all that match. */
export class RecordOrder1764000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX record_in_order;
      CREATE INDEX record_in_order ON record (left(search_text, 100) COLLATE "C", id) WHERE retired_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX record_in_order;
      CREATE INDEX record_in_order ON record (type, left(search_text, 100), id) WHERE retired_at IS NULL;
    `);
  }
}
