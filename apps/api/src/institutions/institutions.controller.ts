import { Controller, Get, Query } from '@nestjs/common';
import type { Institution, Page, RecordSummary } from '@guichet/contracts';
import { RecordsQuery } from '@guichet/contracts/inputs';
import { Allow } from '../core/allow';
import { User, type CurrentUser } from '../core/current-user';
import { Id } from '../core/identifier';
import { RecordSearch } from '../records/record-search';
import { InstitutionsService } from './institutions.service';

@Controller('institutions')
export class InstitutionsController {
  constructor(
    private readonly institutions: InstitutionsService,
    private readonly records: RecordSearch,
  ) {}

  @Get()
  @Allow('records:read')
  list(@User() user: CurrentUser, @Query() query: RecordsQuery): Promise<Page<RecordSummary>> {
    return this.records.list(user, query, ['institution']);
  }

  @Get(':id')
  @Allow('records:read')
  read(@User() user: CurrentUser, @Id() id: string): Promise<Institution> {
    return this.institutions.read(user, id);
  }
}
