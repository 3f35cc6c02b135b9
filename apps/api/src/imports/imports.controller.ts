import { Body, Controller, Get, Header, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { importKinds, type ImportKind, type ImportReport, type ImportRowPage, type ImportSummary, type Page } from '@guichet/contracts';
import { ApplyImportInput, ImportQuery, ImportRowsQuery, PageQuery } from '@guichet/contracts/inputs';
import type { FastifyRequest } from 'fastify';
import { Allow } from '../core/allow';
import { User, type CurrentUser } from '../core/current-user';
import { NotFound } from '../core/errors';
import { Id } from '../core/identifier';
import { readUpload } from '../core/upload';
import { reportCsv } from './report-csv';
import { ImportRuns } from './runs/import-runs';
import { ImportUndo } from './runs/import-undo';

@Controller('imports')
export class ImportsController {
  constructor(
    private readonly runs: ImportRuns,
    private readonly undoing: ImportUndo,
  ) {}

  @Get()
  @Allow('records:edit')
  list(@User() user: CurrentUser, @Query() query: PageQuery): Promise<Page<ImportSummary>> {
    return this.runs.list(user, query);
  }

  /** A CSV or XLSX file as multipart/form-data (file, mapping) or text/csv. Without dryRun=false only a preview is made. */
  @Post(':kind')
  @Allow('records:edit')
  async start(
    @User() user: CurrentUser,
    @Param('kind') kind: string,
    @Query() query: ImportQuery,
    @Req() request: FastifyRequest,
  ): Promise<ImportReport> {
    return this.runs.start(user, kindOf(kind), await readUpload(request), query);
  }

  @Get(':id')
  @Allow('records:edit')
  read(@User() user: CurrentUser, @Id() id: string): Promise<ImportReport> {
    return this.runs.read(user, id);
  }

  @Get(':id/rows')
  @Allow('records:edit')
  rows(@User() user: CurrentUser, @Id() id: string, @Query() query: ImportRowsQuery): Promise<ImportRowPage> {
    return this.runs.rows(user, id, query);
  }

  /** Every row with what became of it, for a spreadsheet. */
  @Get(':id/report.csv')
  @Allow('records:edit')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="import.csv"')
  async report(@User() user: CurrentUser, @Id() id: string): Promise<string> {
    return reportCsv(await this.runs.allRows(user, id));
  }

  /** Does what the preview said; all rows or none. */
  @Post(':id/apply')
  @Allow('records:edit')
  @HttpCode(200)
  apply(@User() user: CurrentUser, @Id() id: string, @Body() input: ApplyImportInput): Promise<ImportReport> {
    return this.runs.apply(user, id, input);
  }

  @Post(':id/stop')
  @Allow('records:edit')
  @HttpCode(200)
  stop(@User() user: CurrentUser, @Id() id: string): Promise<ImportReport> {
    return this.runs.stop(user, id);
  }

  /** Takes it back while nothing has been built on it. */
  @Post(':id/undo')
  @Allow('records:edit')
  @HttpCode(200)
  undo(@User() user: CurrentUser, @Id() id: string): Promise<ImportReport> {
    return this.undoing.undo(user, id);
  }
}

function kindOf(kind: string): ImportKind {
  const known = importKinds.find((one) => one === kind);
  if (!known) throw new NotFound('import-kind', kind);
  return known;
}
