// Every change of a record leaves a version behind. The version before the first change is written then, so that
// records which nobody changes cost nothing.
import type { VersionChange } from '@guichet/contracts';
import type { EntityManager } from 'typeorm';
import type { CurrentUser } from '../../core/current-user';
import type { RecordEntity } from '../record.entity';
import { RecordVersionEntity } from './record-version.entity';
import type { Snapshot } from './snapshot';

/** Keeps a record as it is before its first change. */
export async function keepFirst(tx: EntityManager, record: RecordEntity, snapshot: Snapshot): Promise<void> {
  const { id: recordId, version, updatedAt: at } = record;
  await tx
    .createQueryBuilder()
    .insert()
    .into(RecordVersionEntity)
    .values({
      recordId,
      version,
      change: 'created',
      reason: null,
      snapshot: snapshot as never,
      at,
      byId: null,
      byCentreId: null,
      importId: null,
    })
    .orIgnore()
    .execute();
}

export interface NewVersion {
  change: VersionChange;
  reason: string | null;
  snapshot: Snapshot;
}

export async function keepVersion(tx: EntityManager, user: CurrentUser, record: RecordEntity, version: NewVersion): Promise<void> {
  await tx.insert(RecordVersionEntity, {
    recordId: record.id,
    version: record.version,
    change: version.change,
    reason: version.reason,
    snapshot: version.snapshot as never,
    at: record.updatedAt,
    byId: user.id,
    byCentreId: user.centreId,
    importId: null,
  });
}
