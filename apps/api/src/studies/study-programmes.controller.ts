import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import type { Changed, StudyProgramme, RecordPage, RecordVersionPage } from '@guichet/contracts';
import {
  StudyProgrammeChange,
  NewStudyProgramme,
  PageQuery,
  RecordCheck,
  RecordListQuery,
  RecordQuery,
  RecordRetirement,
} from '@guichet/contracts/inputs';
import { Allow } from '../core/allow';
import { User, type CurrentUser } from '../core/current-user';
import { IdempotencyKey } from '../core/idempotency';
import { Id } from '../core/identifier';
import { IfMatch, Versioned } from '../core/versions';
import { RecordSearch } from '../records/lists/record-search';
import { RecordReader } from '../records/record-reader';
import { RecordWriter } from '../records/record-writer';
import { RecordHistory } from '../records/versions/record-history';
import { studyProgrammeKind } from './study-programme.kind';

@Controller('study-programmes')
export class StudyProgrammesController {
  constructor(
    private readonly search: RecordSearch,
    private readonly reader: RecordReader,
    private readonly writer: RecordWriter,
    private readonly history: RecordHistory,
  ) {}

  @Get()
  @Allow('records:read')
  list(@User() user: CurrentUser, @Query() query: RecordListQuery): Promise<RecordPage> {
    return this.search.list(user, query, [...studyProgrammeKind.types]);
  }

  @Get(':id')
  @Allow('records:read')
  @Versioned()
  read(@User() user: CurrentUser, @Id() id: string, @Query() { version }: RecordQuery): Promise<StudyProgramme> {
    return this.reader.read(user, studyProgrammeKind, id, version);
  }

  @Get(':id/versions')
  @Allow('records:read')
  versions(@User() user: CurrentUser, @Id() id: string, @Query() query: PageQuery): Promise<RecordVersionPage> {
    return this.history.versions(user, studyProgrammeKind, id, query);
  }

  @Post()
  @Allow('records:edit')
  @Versioned()
  create(@User() user: CurrentUser, @IdempotencyKey() key: string | undefined, @Body() input: NewStudyProgramme): Promise<StudyProgramme> {
    return this.writer.create(user, studyProgrammeKind, input, key);
  }

  /** A change of content makes a new version, and says what it turned stale. */
  @Patch(':id')
  @Allow('records:edit')
  @Versioned()
  change(
    @User() user: CurrentUser,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: StudyProgrammeChange,
  ): Promise<Changed<StudyProgramme>> {
    return this.writer.change(user, studyProgrammeKind, id, version, input);
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
  ): Promise<Changed<StudyProgramme>> {
    return this.writer.check(user, studyProgrammeKind, id, version, input);
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
  ): Promise<Changed<StudyProgramme>> {
    return this.writer.retire(user, studyProgrammeKind, id, version, input);
  }
}
