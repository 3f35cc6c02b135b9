import { Controller, Get, Query } from '@nestjs/common';
import type { StudyProgramme, Page, RecordSummary } from '@guichet/contracts';
import { RecordsQuery } from '@guichet/contracts/inputs';
import { Allow } from '../core/allow';
import { User, type CurrentUser } from '../core/current-user';
import { Id } from '../core/identifier';
import { RecordSearch } from '../records/record-search';
import { StudyProgrammesService } from './study-programmes.service';

@Controller('study-programmes')
export class StudyProgrammesController {
  constructor(
    private readonly programmes: StudyProgrammesService,
    private readonly records: RecordSearch,
  ) {}

  @Get()
  @Allow('records:read')
  list(@User() user: CurrentUser, @Query() query: RecordsQuery): Promise<Page<RecordSummary>> {
    return this.records.list(user, query, ['study-programme']);
  }

  @Get(':id')
  @Allow('records:read')
  read(@User() user: CurrentUser, @Id() id: string): Promise<StudyProgramme> {
    return this.programmes.read(user, id);
  }
}
