// The hand-back: a case stays with who is away, so there is nothing to give back but news, told for a week.
import { Injectable } from '@nestjs/common';
import type { CaseWhileAway, WhileAway } from '@guichet/contracts';
import type { EntityManager } from 'typeorm';
import { brusselsDay, dayAfter, zonedInstant } from '../../core/brussels';
import { Clock } from '../../core/clock';
import type { CurrentUser } from '../../core/current-user';
import { Database } from '../../database/database';

const toldFor = 7;

type Last = CaseWhileAway['last'];
type Row = Omit<CaseWhileAway, 'last'> & Omit<Last, 'at'> & { at: Date };

interface Period {
  firstDay: string;
  lastDay: string;
}

@Injectable()
export class WhileAwayCases {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Of the last absence that ended lately; empty where nothing happened. */
  read(user: CurrentUser): Promise<WhileAway[]> {
    const today = brusselsDay(this.clock.now());
    return this.database.transaction(user, async (tx) => {
      const [period] = await tx.query<Period[]>(lastAbsence, [user.centreId, user.id, dayAfter(today, -toldFor), today]);
      if (!period) return [];
      const cases = await casesOf(tx, user, period);
      return cases.length > 0 ? [{ ...period, cases }] : [];
    });
  }
}

const lastAbsence = `
  SELECT first_day AS "firstDay", last_day AS "lastDay" FROM absence
  WHERE centre_id = $1 AND user_id = $2 AND last_day >= $3 AND last_day < $4 ORDER BY last_day DESC LIMIT 1`;

async function casesOf(tx: EntityManager, user: CurrentUser, { firstDay, lastDay }: Period): Promise<CaseWhileAway[]> {
  const [from, to] = [zonedInstant(firstDay), zonedInstant(lastDay, 1)];
  const rows = await tx.query<Row[]>(changedCases, [user.centreId, user.id, from, to]);
  return rows.map(({ type, actor, at, ...row }) => ({ ...row, last: { type, actor, at: at.toISOString() } }));
}

/** $1 centre, $2 user, $3 and $4 when they were away. A case of theirs was so at the time, whoever has it now. */
const changedCases = `
  WITH theirs AS (
    SELECT id FROM enquiry WHERE centre_id = $1 AND assignee_id = $2 AND status IN ('new', 'in_progress', 'waiting', 'in_review')
    UNION
    SELECT id FROM enquiry WHERE centre_id = $1 AND updated_at >= $3
      AND (assignee_id = $2 OR previous_assignee_id = $2 AND (assigned_at >= $3 OR assignee_id IS NULL))
  )
  SELECT e.id, e.number, left(e.question, 200) AS question, e.status,
         CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'name', u.name) END AS assignee,
         last.type, json_build_object('id', last.actor_id, 'name', last.actor_name) AS actor, last.at
  FROM theirs JOIN enquiry e USING (id) LEFT JOIN app_user u ON u.id = e.assignee_id
  CROSS JOIN LATERAL (
    SELECT type, actor_id, actor_name, at FROM timeline_entry t
    WHERE t.enquiry_id = e.id AND t.centre_id = $1 AND t.at >= $3 AND t.at < $4 AND t.actor_id <> $2 ORDER BY seq DESC LIMIT 1
  ) AS last
  WHERE e.centre_id = $1 ORDER BY last.at DESC, e.id LIMIT 50`;
