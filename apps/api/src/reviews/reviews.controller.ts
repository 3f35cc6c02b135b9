import { Controller, Get, Query } from '@nestjs/common';
import type { Round, StaleAnswerPage } from '@guichet/contracts';
import { StaleAnswersQuery } from '@guichet/contracts/inputs';
import { Allow } from '../core/allow';
import { User, type CurrentUser } from '../core/current-user';
import { RoundService } from './round/round.service';
import { StaleAnswers } from './stale-answers';

@Controller('reviews')
export class ReviewsController {
  constructor(
    private readonly staleAnswers: StaleAnswers,
    private readonly rounds: RoundService,
  ) {}

  /** How much waits for a supervisor, of each kind, and the topics that surge. */
  @Get('round')
  @Allow('enquiries:supervise')
  round(@User() user: CurrentUser): Promise<Round> {
    return this.rounds.read(user);
  }

  /** Answers and drafts of the centre that rest on something that has changed, oldest first, old against new. */
  @Get('stale')
  @Allow('past-answers:read')
  stale(@User() user: CurrentUser, @Query() query: StaleAnswersQuery): Promise<StaleAnswerPage> {
    return this.staleAnswers.list(user, query);
  }
}
