import type { ChangeEntry, FieldChange } from '@guichet/contracts';
import type { EntityManager } from 'typeorm';

interface Row {
  at: Date;
  by_id: string;
  by_name: string;
  action: string;
  changes: FieldChange[];
}

/** What was changed in an account or a centre of the scope, the newest first. */
export async function changesOf(tx: EntityManager, objectId: string): Promise<ChangeEntry[]> {
  const rows = await tx.query<Row[]>('SELECT * FROM changes_of($1)', [objectId]);
  return rows.map(({ at, by_id, by_name, action, changes }) => ({
    at: at.toISOString(),
    by: { id: by_id, name: by_name },
    action,
    changes,
  }));
}
