import type { EntityManager } from 'typeorm';
import type { CurrentUser } from './current-user';

export interface AuditEvent {
  action: string;
  objectType: string;
  objectId?: string | null;
  /** Ids, field names and counts; never text that people wrote, but for `changes`: old and new values of accounts and settings. */
  details?: Record<string, unknown>;
}

export type Actor = Pick<CurrentUser, 'id' | 'centreId' | 'address' | 'requestId'>;

/** Writes who did what to which object, in the transaction of the deed: no trace, no deed. */
export async function audit(tx: EntityManager, user: Actor, event: AuditEvent): Promise<void> {
  await tx.query(
    `INSERT INTO audit_event (centre_id, actor_id, action, object_type, object_id, details, address, request_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [user.centreId, user.id, event.action, event.objectType, event.objectId ?? null, event.details ?? {}, user.address, user.requestId],
  );
}
