import { Controller, Get } from '@nestjs/common';
import type { ReviewsReceived } from '@guichet/contracts';
import { Allow } from '../../core/allow';
import { User, type CurrentUser } from '../../core/current-user';
import { Id } from '../../core/identifier';
import { ReceivedReviews } from './received-reviews';

@Controller()
export class ReceivedReviewsController {
  constructor(private readonly reviews: ReceivedReviews) {}

  /** What reviewers said of one's own answers. */
  @Get('account/reviews')
  @Allow()
  own(@User() user: CurrentUser): Promise<ReviewsReceived> {
    return this.reviews.own(user);
  }

  @Get('users/:id/reviews')
  @Allow('team:read')
  ofMember(@User() user: CurrentUser, @Id() id: string): Promise<ReviewsReceived> {
    return this.reviews.ofMember(user, id);
  }
}
