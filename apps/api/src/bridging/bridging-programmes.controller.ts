import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import type { BridgingPage, BridgingProgramme, Changed, RecordVersionPage } from '@guichet/contracts';
import {
  BridgingProgrammeChange,
  NewBridgingProgramme,
  PageQuery,
  RecordCheck,
  BridgingQuery,
  RecordQuery,
  RecordRetirement,
} from '@guichet/contracts/inputs';
import { Allow } from '../core/allow';
import { User, type CurrentUser } from '../core/current-user';
import { IdempotencyKey } from '../core/idempotency';
import { Id } from '../core/identifier';
import { IfMatch, Versioned } from '../core/versions';
import { RecordReader } from '../records/record-reader';
import { RecordWriter } from '../records/record-writer';
import { RecordHistory } from '../records/versions/record-history';
import { BridgingFinder } from './bridging-finder';
import { bridgingProgrammeKind } from './bridging-programme.kind';

@Controller('bridging-programmes')
export class BridgingProgrammesController {
  constructor(
    private readonly finder: BridgingFinder,
    private readonly reader: RecordReader,
    private readonly writer: RecordWriter,
    private readonly history: RecordHistory,
  ) {}

  @Get()
  @Allow('records:read')
  list(@User() user: CurrentUser, @Query() query: BridgingQuery): Promise<BridgingPage> {
    return this.finder.list(user, query);
  }

  @Get(':id')
  @Allow('records:read')
  @Versioned()
  read(@User() user: CurrentUser, @Id() id: string, @Query() { version }: RecordQuery): Promise<BridgingProgramme> {
    return this.reader.read(user, bridgingProgrammeKind, id, version);
  }

  @Get(':id/versions')
  @Allow('records:read')
  versions(@User() user: CurrentUser, @Id() id: string, @Query() query: PageQuery): Promise<RecordVersionPage> {
    return this.history.versions(user, bridgingProgrammeKind, id, query);
  }

  @Post()
  @Allow('records:edit')
  @Versioned()
  create(
    @User() user: CurrentUser,
    @IdempotencyKey() key: string | undefined,
    @Body() input: NewBridgingProgramme,
  ): Promise<BridgingProgramme> {
    return this.writer.create(user, bridgingProgrammeKind, input, key);
  }

  /** A change of content makes a new version, and says what it turned stale. */
  @Patch(':id')
  @Allow('records:edit')
  @Versioned()
  change(
    @User() user: CurrentUser,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: BridgingProgrammeChange,
  ): Promise<Changed<BridgingProgramme>> {
    return this.writer.change(user, bridgingProgrammeKind, id, version, input);
  }

  @Post(':id/check')
  @HttpCode(200)
  @Allow('records:edit')
  @Versioned()
  check(
    @User() user: CurrentUser,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: RecordCheck,
  ): Promise<Changed<BridgingProgramme>> {
    return this.writer.check(user, bridgingProgrammeKind, id, version, input);
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
  ): Promise<Changed<BridgingProgramme>> {
    return this.writer.retire(user, bridgingProgrammeKind, id, version, input);
  }
}
