import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import type { QualityReview, QualitySample } from '@guichet/contracts';
import { QualityReviewInput } from '@guichet/contracts/inputs';
import { Allow } from '../../core/allow';
import { User, type CurrentUser } from '../../core/current-user';
import { Id } from '../../core/identifier';
import { IfMatch, Versioned } from '../../core/versions';
import { QualityReviews } from './quality-reviews';

@Controller()
export class QualityReviewsController {
  constructor(private readonly reviews: QualityReviews) {}

  /** The sent answers that were drawn this week, but for the reader's own. */
  @Get('reviews/quality')
  @Allow('enquiries:supervise')
  list(@User() user: CurrentUser): Promise<QualitySample> {
    return this.reviews.list(user);
  }

  @Get('reviews/quality/:id')
  @Allow('enquiries:supervise')
  @Versioned()
  read(@User() user: CurrentUser, @Id() id: string): Promise<QualityReview> {
    return this.reviews.read(user, id);
  }

  /** What the reader thinks of it; the author is told. */
  @Put('reviews/quality/:id')
  @Allow('enquiries:supervise')
  @Versioned()
  save(@User() user: CurrentUser, @Id() id: string, @IfMatch() version: number, @Body() input: QualityReviewInput): Promise<QualityReview> {
    return this.reviews.save(user, id, version, input);
  }

  /** One's own answer was looked at, and one has taken note. */
  @Post('account/quality-reviews/:id/acknowledge')
  @Allow()
  @HttpCode(204)
  acknowledge(@User() user: CurrentUser, @Id() id: string): Promise<void> {
    return this.reviews.acknowledge(user, id);
  }
}
