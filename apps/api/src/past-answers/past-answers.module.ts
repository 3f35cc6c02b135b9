import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/answers.module';
import { CitationsModule } from '../citations/citations.module';
import { EnquiriesModule } from '../enquiries/enquiries.module';
import { PastAnswerSearch } from './past-answer-search';
import { PastAnswersController } from './past-answers.controller';
import { PastAnswersService } from './past-answers.service';
import { CitingAnswersService } from './review/citing-answers';
import { CitingAnswersController } from './review/citing-answers.controller';
import { PastAnswerReview } from './review/past-answer-review';
import { PastAnswerReviewController } from './review/past-answer-review.controller';
import { TopicsModule } from '../topics/topics.module';

@Module({
  imports: [AnswersModule, CitationsModule, EnquiriesModule, TopicsModule],
  controllers: [CitingAnswersController, PastAnswerReviewController, PastAnswersController],
  providers: [CitingAnswersService, PastAnswerReview, PastAnswerSearch, PastAnswersService],
})
export class PastAnswersModule {}
