// Two reusable answers that cite the same and conclude differently: marked by who notices, settled by a supervisor of a
// centre that one of them comes from. Whoever does not see both answers knows nothing of it.
import { Injectable } from '@nestjs/common';
import type { Contradiction, ContradictionPage, RelatedAnswers } from '@guichet/contracts';
import type { ContradictionSettlement, ContradictionsQuery, NewContradiction } from '@guichet/contracts/inputs';
import type { EntityManager } from 'typeorm';
import { audit } from '../../core/audit';
import { Clock } from '../../core/clock';
import type { CurrentUser } from '../../core/current-user';
import { Conflict, InvalidInput, NotAllowed, NotFound } from '../../core/errors';
import { once } from '../../core/idempotency';
import { decodeCursor, isInstant, limitOf, pageOf } from '../../core/paging';
import { requireVersion } from '../../core/versions';
import { Database } from '../../database/database';
import { ContradictionEntity } from './contradiction.entity';
import { contradictionView, relatedView, type ContradictionRow, type RelatedRow } from './contradiction.view';
import * as queries from './contradictions.queries';

const objectType = 'past-answer-contradiction';

@Injectable()
export class ContradictionsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  related(user: CurrentUser, id: string): Promise<RelatedAnswers> {
    return this.database.transaction(user, async (tx) => {
      if (!(await this.cited(tx, user, [id])).has(id)) throw new NotFound('past-answer', id);
      const rows = await tx.query<RelatedRow[]>(queries.related, [user.centreId, id]);
      return { items: rows.map(relatedView) };
    });
  }

  /** The same pair is one mark for as long as it is open, whichever of the two it starts from. */
  mark(user: CurrentUser, id: string, key: string | undefined, input: NewContradiction): Promise<Contradiction> {
    return this.database.transaction(user, (tx) =>
      once(tx, { user, route: `POST /past-answers/${id}/contradictions`, key, body: input }, async () => {
        await this.requirePair(tx, user, id, input.otherId);
        const [first, second] = [id, input.otherId];
        const values = [user.centreId, first, second, input.note, user.id, this.clock.now()];
        const [fresh] = await tx.query<{ id: string }[]>(queries.mark, values);
        if (fresh)
          await audit(tx, user, { action: `${objectType}.marked`, objectType, objectId: fresh.id, details: { answers: [first, second] } });
        const [row] = await tx.query<[ContradictionRow]>(queries.openPair, [user.centreId, first, second]);
        return contradictionView(row);
      }),
    );
  }

  list(user: CurrentUser, query: ContradictionsQuery): Promise<ContradictionPage> {
    const limit = limitOf(query);
    const settled = query.status === 'settled';
    const after = query.cursor === undefined ? null : decodeCursor(query.cursor, isInstant);
    return this.database.transaction(user, async (tx) => {
      const rows = await tx.query<ContradictionRow[]>(queries.page, [
        user.centreId,
        settled,
        after?.value ?? null,
        after?.id ?? null,
        limit + 1,
      ]);
      const [{ total }] = await tx.query<[{ total: number }]>(queries.total, [user.centreId, settled]);
      const page = pageOf(rows, limit, ({ markedAt, id }) => ({ value: markedAt.toISOString(), id }), contradictionView);
      await audit(tx, user, { action: 'read', objectType, details: { hits: page.items.map(({ id }) => id) } });
      return { ...page, total };
    });
  }

  settle(user: CurrentUser, id: string, version: number, { outcome, note }: ContradictionSettlement): Promise<Contradiction> {
    return this.database.transaction(user, async (tx) => {
      const seen = await this.seen(tx, user, id);
      if (!seen.owned) throw new NotAllowed('Only a centre that one of the two answers comes from settles that.');
      const locked = await tx.findOne(ContradictionEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!locked) throw new NotFound(objectType, id);
      if (locked.settledAt) throw new Conflict('It is settled already.', 'WRONG_STATE');
      requireVersion(locked.version, version);
      const settlement = { outcome, settlement: note, settledById: user.id, settledAt: this.clock.now() };
      await tx.update(ContradictionEntity, { id }, { ...settlement, version: version + 1 });
      await audit(tx, user, { action: `${objectType}.settled`, objectType, objectId: id, details: { outcome } });
      return contradictionView(await this.seen(tx, user, id));
    });
  }

  private async seen(tx: EntityManager, user: CurrentUser, id: string): Promise<ContradictionRow & { owned: boolean }> {
    const [row] = await tx.query<(ContradictionRow & { owned: boolean })[]>(queries.one, [user.centreId, id]);
    if (!row) throw new NotFound(objectType, id);
    return row;
  }

  private async requirePair(tx: EntityManager, user: CurrentUser, id: string, otherId: string): Promise<void> {
    const cited = await this.cited(tx, user, [id, otherId]);
    const [own, other] = [cited.get(id), cited.get(otherId)];
    if (!own) throw new NotFound('past-answer', id);
    if (id === otherId) throw unfit('same', 'otherId: an answer does not contradict itself.');
    if (!other) throw unfit('unknown', 'otherId: there is no such reusable answer.');
    if (!own.some((source) => other.includes(source))) throw unfit('unrelated', 'otherId: the two answers cite nothing in common.');
  }

  /** What each of these cites, as far as it is a reusable answer that one sees. */
  private async cited(tx: EntityManager, user: CurrentUser, ids: string[]): Promise<Map<string, string[]>> {
    const rows = await tx.query<{ id: string; sources: string[] }[]>(queries.cited, [user.centreId, ids]);
    return new Map(rows.map(({ id, sources }) => [id, sources]));
  }
}

const unfit = (code: string, message: string): InvalidInput =>
  new InvalidInput(message, [{ field: 'otherId', code, message }], 'INVALID_INPUT', 422);
