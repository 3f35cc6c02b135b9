import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import type { Page, StatisticsReport, StatisticsReportSummary } from '@guichet/contracts';
import { FreezeReportInput, ReportsQuery } from '@guichet/contracts/inputs';
import { Allow } from '../../core/allow';
import { User, type CurrentUser } from '../../core/current-user';
import { IdempotencyKey } from '../../core/idempotency';
import { Id } from '../../core/identifier';
import { StatisticsReports } from './statistics-reports';

@Controller('statistics/reports')
export class StatisticsReportsController {
  constructor(private readonly reports: StatisticsReports) {}

  /** Newest first. */
  @Get()
  @Allow('statistics:read')
  list(@User() user: CurrentUser, @Query() query: ReportsQuery): Promise<Page<StatisticsReportSummary>> {
    return this.reports.list(user, query);
  }

  @Get(':id')
  @Allow('statistics:read')
  read(@User() user: CurrentUser, @Id() id: string): Promise<StatisticsReport> {
    return this.reports.read(user, id);
  }

  /** Keeps figures, names and definitions as they are now; nothing changes them afterwards. */
  @Post()
  @Allow('statistics:read')
  freeze(
    @User() user: CurrentUser,
    @IdempotencyKey() key: string | undefined,
    @Body() input: FreezeReportInput,
  ): Promise<StatisticsReport> {
    return this.reports.freeze(user, key, input);
  }
}
