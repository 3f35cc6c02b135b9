// One record as it is shown: its head, the fields of its kind, and what is linked to it; today, or as it was.
import { Injectable } from '@nestjs/common';
import type { LinkedRecord, RecordHead, RecordReference } from '@guichet/contracts';
import { In, type EntityManager } from 'typeorm';
import { brusselsDay } from '../core/brussels';
import { Clock } from '../core/clock';
import type { CurrentUser } from '../core/current-user';
import { NotFound } from '../core/errors';
import { Database } from '../database/database';
import { actionsFor, headView } from './record-head';
import type { RecordKind } from './record-kind';
import { keptLinks, linkedRecords } from './record-links';
import { RecordEntity } from './record.entity';
import { RecordVersionEntity } from './versions/record-version.entity';
import { snapshotOf, type KeptLink, type Snapshot } from './versions/snapshot';

@Injectable()
export class RecordReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Without `version`, as it is today. */
  read<T extends RecordHead>(user: CurrentUser, kind: RecordKind<T>, id: string, version?: number): Promise<T> {
    return this.database.transaction(user, async (tx) => {
      const record = await tx.findOneBy(RecordEntity, { id, type: In([...kind.types]) });
      if (!record) throw new NotFound(kind.types[0], id);
      return version === undefined || version === record.version
        ? this.view(tx, user, kind, record)
        : this.earlier(tx, user, kind, record, version);
    });
  }

  async view<T extends RecordHead>(tx: EntityManager, user: CurrentUser, kind: RecordKind<T>, record: RecordEntity): Promise<T> {
    const snapshot = snapshotOf(record, await keptLinks(tx, kind.links, record.id));
    return this.compose(tx, user, kind, record, snapshot);
  }

  private async earlier<T extends RecordHead>(
    ...[tx, user, kind, record, version]: [EntityManager, CurrentUser, RecordKind<T>, RecordEntity, number]
  ): Promise<T> {
    const kept = await tx.findOneBy(RecordVersionEntity, { recordId: record.id, version });
    if (!kept) throw new NotFound(kind.types[0], record.id);
    const shown = await this.compose(tx, user, kind, record, kept.snapshot);
    return {
      ...shown,
      ...kept.snapshot,
      ...(await this.linked(tx, kind, kept.snapshot)),
      version,
      updatedAt: kept.at.toISOString(),
      can: [],
    };
  }

  private async compose<T extends RecordHead>(
    ...[tx, user, kind, record, snapshot]: [EntityManager, CurrentUser, RecordKind<T>, RecordEntity, Snapshot]
  ): Promise<T> {
    const today = brusselsDay(this.clock.now());
    return {
      ...headView(record, await successorOf(tx, record), today),
      ...kind.blank,
      ...record.content,
      ...(kind.types.length > 1 ? { type: record.type } : {}),
      ...(await this.linked(tx, kind, snapshot)),
      ...(await kind.derived?.(tx, record.id, today)),
      can: actionsFor(user, record),
    } as unknown as T;
  }

  private async linked(tx: EntityManager, kind: RecordKind, snapshot: Snapshot): Promise<Snapshot> {
    const today = brusselsDay(this.clock.now());
    const kept = ({ field }: { field: string }): KeptLink[] => [(snapshot[field] ?? []) as KeptLink | KeptLink[]].flat();
    const known = await linkedRecords(
      tx,
      kind.links.flatMap(kept).map(({ id }) => id),
      today,
    );
    const shown = ({ id, label, sites }: KeptLink, withSites: boolean): (LinkedRecord & { sites?: string[] })[] => {
      const record = known.get(id);
      return record ? [{ ...record, label, ...(withSites ? { sites: sites ?? [] } : {}) }] : [];
    };
    return Object.fromEntries(
      kind.links.map((link) => {
        const records = kept(link).flatMap((one) => shown(one, link.role === 'offer'));
        return [link.field, link.many ? records : (records[0] ?? null)];
      }),
    );
  }
}

async function successorOf(tx: EntityManager, { successorId }: RecordEntity): Promise<RecordReference | null> {
  if (successorId === null) return null;
  const { type, id, label } = await tx.findOneByOrFail(RecordEntity, { id: successorId });
  return { type, id, label };
}
