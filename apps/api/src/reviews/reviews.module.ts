import { Module } from '@nestjs/common';
import { AbsencesModule } from '../absences/absences.module';
import { AnswersModule } from '../answers/answers.module';
import { CentresModule } from '../centres/centres.module';
import { CitationsModule } from '../citations/citations.module';
import { QualityDraw } from './quality/quality-draw';
import { QualityReviews } from './quality/quality-reviews';
import { QualityReviewsController } from './quality/quality-reviews.controller';
import { ReceivedReviews } from './received/received-reviews';
import { ReceivedReviewsController } from './received/received-reviews.controller';
import { ReviewsController } from './reviews.controller';
import { RoundService } from './round/round.service';
import { StaleAnswers } from './stale-answers';

@Module({
  imports: [AbsencesModule, AnswersModule, CentresModule, CitationsModule],
  controllers: [QualityReviewsController, ReceivedReviewsController, ReviewsController],
  providers: [QualityDraw, QualityReviews, ReceivedReviews, RoundService, StaleAnswers],
})
export class ReviewsModule {}
