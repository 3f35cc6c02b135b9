import { Controller, Get, Query } from '@nestjs/common';
import type { StaleAnswerPage } from '@guichet/contracts';
import { StaleAnswersQuery } from '@guichet/contracts/inputs';
import { Allow } from '../core/allow';
import { User, type CurrentUser } from '../core/current-user';
import { StaleAnswers } from './stale-answers';

@Controller('reviews')
export class ReviewsController {
  constructor(private readonly staleAnswers: StaleAnswers) {}

  /** Answers and drafts of the centre that rest on something that has changed, oldest first, old against new. */
  @Get('stale')
  @Allow('past-answers:read')
  stale(@User() user: CurrentUser, @Query() query: StaleAnswersQuery): Promise<StaleAnswerPage> {
    return this.staleAnswers.list(user, query);
  }
}
