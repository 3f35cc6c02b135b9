import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { Hit, PastAnswer, PastAnswerPage } from '@guichet/contracts';
import { PastAnswersQuery, ReuseInput, SimilarInput } from '@guichet/contracts/inputs';
import { Allow } from '../core/allow';
import { User, type CurrentUser } from '../core/current-user';
import { IdempotencyKey } from '../core/idempotency';
import { Id } from '../core/identifier';
import { PastAnswerSearch } from './search/past-answer-search';
import { PastAnswersService } from './past-answers.service';

@Controller('past-answers')
export class PastAnswersController {
  constructor(
    private readonly searches: PastAnswerSearch,
    private readonly pastAnswers: PastAnswersService,
  ) {}

  @Get()
  @Allow('past-answers:read')
  search(@User() user: CurrentUser, @Query() query: PastAnswersQuery): Promise<PastAnswerPage> {
    return this.searches.search(user, query);
  }

  /** Reads; it is a POST because what a person wrote must not stand in an address. */
  @Post('similar')
  @Allow('past-answers:read')
  @HttpCode(200)
  similar(@User() user: CurrentUser, @Body() input: SimilarInput): Promise<{ items: Hit[] }> {
    return this.searches.similar(user, input);
  }

  @Get(':id')
  @Allow('past-answers:read')
  read(@User() user: CurrentUser, @Id() id: string): Promise<PastAnswer> {
    return this.pastAnswers.read(user, id);
  }

  @Post(':id/reuse')
  @Allow('past-answers:read')
  @HttpCode(200)
  reuse(
    @User() user: CurrentUser,
    @Id() id: string,
    @IdempotencyKey() key: string | undefined,
    @Body() input: ReuseInput,
  ): Promise<PastAnswer> {
    return this.pastAnswers.reuse(user, id, key, input);
  }
}
