import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import type { StatisticsTable } from '@guichet/contracts';
import { PeriodQuery, StatisticsQuery } from '@guichet/contracts/inputs';
import { Allow } from '../core/allow';
import { User, type CurrentUser } from '../core/current-user';
import { CasesExport } from './export/cases-export';
import { tableLines, tableSheets } from './export/cross-table';
import { csvStream } from './export/csv';
import { workbook } from './export/workbook';
import { StatisticsService } from './statistics.service';

const csv = 'text/csv; charset=utf-8';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Controller()
export class StatisticsController {
  constructor(
    private readonly statistics: StatisticsService,
    private readonly cases: CasesExport,
  ) {}

  /** Counted by one or two dimensions; each figure comes with the filters that open its cases. */
  @Get('statistics')
  @Allow('statistics:read')
  table(@User() user: CurrentUser, @Query() query: StatisticsQuery): Promise<StatisticsTable> {
    return this.statistics.table(user, query);
  }

  /** The same, one line a cell. */
  @Get('statistics.csv')
  @Allow('statistics:read')
  @Header('content-type', csv)
  @Header('content-disposition', 'attachment; filename="statistiques.csv"')
  async tableCsv(@User() user: CurrentUser, @Query() query: StatisticsQuery): Promise<StreamableFile> {
    return new StreamableFile(csvStream(tableLines(await this.statistics.table(user, query), languageOf(user))));
  }

  /** The same as a workbook: a sheet for each measure, what the codes mean, group activities, and the definitions. */
  @Get('statistics.xlsx')
  @Allow('statistics:read')
  @Header('content-type', xlsx)
  @Header('content-disposition', 'attachment; filename="statistiques.xlsx"')
  async tableXlsx(@User() user: CurrentUser, @Query() query: StatisticsQuery): Promise<StreamableFile> {
    return new StreamableFile(workbook(tableSheets(await this.statistics.table(user, query), languageOf(user))));
  }

  /** One row a case of the own centre, without names and without what was asked. */
  @Get('statistics/cases.csv')
  @Allow('statistics:read')
  @Header('content-type', csv)
  @Header('content-disposition', 'attachment; filename="demandes.csv"')
  async casesCsv(@User() user: CurrentUser, @Query() query: PeriodQuery): Promise<StreamableFile> {
    return new StreamableFile(csvStream(await this.cases.rows(user, query, languageOf(user))));
  }

  @Get('statistics/cases.xlsx')
  @Allow('statistics:read')
  @Header('content-type', xlsx)
  @Header('content-disposition', 'attachment; filename="demandes.xlsx"')
  async casesXlsx(@User() user: CurrentUser, @Query() query: PeriodQuery): Promise<StreamableFile> {
    return new StreamableFile(workbook([{ name: 'Demandes', rows: await this.cases.rows(user, query, languageOf(user)) }]));
  }
}

const languageOf = ({ preferences }: CurrentUser): 'fr' | 'en' => preferences.language ?? 'fr';
