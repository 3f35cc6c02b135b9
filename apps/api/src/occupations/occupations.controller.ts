import { Controller, Get, Query } from '@nestjs/common';
import type { Occupation, Page, RecordSummary } from '@guichet/contracts';
import { RecordsQuery } from '@guichet/contracts/inputs';
import { Allow } from '../core/allow';
import { User, type CurrentUser } from '../core/current-user';
import { Id } from '../core/identifier';
import { RecordSearch } from '../records/record-search';
import { OccupationsService } from './occupations.service';

@Controller('occupations')
export class OccupationsController {
  constructor(
    private readonly occupations: OccupationsService,
    private readonly records: RecordSearch,
  ) {}

  @Get()
  @Allow('records:read')
  list(@User() user: CurrentUser, @Query() query: RecordsQuery): Promise<Page<RecordSummary>> {
    return this.records.list(user, query, ['occupation']);
  }

  @Get(':id')
  @Allow('records:read')
  read(@User() user: CurrentUser, @Id() id: string): Promise<Occupation> {
    return this.occupations.read(user, id);
  }
}
