// A record of the demo that has changed since it was cited: what it said in 2018, what it says today.
import type { EntityManager } from 'typeorm';
import { RecordEntity } from '../records/record.entity';
import { turnStale } from '../records/turn-stale';
import { RecordVersionEntity } from '../records/versions/record-version.entity';
import { snapshotOf } from '../records/versions/snapshot';
import { idOf, type RecordIds } from './seed-records';

const earlier = 'UCLouvain (2018-2019) : 15 à 30 crédits complémentaires après un bachelier d’assistant social.';
const reason = 'Règles 2024-2025 de l’UCLouvain, et celles de l’ULB';

export async function seedChanges(tx: EntityManager, ids: RecordIds, now: Date): Promise<void> {
  const id = idOf(ids, 'study-programme', 'master-criminologie');
  const record = await tx.findOneByOrFail(RecordEntity, { id });
  const links: { id: string; label: string }[] = await tx.query(
    `SELECT r.id, r.label FROM record_link l JOIN record r ON r.id = l.to_id WHERE l.from_id = $1 AND l.role = 'offer' ORDER BY r.search_text`,
    [id],
  );
  const today = snapshotOf(record, { institutions: links });
  const before = { ...today, accessRequirements: earlier };
  const version = { recordId: id, byId: null, byCentreId: null, importId: null };
  await tx.insert(RecordVersionEntity, { ...version, version: 1, change: 'created', reason: null, snapshot: before as never, at: now });
  await tx.insert(RecordVersionEntity, { ...version, version: 2, change: 'content', reason, snapshot: today as never, at: now });
  await tx.update(RecordEntity, { id }, { version: 2, contentVersion: 2, updatedAt: now });
  await turnStale(tx, [id], 'new_version', now);
}
