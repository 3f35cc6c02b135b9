// The citations of a record, in all centres, when the record has changed. The database does it in one statement.
import type { RestingAnswers, StaleCause } from '@guichet/contracts';
import type { EntityManager } from 'typeorm';

/** Turns what cites these records amber, in the transaction of the change; counts what this user may see. */
export async function turnStale(tx: EntityManager, recordIds: string[], cause: StaleCause, at: Date): Promise<RestingAnswers> {
  const rows = await tx.query<[RestingAnswers]>('SELECT * FROM turn_stale($1, $2, $3)', [recordIds, cause, at]);
  return rows[0];
}

/** What waited only for this record to be checked, or for its validity to be renewed, is green again. */
export async function settleDue(tx: EntityManager, recordId: string): Promise<void> {
  await tx.query('SELECT settle_due($1)', [recordId]);
}
