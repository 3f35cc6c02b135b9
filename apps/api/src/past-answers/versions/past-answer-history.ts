// What became of a reusable answer, newest first. Who did it is known inside its centre only.
import { Injectable } from '@nestjs/common';
import type { PastAnswerChangeKind, PastAnswerVersion, PastAnswerVersionPage } from '@guichet/contracts';
import type { PageQuery } from '@guichet/contracts/inputs';
import type { EntityManager } from 'typeorm';
import type { CurrentUser } from '../../core/current-user';
import { NotFound } from '../../core/errors';
import { decodeCursor, limitOf, pageOf } from '../../core/paging';
import { Database } from '../../database/database';
import { differencesBetween, type AnswerSnapshot } from './differences';

interface Row {
  version: number;
  change: PastAnswerChangeKind;
  reason: string | null;
  at: Date;
  by: string | null;
  snapshot: AnswerSnapshot;
  before: AnswerSnapshot | null;
}

@Injectable()
export class PastAnswerHistory {
  constructor(private readonly database: Database) {}

  versions(user: CurrentUser, id: string, query: PageQuery): Promise<PastAnswerVersionPage> {
    const limit = limitOf(query);
    const before = query.cursor === undefined ? null : Number(decodeCursor(query.cursor, (value) => /^\d{1,9}$/.test(value)).value);
    return this.database.transaction(user, async (tx) => {
      const seen: unknown[] = await tx.query(`SELECT FROM past_answer WHERE id = $1 AND (visibility <> 'centre' OR centre_id = $2)`, [
        id,
        user.centreId,
      ]);
      if (seen.length === 0) throw new NotFound('past-answer', id);
      return pageOf(await this.rows(tx, user, id, before, limit), limit, ({ version }) => ({ value: String(version), id }), view);
    });
  }

  private rows(tx: EntityManager, user: CurrentUser, id: string, before: number | null, limit: number): Promise<Row[]> {
    return tx.query(
      `SELECT v.version, v.change, v.reason, v.at, u.name AS by, v.snapshot, earlier.snapshot AS before
       FROM past_answer_version v
       LEFT JOIN past_answer_version earlier ON earlier.past_answer_id = v.past_answer_id AND earlier.version = v.version - 1
         AND (earlier.centre_id = $4 OR earlier.snapshot->>'visibility' <> 'centre')
       LEFT JOIN app_user u ON u.id = v.by_id AND u.centre_id = v.centre_id AND u.centre_id = $4
       WHERE v.past_answer_id = $1 AND ($2::int IS NULL OR v.version < $2) AND (v.centre_id = $4 OR v.snapshot->>'visibility' <> 'centre')
       ORDER BY v.version DESC LIMIT $3`,
      [id, before, limit + 1, user.centreId],
    );
  }
}

function view({ version, change, reason, at, by, snapshot, before }: Row): PastAnswerVersion {
  return { version, change, reason, at: at.toISOString(), by, differences: before ? differencesBetween(before, snapshot) : [] };
}
