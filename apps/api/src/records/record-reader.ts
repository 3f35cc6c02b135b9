// One record as it is shown: its head, the fields of its kind, and what is linked to it.
import { Injectable } from '@nestjs/common';
import type { LinkedRecord, RecordHead, RecordType } from '@guichet/contracts';
import type { EntityManager } from 'typeorm';
import { brusselsDay } from '../core/brussels';
import { Clock } from '../core/clock';
import type { CurrentUser } from '../core/current-user';
import { NotFound } from '../core/errors';
import { Database } from '../database/database';
import { headView } from './record-head';
import { RecordEntity } from './record.entity';

export type LinkRole = 'programme' | 'related' | 'offer';

@Injectable()
export class RecordReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Head and content as they are kept, and what `links` adds. */
  read<T>(user: CurrentUser, type: RecordType, id: string, links: (tx: EntityManager) => Promise<object>): Promise<T> {
    return this.database.transaction(user, async (tx) => {
      const record = await tx.findOneBy(RecordEntity, { id, type });
      if (!record) throw new NotFound(type, id);
      const head: RecordHead = headView(record, brusselsDay(this.clock.now()));
      return { ...head, ...record.content, ...(await links(tx)) } as T;
    });
  }
}

const columns = 'r.type, r.id, r.label, r.version, r.facts, r.jurisdiction, r.checked_on AS "checkedOn", r.status';

/** The records that `id` leads to in this role, by label. */
export const linkedFrom = (tx: EntityManager, id: string, role: LinkRole): Promise<LinkedRecord[]> =>
  tx.query(
    `SELECT ${columns} FROM record_link l JOIN record r ON r.id = l.to_id WHERE l.from_id = $1 AND l.role = $2 ORDER BY r.search_text`,
    [id, role],
  );

/** The records that lead to `id` in this role, by label. */
export const linkedTo = (tx: EntityManager, id: string, role: LinkRole): Promise<LinkedRecord[]> =>
  tx.query(
    `SELECT ${columns} FROM record_link l JOIN record r ON r.id = l.from_id WHERE l.to_id = $1 AND l.role = $2 ORDER BY r.search_text`,
    [id, role],
  );
