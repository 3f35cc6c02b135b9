import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import type { Changed, Source, RecordPage, RecordVersionPage } from '@guichet/contracts';
import { SourceChange, NewSource, PageQuery, RecordCheck, RecordListQuery, RecordQuery, RecordRetirement } from '@guichet/contracts/inputs';
import { Allow } from '../core/allow';
import { User, type CurrentUser } from '../core/current-user';
import { IdempotencyKey } from '../core/idempotency';
import { Id } from '../core/identifier';
import { IfMatch, Versioned } from '../core/versions';
import { RecordSearch } from '../records/lists/record-search';
import { RecordReader } from '../records/record-reader';
import { RecordWriter } from '../records/record-writer';
import { RecordHistory } from '../records/versions/record-history';
import { sourceKind } from './source.kind';

@Controller('sources')
export class SourcesController {
  constructor(
    private readonly search: RecordSearch,
    private readonly reader: RecordReader,
    private readonly writer: RecordWriter,
    private readonly history: RecordHistory,
  ) {}

  @Get()
  @Allow('records:read')
  list(@User() user: CurrentUser, @Query() query: RecordListQuery): Promise<RecordPage> {
    return this.search.list(user, query, [...sourceKind.types]);
  }

  @Get(':id')
  @Allow('records:read')
  @Versioned()
  read(@User() user: CurrentUser, @Id() id: string, @Query() { version }: RecordQuery): Promise<Source> {
    return this.reader.read(user, sourceKind, id, version);
  }

  @Get(':id/versions')
  @Allow('records:read')
  versions(@User() user: CurrentUser, @Id() id: string, @Query() query: PageQuery): Promise<RecordVersionPage> {
    return this.history.versions(user, sourceKind, id, query);
  }

  @Post()
  @Allow('records:edit')
  @Versioned()
  create(@User() user: CurrentUser, @IdempotencyKey() key: string | undefined, @Body() input: NewSource): Promise<Source> {
    return this.writer.create(user, sourceKind, input, key);
  }

  /** A change of content makes a new version, and says what it turned stale. */
  @Patch(':id')
  @Allow('records:edit')
  @Versioned()
  change(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number, @Body() input: SourceChange): Promise<Changed<Source>> {
    return this.writer.change(user, sourceKind, id, version, input);
  }

  @Post(':id/check')
  @HttpCode(200)
  @Allow('records:edit')
  @Versioned()
  check(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number, @Body() input: RecordCheck): Promise<Changed<Source>> {
    return this.writer.check(user, sourceKind, id, version, input);
  }

  @Post(':id/retire')
  @HttpCode(200)
  @Allow('records:edit')
  @Versioned()
  retire(
    @User() user: CurrentUser,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: RecordRetirement,
  ): Promise<Changed<Source>> {
    return this.writer.retire(user, sourceKind, id, version, input);
  }
}
