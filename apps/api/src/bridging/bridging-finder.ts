import { Injectable } from '@nestjs/common';
import type { BridgingPage } from '@guichet/contracts';
import type { BridgingQuery } from '@guichet/contracts/inputs';
import { brusselsDay } from '../core/brussels';
import { Clock } from '../core/clock';
import type { CurrentUser } from '../core/current-user';
import { Database } from '../database/database';
import { bridges } from '../records/bridges';
import { RecordSearch, type Condition } from '../records/lists/record-search';
import type { LinkRole } from '../records/record-links';

/** The bridges from a degree, to a degree, or at an institution. */
@Injectable()
export class BridgingFinder {
  constructor(
    private readonly database: Database,
    private readonly search: RecordSearch,
    private readonly clock: Clock,
  ) {}

  list(user: CurrentUser, query: BridgingQuery): Promise<BridgingPage> {
    const { from, to, institution, academicYear } = query;
    const conditions = [
      linked('bridge-from', from),
      linked('bridge-to', to),
      linked('bridge-at', institution),
      inYear(academicYear),
    ].flat();
    return this.database.transaction(user, async (tx) => {
      const { items, nextCursor } = await this.search.page(tx, query, ['bridging-programme'], conditions);
      const ids = items.map(({ id }) => id);
      return { items: await bridges(tx, ids, brusselsDay(this.clock.now())), nextCursor };
    });
  }
}

const linked = (role: LinkRole, id: string | undefined): Condition[] =>
  id === undefined
    ? []
    : [(p) => `EXISTS (SELECT FROM record_link l WHERE l.from_id = r.id AND l.role = '${role}' AND l.to_id = ${p.add(id)}::uuid)`];

const inYear = (year: string | undefined): Condition[] =>
  year === undefined ? [] : [(p) => `r.content->>'academicYear' = ${p.add(year)}`];
