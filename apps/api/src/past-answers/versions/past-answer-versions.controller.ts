import { Controller, Get, Query } from '@nestjs/common';
import type { PastAnswerVersionPage } from '@guichet/contracts';
import { PageQuery } from '@guichet/contracts/inputs';
import { Allow } from '../../core/allow';
import { User, type CurrentUser } from '../../core/current-user';
import { Id } from '../../core/identifier';
import { PastAnswerHistory } from './past-answer-history';

@Controller('past-answers/:id/versions')
export class PastAnswerVersionsController {
  constructor(private readonly history: PastAnswerHistory) {}

  @Get()
  @Allow('past-answers:read')
  versions(@User() user: CurrentUser, @Id() id: string, @Query() query: PageQuery): Promise<PastAnswerVersionPage> {
    return this.history.versions(user, id, query);
  }
}
