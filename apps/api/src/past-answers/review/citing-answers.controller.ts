import { Controller, Get, Query } from '@nestjs/common';
import type { CitingAnswers } from '@guichet/contracts';
import { PageQuery } from '@guichet/contracts/inputs';
import { Allow } from '../../core/allow';
import { User, type CurrentUser } from '../../core/current-user';
import { Id } from '../../core/identifier';
import { CitingAnswersService } from './citing-answers';

/** What rests on a record of each kind, and how much of it. */
@Controller()
export class CitingAnswersController {
  constructor(private readonly citing: CitingAnswersService) {}

  @Get('occupations/:id/answers')
  @Allow('past-answers:read')
  occupations(@User() user: CurrentUser, @Id() id: string, @Query() query: PageQuery): Promise<CitingAnswers> {
    return this.citing.list(user, id, query);
  }

  @Get('study-programmes/:id/answers')
  @Allow('past-answers:read')
  studyProgrammes(@User() user: CurrentUser, @Id() id: string, @Query() query: PageQuery): Promise<CitingAnswers> {
    return this.citing.list(user, id, query);
  }

  @Get('institutions/:id/answers')
  @Allow('past-answers:read')
  institutions(@User() user: CurrentUser, @Id() id: string, @Query() query: PageQuery): Promise<CitingAnswers> {
    return this.citing.list(user, id, query);
  }

  @Get('bridging-programmes/:id/answers')
  @Allow('past-answers:read')
  bridgingProgrammes(@User() user: CurrentUser, @Id() id: string, @Query() query: PageQuery): Promise<CitingAnswers> {
    return this.citing.list(user, id, query);
  }

  @Get('sources/:id/answers')
  @Allow('past-answers:read')
  sources(@User() user: CurrentUser, @Id() id: string, @Query() query: PageQuery): Promise<CitingAnswers> {
    return this.citing.list(user, id, query);
  }
}
