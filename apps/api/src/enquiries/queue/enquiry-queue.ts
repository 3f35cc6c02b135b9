// The queue: filters and sorts from literal maps, keyset paging, one statement for the page and one for a bounded count.
import { Injectable } from '@nestjs/common';
import { countedUpTo, openStatuses, type EnquiryCounts, type EnquirySort, type EnquirySummary, type Page } from '@guichet/contracts';
import type { EnquiriesQuery } from '@guichet/contracts/inputs';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { audit } from '../../core/audit';
import { brusselsDay, zonedInstant } from '../../core/brussels';
import { Clock } from '../../core/clock';
import type { CurrentUser } from '../../core/current-user';
import { decodeCursor, limitOf, pageOf } from '../../core/paging';
import { Database } from '../../database/database';
import { EnquiryEntity } from '../enquiry.entity';
import { visibleTo } from '../enquiry.policy';
import { summaryColumns, summaryView, type SummaryRow } from '../enquiry.view';
import { UserEntity } from '../../users/user.entity';

const sortColumns = { dueAt: 'enquiry.dueAt', receivedAt: 'enquiry.receivedAt', updatedAt: 'enquiry.updatedAt' } as const;
type SortField = keyof typeof sortColumns;

/** As this API writes it; 30 February is a time to JavaScript and an error to PostgreSQL. */
const isInstant = (value: string): boolean =>
  /^(19|2\d)\d{2}-/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value;

@Injectable()
export class EnquiryQueue {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(user: CurrentUser, query: EnquiriesQuery): Promise<Page<EnquirySummary>> {
    return this.database.transaction(user, async (tx) => {
      const found = query.q?.trim() ? await this.matching(tx, query.q) : undefined;
      const { field, descending } = sortOf(query.sort);
      const limit = limitOf(query);
      const page = this.filtered(tx, user, query, found).select([]).leftJoin(UserEntity, 'assignee', 'assignee.id = enquiry.assigneeId');
      for (const [name, column] of Object.entries(summaryColumns)) page.addSelect(column, name);
      page
        .orderBy(sortColumns[field], descending ? 'DESC' : 'ASC')
        .addOrderBy('enquiry.id', descending ? 'DESC' : 'ASC')
        .limit(limit + 1);
      if (query.cursor !== undefined) {
        const after = decodeCursor(query.cursor, isInstant);
        page.andWhere(`(${sortColumns[field]}, enquiry.id) ${descending ? '<' : '>'} (:after, :afterId)`, {
          after: after.value,
          afterId: after.id,
        });
      }
      const rows = await page.getRawMany<SummaryRow>();
      const total = await this.total(tx, user, query, found);
      if (found) {
        await audit(tx, user, { action: 'search', objectType: 'enquiry', details: { hits: rows.slice(0, limit).map(({ id }) => id) } });
      }
      return { ...pageOf(rows, limit, (row) => ({ value: row[field].toISOString(), id: row.id }), summaryView), ...total };
    });
  }

  counts(user: CurrentUser): Promise<EnquiryCounts> {
    const queues: Record<keyof EnquiryCounts, Partial<EnquiriesQuery>> = {
      unassigned: { status: ['new'], assignee: 'none' },
      mine: { status: [...openStatuses], assignee: 'me' },
      inReview: { review: 'pending' },
      overdue: { due: 'overdue' },
      waiting: { status: ['waiting'] },
      staleAnswers: { stale: 'true' },
    };
    return this.database.transaction(user, async (tx) => {
      const counts: Partial<EnquiryCounts> = {};
      for (const [name, query] of Object.entries(queues) as [keyof EnquiryCounts, EnquiriesQuery][]) {
        counts[name] = await this.countUpTo(tx, this.filtered(tx, user, query, undefined), countedUpTo);
      }
      return counts as EnquiryCounts;
    });
  }

  private filtered(
    tx: EntityManager,
    user: CurrentUser,
    query: EnquiriesQuery,
    found: string[] | undefined,
  ): SelectQueryBuilder<EnquiryEntity> {
    const rows = tx.createQueryBuilder(EnquiryEntity, 'enquiry').where(visibleTo(user));
    const status = query.status ?? (query.due !== undefined ? [...openStatuses] : undefined);
    if (status) rows.andWhere('enquiry.status IN (:...status)', { status });
    if (query.channel !== undefined) rows.andWhere('enquiry.channel = :channel', { channel: query.channel });
    if (query.topic !== undefined) {
      rows.andWhere(`EXISTS (SELECT FROM unnest(enquiry.topics) AS topic WHERE topic = :topic OR starts_with(topic, :group))`, {
        topic: query.topic,
        group: `${query.topic}.`,
      });
    }
    if (query.assignee === 'none') rows.andWhere('enquiry.assigneeId IS NULL');
    else if (query.assignee !== undefined)
      rows.andWhere('enquiry.assigneeId = :assignee', { assignee: query.assignee === 'me' ? user.id : query.assignee });
    if (query.review !== undefined) rows.andWhere(`enquiry.reviewState = 'pending'`);
    if (query.stale !== undefined) rows.andWhere('enquiry.stale');
    if (query.person !== undefined) rows.andWhere('(enquiry.askerId = :person OR enquiry.studentId = :person)', { person: query.person });
    if (query.due !== undefined) this.addDue(rows, query.due);
    if (found) rows.andWhere('enquiry.id = ANY (:found)', { found });
    return rows;
  }

  private addDue(rows: SelectQueryBuilder<EnquiryEntity>, due: NonNullable<EnquiriesQuery['due']>): void {
    const now = this.clock.now();
    if (due === 'overdue') {
      rows.andWhere('enquiry.dueAt < :now', { now });
      return;
    }
    const today = brusselsDay(now);
    rows.andWhere('enquiry.dueAt >= :from AND enquiry.dueAt < :to', {
      from: zonedInstant(today),
      to: zonedInstant(today, due === 'today' ? 1 : 7),
    });
  }

  private async matching(tx: EntityManager, typed: string): Promise<string[]> {
    const rows: { id: string }[] = await tx.query('SELECT matching_enquiries AS id FROM matching_enquiries($1, $2)', [typed, countedUpTo]);
    return rows.map(({ id }) => id);
  }

  private async total(
    tx: EntityManager,
    user: CurrentUser,
    query: EnquiriesQuery,
    found: string[] | undefined,
  ): Promise<{ total?: number }> {
    const total = await this.countUpTo(tx, this.filtered(tx, user, query, found), countedUpTo + 1);
    return total > countedUpTo ? {} : { total };
  }

  private async countUpTo(tx: EntityManager, rows: SelectQueryBuilder<EnquiryEntity>, most: number): Promise<number> {
    const bounded = rows.select('1', 'one').limit(most);
    const counted = await tx
      .createQueryBuilder()
      .select('count(*)::int', 'count')
      .from(`(${bounded.getQuery()})`, 'bounded')
      .setParameters(bounded.getParameters())
      .getRawOne<{ count: number }>();
    return counted?.count ?? 0;
  }
}

function sortOf(sort: EnquirySort = 'dueAt'): { field: SortField; descending: boolean } {
  const descending = sort.startsWith('-');
  return { field: (descending ? sort.slice(1) : sort) as SortField, descending };
}
