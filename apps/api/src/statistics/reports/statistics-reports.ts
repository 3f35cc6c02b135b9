// Reports whose period is closed: figures, names and definitions are kept as they are now, and never counted again.
import { Injectable } from '@nestjs/common';
import type { Page, StatisticsReport, StatisticsReportSummary } from '@guichet/contracts';
import type { FreezeReportInput, ReportsQuery } from '@guichet/contracts/inputs';
import { audit } from '../../core/audit';
import { Clock } from '../../core/clock';
import type { CurrentUser } from '../../core/current-user';
import { NotFound } from '../../core/errors';
import { once } from '../../core/idempotency';
import { decodeCursor, limitOf, pageOf } from '../../core/paging';
import { Database } from '../../database/database';
import { StatisticsService } from '../statistics.service';
import { StatisticsReportEntity } from './statistics-report.entity';

const objectType = 'statistics-report';

@Injectable()
export class StatisticsReports {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly statistics: StatisticsService,
  ) {}

  list(user: CurrentUser, query: ReportsQuery): Promise<Page<StatisticsReportSummary>> {
    const limit = limitOf(query);
    const after = query.cursor === undefined ? null : decodeCursor(query.cursor, (value) => !Number.isNaN(Date.parse(value)));
    return this.database.transaction(user, async (tx) => {
      const rows = tx
        .createQueryBuilder(StatisticsReportEntity, 'report')
        .select(summaryFields.map((field) => `report.${field}`))
        .where('report.centreId = :centreId', { centreId: user.centreId })
        .orderBy('report.createdAt', 'DESC')
        .addOrderBy('report.id', 'DESC')
        .limit(limit + 1);
      if (query.authority !== undefined) rows.andWhere('report.authority = :authority', { authority: query.authority });
      if (after) rows.andWhere('(report.createdAt, report.id) < (:at, :id)', { at: new Date(after.value), id: after.id });
      return pageOf(await rows.getMany(), limit, ({ createdAt, id }) => ({ value: createdAt.toISOString(), id }), summaryView);
    });
  }

  read(user: CurrentUser, id: string): Promise<StatisticsReport> {
    return this.database.transaction(user, async (tx) => {
      const report = await tx.findOneBy(StatisticsReportEntity, { id, centreId: user.centreId });
      if (!report) throw new NotFound(objectType, id);
      await audit(tx, user, { action: 'read', objectType, objectId: id });
      return { ...summaryView(report), table: report.content };
    });
  }

  freeze(user: CurrentUser, key: string | undefined, input: FreezeReportInput): Promise<StatisticsReport> {
    return this.database.transaction(user, (tx) =>
      once(tx, { user, route: 'POST /statistics/reports', key, body: input }, async () => {
        const { name, authority = null, from, to, groupBy, scope = 'centre' } = input;
        const content = await this.statistics.count(tx, user, { from, to, groupBy, scope });
        const report = {
          ...{ centreId: user.centreId, name, authority, fromDay: from, toDay: to, groupBy, scope, content },
          ...{ createdAt: this.clock.now(), byId: user.id, byName: user.name },
        };
        const { identifiers } = await tx.insert(StatisticsReportEntity, report);
        const id = String(identifiers[0]?.['id']);
        await audit(tx, user, { action: 'statistics-report.frozen', objectType, objectId: id });
        return { ...summaryView({ ...report, id }), table: content };
      }),
    );
  }
}

type Summary = Omit<StatisticsReportEntity, 'centreId' | 'content'>;

const summaryFields = ['id', 'name', 'authority', 'fromDay', 'toDay', 'groupBy', 'scope', 'createdAt', 'byId', 'byName'] as const;

function summaryView({ id, name, authority, fromDay, toDay, groupBy, scope, createdAt, byId, byName }: Summary): StatisticsReportSummary {
  return {
    ...{ id, name, authority, from: fromDay, to: toDay, groupBy, scope },
    createdAt: createdAt.toISOString(),
    by: { id: byId, name: byName },
  };
}
