// Every change of a reusable answer leaves a version behind, as it is when all of the change is written.
import type { PastAnswerChangeKind } from '@guichet/contracts';
import type { EntityManager } from 'typeorm';
import type { CurrentUser } from '../../core/current-user';

export interface AnswerChange {
  change: PastAnswerChangeKind;
  reason?: string | null;
  at: Date;
}

/** Keeps these answers as they are now, under their present version. `user` is `null` for what nobody did. */
export async function keepVersions(
  tx: EntityManager,
  user: Pick<CurrentUser, 'id'> | null,
  ids: string[],
  { change, reason = null, at }: AnswerChange,
): Promise<void> {
  if (ids.length === 0) return;
  await tx.query(
    `INSERT INTO past_answer_version (centre_id, past_answer_id, version, change, reason, snapshot, at, by_id)
     SELECT p.centre_id, p.id, p.version, $2, $3, past_answer_snapshot(p), $4, $5 FROM past_answer p WHERE p.id = ANY ($1)`,
    [ids, change, reason, at, user?.id ?? null],
  );
}
