// What advisers looked for and did not find, kept for their supervisors. The words are as they were typed and may name a
// person: they never leave their centre, and neither the log nor the audit trail holds them.
import { Injectable } from '@nestjs/common';
import type { SearchGap, SearchGapPage } from '@guichet/contracts';
import type { NewSearchGap, SearchGapClosingInput, SearchGapsQuery } from '@guichet/contracts/inputs';
import type { EntityManager } from 'typeorm';
import { audit } from '../../core/audit';
import { Clock } from '../../core/clock';
import type { CurrentUser } from '../../core/current-user';
import { Conflict, InvalidInput, NotFound } from '../../core/errors';
import { once } from '../../core/idempotency';
import { decodeCursor, limitOf, pageOf } from '../../core/paging';
import { requireVersion } from '../../core/versions';
import { Database } from '../../database/database';
import { visibleTo } from '../../enquiries/enquiry.policy';
import { PastAnswerEntity } from '../past-answer.entity';
import { SearchGapEntity } from './search-gap.entity';
import * as queries from './search-gaps.queries';
import { gapView, isPlace, placeOf, type GapRow } from './search-gap.view';

const objectType = 'search-gap';

@Injectable()
export class SearchGapsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The most asked first. */
  list(user: CurrentUser, query: SearchGapsQuery): Promise<SearchGapPage> {
    const limit = limitOf(query);
    const closed = query.status === 'closed';
    const after = query.cursor === undefined ? null : decodeCursor(query.cursor, isPlace);
    const [times = null, at = null] = after?.value.split('/') ?? [];
    return this.database.transaction(user, async (tx) => {
      const rows = await tx.query<GapRow[]>(queries.page, [user.centreId, closed, times, at, after?.id ?? null, limit + 1]);
      const [{ total }] = await tx.query<[{ total: number }]>(queries.total, [user.centreId, closed]);
      const page = pageOf(rows, limit, placeOf, gapView);
      await audit(tx, user, { action: 'read', objectType, details: { hits: page.items.map(({ id }) => id) } });
      return { ...page, total };
    });
  }

  /** Recorded again while it is open, it counts up. */
  record(user: CurrentUser, key: string | undefined, input: NewSearchGap): Promise<SearchGap> {
    return this.database.transaction(user, (tx) =>
      once(tx, { user, route: 'POST /search-gaps', key, body: input }, async () => {
        const [{ id }] = await tx.query<[{ id: string }]>(queries.record, [
          ...[user.centreId, user.id, input.query, input.note ?? null, this.clock.now()],
        ]);
        await audit(tx, user, { action: 'search-gap.recorded', objectType, objectId: id });
        return this.shown(tx, user, id);
      }),
    );
  }

  close(user: CurrentUser, id: string, version: number, { pastAnswerId, reason }: SearchGapClosingInput): Promise<SearchGap> {
    return this.database.transaction(user, async (tx) => {
      const gap = await tx.findOne(SearchGapEntity, { where: { id, ...visibleTo(user) }, lock: { mode: 'pessimistic_write' } });
      if (!gap) throw new NotFound(objectType, id);
      if (gap.closedAt) throw new Conflict('It is closed already.', 'WRONG_STATE');
      requireVersion(gap.version, version);
      if ((pastAnswerId === undefined) === (reason === undefined))
        throw InvalidInput.field('reason', 'either', 'Say either which answer answers it, or why there is to be none.');
      if (pastAnswerId !== undefined) await this.requireUsable(tx, user, pastAnswerId);
      const closing = { closedAt: this.clock.now(), closedById: user.id, pastAnswerId: pastAnswerId ?? null, reason: reason ?? null };
      await tx.update(SearchGapEntity, { id }, { ...closing, version: version + 1 });
      const details = pastAnswerId ? { pastAnswerId } : { dismissed: true };
      await audit(tx, user, { action: 'search-gap.closed', objectType, objectId: id, details });
      return this.shown(tx, user, id);
    });
  }

  /** A reusable answer that one may see, and that is still proposed. */
  private async requireUsable(tx: EntityManager, user: CurrentUser, id: string): Promise<void> {
    const usable = await tx
      .createQueryBuilder(PastAnswerEntity, 'shared')
      .where(`shared.id = :id AND shared.retiredReason IS NULL`, { id })
      .andWhere(`(shared.visibility <> 'centre' OR shared.centreId = :centreId)`, { ...visibleTo(user) })
      .getExists();
    if (usable) return;
    const message = 'pastAnswerId: there is no such reusable answer.';
    throw new InvalidInput(message, [{ field: 'pastAnswerId', code: 'unknown', message }], 'INVALID_INPUT', 422);
  }

  private async shown(tx: EntityManager, user: CurrentUser, id: string): Promise<SearchGap> {
    const [row] = await tx.query<[GapRow]>(queries.one, [user.centreId, id]);
    return gapView(row);
  }
}
