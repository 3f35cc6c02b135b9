// What happened to a record, newest first. Who did it is known inside a centre only.
import { Injectable } from '@nestjs/common';
import type { RecordVersion, RecordVersionPage, VersionChange } from '@guichet/contracts';
import type { PageQuery } from '@guichet/contracts/inputs';
import { In, type EntityManager } from 'typeorm';
import type { CurrentUser } from '../../core/current-user';
import { NotFound } from '../../core/errors';
import { decodeCursor, limitOf, pageOf } from '../../core/paging';
import { Database } from '../../database/database';
import type { RecordKind } from '../record-kind';
import { RecordEntity } from '../record.entity';
import { differencesBetween, type Snapshot } from './snapshot';

interface Row {
  version: number;
  change: VersionChange;
  reason: string | null;
  at: Date;
  by: string | null;
  centre: string | null;
  snapshot: Snapshot;
  before: Snapshot | null;
}

@Injectable()
export class RecordHistory {
  constructor(private readonly database: Database) {}

  versions(user: CurrentUser, kind: RecordKind, id: string, query: PageQuery): Promise<RecordVersionPage> {
    const limit = limitOf(query);
    const before = query.cursor === undefined ? null : Number(decodeCursor(query.cursor, (value) => /^\d{1,9}$/.test(value)).value);
    return this.database.transaction(user, async (tx) => {
      const record = await tx.findOneBy(RecordEntity, { id, type: In([...kind.types]) });
      if (!record) throw new NotFound(kind.types[0], id);
      const rows = await this.rows(tx, id, before, limit);
      const page = pageOf(rows, limit, ({ version }) => ({ value: String(version), id }), view);
      return page.items.length === 0 && before === null ? { ...page, items: [untouched(record)] } : page;
    });
  }

  private rows(tx: EntityManager, id: string, before: number | null, limit: number): Promise<Row[]> {
    return tx.query(
      `SELECT v.version, v.change, v.reason, v.at, u.name AS by, c.name AS centre, v.snapshot, p.snapshot AS before
       FROM record_version v
       LEFT JOIN record_version p ON p.record_id = v.record_id AND p.version = v.version - 1
       LEFT JOIN app_user u ON u.id = v.by_id AND u.centre_id = v.by_centre_id
       LEFT JOIN centre c ON c.id = v.by_centre_id
       WHERE v.record_id = $1 AND ($2::int IS NULL OR v.version < $2) ORDER BY v.version DESC LIMIT $3`,
      [id, before, limit + 1],
    );
  }
}

function view({ version, change, reason, at, by, centre, snapshot, before }: Row): RecordVersion {
  const differences = before ? differencesBetween(before, snapshot) : [];
  return { version, change, reason, at: at.toISOString(), by, centre, differences };
}

/** A record that nobody has changed since it came. */
function untouched({ version, updatedAt }: RecordEntity): RecordVersion {
  return { version, change: 'created', reason: null, at: updatedAt.toISOString(), by: null, centre: null, differences: [] };
}
