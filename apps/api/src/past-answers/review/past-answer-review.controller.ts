import { Body, Controller, HttpCode, Patch, Post } from '@nestjs/common';
import type { PastAnswer } from '@guichet/contracts';
import { ConfirmInput, PastAnswerChange, RetireAnswerInput } from '@guichet/contracts/inputs';
import { Allow } from '../../core/allow';
import { User, type CurrentUser } from '../../core/current-user';
import { Id } from '../../core/identifier';
import { IfMatch, Versioned } from '../../core/versions';
import { PastAnswerReview } from './past-answer-review';

@Controller('past-answers/:id')
export class PastAnswerReviewController {
  constructor(private readonly review: PastAnswerReview) {}

  /** Still true. A record that has moved on since it was compared is 412. */
  @Post('confirm')
  @Allow('past-answers:read')
  @HttpCode(200)
  @Versioned()
  confirm(@User() user: CurrentUser, @Id() id: string, @Body() input: ConfirmInput): Promise<PastAnswer> {
    return this.review.confirm(user, id, input);
  }

  @Post('retire')
  @Allow('past-answers:review')
  @HttpCode(200)
  @Versioned()
  retire(@User() user: CurrentUser, @Id() id: string, @Body() input: RetireAnswerInput): Promise<PastAnswer> {
    return this.review.retire(user, id, input);
  }

  @Patch()
  @Allow('past-answers:review')
  @Versioned()
  change(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number, @Body() input: PastAnswerChange): Promise<PastAnswer> {
    return this.review.change(user, id, version, input);
  }
}
