import { Controller, Get, Query } from '@nestjs/common';
import { citationTypes, type RecordPage } from '@guichet/contracts';
import { CitablesQuery } from '@guichet/contracts/inputs';
import { Allow } from '../core/allow';
import { User, type CurrentUser } from '../core/current-user';
import { RecordSearch } from './lists/record-search';

@Controller('records')
export class RecordsController {
  constructor(private readonly records: RecordSearch) {}

  /** Everything an answer may cite, of all kinds. */
  @Get()
  @Allow('records:read')
  list(@User() user: CurrentUser, @Query() query: CitablesQuery): Promise<RecordPage> {
    return this.records.list(user, query, query.type ?? [...citationTypes]);
  }
}
