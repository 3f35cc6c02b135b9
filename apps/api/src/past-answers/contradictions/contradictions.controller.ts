import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { Contradiction, ContradictionPage, RelatedAnswers } from '@guichet/contracts';
import { ContradictionSettlement, ContradictionsQuery, NewContradiction } from '@guichet/contracts/inputs';
import { Allow } from '../../core/allow';
import { User, type CurrentUser } from '../../core/current-user';
import { IdempotencyKey } from '../../core/idempotency';
import { Id } from '../../core/identifier';
import { IfMatch, Versioned } from '../../core/versions';
import { ContradictionsService } from './contradictions.service';

@Controller()
export class ContradictionsController {
  constructor(private readonly contradictions: ContradictionsService) {}

  @Get('past-answers/:id/related')
  @Allow('past-answers:read')
  related(@User() user: CurrentUser, @Id() id: string): Promise<RelatedAnswers> {
    return this.contradictions.related(user, id);
  }

  @Post('past-answers/:id/contradictions')
  @Allow('past-answers:read')
  @Versioned()
  mark(
    @User() user: CurrentUser,
    @Id() id: string,
    @IdempotencyKey() key: string | undefined,
    @Body() input: NewContradiction,
  ): Promise<Contradiction> {
    return this.contradictions.mark(user, id, key, input);
  }

  @Get('past-answer-contradictions')
  @Allow('past-answers:review')
  list(@User() user: CurrentUser, @Query() query: ContradictionsQuery): Promise<ContradictionPage> {
    return this.contradictions.list(user, query);
  }

  @Post('past-answer-contradictions/:id/settle')
  @Allow('past-answers:review')
  @HttpCode(200)
  @Versioned()
  settle(
    @User() user: CurrentUser,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() input: ContradictionSettlement,
  ): Promise<Contradiction> {
    return this.contradictions.settle(user, id, version, input);
  }
}
