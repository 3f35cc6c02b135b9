// The rows of an import: kept with what they would do, so that a preview can be applied without sending the file again.
import type { ImportRow, ImportRowAction } from '@guichet/contracts';
import type { EntityManager } from 'typeorm';
import type { FileRow, Values } from '../plan/file-rows';
import type { PlannedRow } from '../plan/plan';

export type KeptRow = PlannedRow & { base?: Values | null };

const batchSize = 1_000;
const shown = `row, action, label, record_id AS "recordId", problems, differences, conflicts`;

export async function keepRows(tx: EntityManager, run: { id: string; centreId: string }, rows: KeptRow[]): Promise<void> {
  await tx.query('DELETE FROM import_row WHERE run_id = $1', [run.id]);
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = rows.slice(start, start + batchSize).map((row, index) => ({ ...row, position: start + index }));
    await tx.query(
      `INSERT INTO import_row (centre_id, run_id, position, row, action, label, code, record_id, "values", problems, differences, conflicts, base)
       SELECT $2, $3, position, row, action, label, code, "recordId", "values", problems, differences, conflicts, base
       FROM jsonb_to_recordset($1::jsonb) AS r (position int, row int, action text, label text, code text, "recordId" uuid, "values" jsonb,
         problems jsonb, differences jsonb, conflicts jsonb, base jsonb)`,
      [JSON.stringify(batch), run.centreId, run.id],
    );
  }
}

/** What the file said, as it was read the first time. */
export async function fileRowsOf(tx: EntityManager, runId: string): Promise<FileRow[]> {
  return tx.query(
    `SELECT row, label, code, "values", '[]'::jsonb AS problems FROM import_row WHERE run_id = $1 AND row IS NOT NULL ORDER BY position`,
    [runId],
  );
}

/** Rows that say something come first in a report: refused, conflicting, then in the order of the file. */
export async function rowsOf(
  tx: EntityManager,
  runId: string,
  actions: ImportRowAction[] | null,
  offset: number,
  limit: number | null,
): Promise<ImportRow[]> {
  return tx.query(
    `SELECT ${shown} FROM import_row WHERE run_id = $1 AND ($2::text[] IS NULL OR action = ANY ($2))
     ORDER BY action <> 'rejected', action = 'unchanged', position OFFSET $3 LIMIT $4`,
    [runId, actions, offset, limit],
  );
}

/** What has to be put back when an import is undone. */
export async function changedRows(
  tx: EntityManager,
  runId: string,
): Promise<{ recordId: string; action: ImportRowAction; base: Values | null }[]> {
  return tx.query(
    `SELECT record_id AS "recordId", action, base FROM import_row WHERE run_id = $1 AND record_id IS NOT NULL AND action <> 'rejected' ORDER BY position`,
    [runId],
  );
}
