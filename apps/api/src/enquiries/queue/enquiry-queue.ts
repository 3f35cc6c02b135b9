// The queue: filters and sorts from literal maps, keyset paging, one statement for the page and one for a bounded count.
import { Injectable } from '@nestjs/common';
import { countedUpTo, openStatuses, type EnquiryCounts, type EnquirySort, type EnquirySummary, type Page } from '@guichet/contracts';
import type { EnquiriesQuery } from '@guichet/contracts/inputs';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { AbsencesService } from '../../absences/absences.service';
import type { Cover } from '../../absences/cover';
import { CentreSettingsService } from '../../centres/opening/centre-settings.service';
import { audit } from '../../core/audit';
import { brusselsDay, zonedInstant } from '../../core/brussels';
import { Clock } from '../../core/clock';
import type { CurrentUser } from '../../core/current-user';
import { decodeCursor, limitOf, pageOf } from '../../core/paging';
import { Database } from '../../database/database';
import { EnquiryEntity } from '../enquiry.entity';
import { visibleTo } from '../enquiry.policy';
import { addCounted } from './counted-filters';
import { addOwnReviews, type Reviewer } from './own-reviews';
import { summaryColumns, summaryView, type SummaryRow } from '../enquiry.view';
import { UserEntity } from '../../users/user.entity';

const sortColumns = { dueAt: 'enquiry.dueAt', receivedAt: 'enquiry.receivedAt', updatedAt: 'enquiry.updatedAt' } as const;
type SortField = keyof typeof sortColumns;

/** As this API writes it; 30 February is a time to JavaScript and an error to PostgreSQL. */
const isInstant = (value: string): boolean =>
  /^(19|2\d)\d{2}-/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value;

interface Asked {
  query: EnquiriesQuery;
  /** What the words were found in, where there are any. */
  found?: string[] | undefined;
  cover: Cover;
  /** Where only what waits for this reviewer is asked for. */
  reviewer?: Reviewer | undefined;
}

@Injectable()
export class EnquiryQueue {
  constructor(
    private readonly database: Database,
    private readonly absences: AbsencesService,
    private readonly clock: Clock,
    private readonly settings: CentreSettingsService,
  ) {}

  list(user: CurrentUser, query: EnquiriesQuery): Promise<Page<EnquirySummary>> {
    return this.database.transaction(user, async (tx) => {
      const found = query.q?.trim() ? await this.matching(tx, query.q) : undefined;
      const cover = await this.absences.cover(tx, user);
      const reviewer = query.reviewer && { id: user.id, now: this.clock.now(), settings: await this.settings.of(tx, user.centreId) };
      const { field } = sortOf(query.sort);
      const limit = limitOf(query);
      const rows = await this.page(tx, user, { query, found, cover, reviewer })
        .limit(limit + 1)
        .getRawMany<SummaryRow & { total: number }>();
      if (found) {
        await audit(tx, user, { action: 'search', objectType: 'enquiry', details: { hits: rows.slice(0, limit).map(({ id }) => id) } });
      }
      const total = rows[0]?.total ?? 0;
      return {
        ...pageOf(
          rows,
          limit,
          (row) => ({ value: row[field].toISOString(), id: row.id }),
          (row) => summaryView(row, cover.of(row.assigneeId)),
        ),
        ...(total > countedUpTo || (rows.length === 0 && query.cursor !== undefined) ? {} : { total }),
      };
    });
  }

  counts(user: CurrentUser): Promise<EnquiryCounts> {
    return this.database.transaction(user, async (tx) => {
      const mine = [user.id, ...(await this.absences.cover(tx, user)).coveredBy(user.id)];
      const [counts] = await tx.query<[EnquiryCounts]>(countsOfNamedQueues, [user.centreId, mine, this.clock.now()]);
      return counts;
    });
  }

  /** How these stand in a running transaction. */
  async summaries(tx: EntityManager, user: CurrentUser, id: string[]): Promise<EnquirySummary[]> {
    const cover = await this.absences.cover(tx, user);
    const rows = await this.page(tx, user, { query: { id }, cover }).getRawMany<SummaryRow>();
    return rows.map((row) => summaryView(row, cover.of(row.assigneeId)));
  }

  /** The rows of a page, each with the bounded count of all that pass the filters. */
  private page(tx: EntityManager, user: CurrentUser, asked: Asked): SelectQueryBuilder<EnquiryEntity> {
    const { query } = asked;
    const { field, descending } = sortOf(query.sort);
    const direction = descending ? 'DESC' : 'ASC';
    const counted = this.filtered(tx, user, asked)
      .select('1', 'one')
      .limit(countedUpTo + 1);
    const page = this.filtered(tx, user, asked)
      .select([])
      .leftJoin(UserEntity, 'assignee', 'assignee.id = enquiry.assigneeId')
      .leftJoin(UserEntity, 'escalatedTo', 'escalatedTo.id = enquiry.escalatedToId');
    for (const [name, column] of Object.entries(summaryColumns)) page.addSelect(column, name);
    page.addSelect(`(SELECT count(*)::int FROM (${counted.getQuery()}) AS counted)`, 'total');
    page.orderBy(sortColumns[field], direction).addOrderBy('enquiry.id', direction);
    if (query.cursor !== undefined) {
      const after = decodeCursor(query.cursor, isInstant);
      const side = descending ? '<' : '>';
      page.andWhere(`(${sortColumns[field]}, enquiry.id) ${side} (:after, :afterId)`, { after: after.value, afterId: after.id });
    }
    return page;
  }

  private filtered(tx: EntityManager, user: CurrentUser, { query, found, cover, reviewer }: Asked): SelectQueryBuilder<EnquiryEntity> {
    const rows = tx.createQueryBuilder(EnquiryEntity, 'enquiry').where(visibleTo(user));
    if (query.id) rows.andWhere('enquiry.id = ANY (:ids)', { ids: query.id });
    const onlyOpen = query.due !== undefined || query.assignee === 'absent';
    const status = query.status ?? (onlyOpen ? [...openStatuses] : undefined);
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
      rows.andWhere('enquiry.assigneeId = ANY (:holders)', { holders: holdersOf(query.assignee, user, cover) });
    if (query.review !== undefined) rows.andWhere(`enquiry.reviewState = 'pending'`);
    if (query.stale !== undefined) rows.andWhere('enquiry.stale');
    if (query.person !== undefined) rows.andWhere('(enquiry.askerId = :person OR enquiry.studentId = :person)', { person: query.person });
    if (query.due !== undefined) this.addDue(rows, query.due);
    addCounted(rows, query);
    if (reviewer) addOwnReviews(rows, reviewer);
    if (found) rows.andWhere('enquiry.id = ANY (:found)', { found });
    return rows;
  }

  private addDue(rows: SelectQueryBuilder<EnquiryEntity>, due: NonNullable<EnquiriesQuery['due']>): void {
    const now = this.clock.now();
    if (due === 'escalated') {
      rows.andWhere('enquiry.escalatedAt IS NOT NULL');
      return;
    }
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
}

function holdersOf(assignee: string, { id }: CurrentUser, cover: Cover): string[] {
  if (assignee === 'absent') return cover.uncovered();
  return assignee === 'me' ? [id, ...cover.coveredBy(id)] : [assignee];
}

function sortOf(sort: EnquirySort = 'dueAt'): { field: SortField; descending: boolean } {
  const descending = sort.startsWith('-');
  return { field: (descending ? sort.slice(1) : sort) as SortField, descending };
}

const upTo = (condition: string): string =>
  `(SELECT count(*)::int FROM (SELECT FROM enquiry WHERE centre_id = $1 AND ${condition} LIMIT ${countedUpTo}) AS counted)`;
const isOpen = `status IN ('new', 'in_progress', 'waiting', 'in_review')`;

/** $1 centre, $2 the user and whom they stand in for, $3 now. */
const countsOfNamedQueues = `SELECT
  ${upTo(`status = 'new' AND assignee_id IS NULL`)} AS unassigned,
  ${upTo(`${isOpen} AND assignee_id = ANY ($2)`)} AS mine,
  ${upTo(`review_state = 'pending'`)} AS "inReview",
  ${upTo(`${isOpen} AND due_at < $3`)} AS overdue,
  ${upTo(`status = 'waiting'`)} AS waiting,
  ${upTo('stale')} AS "staleAnswers"`;
