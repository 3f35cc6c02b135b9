import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/answers.module';
import { CitationsModule } from '../citations/citations.module';
import { EnquiriesModule } from '../enquiries/enquiries.module';
import { ContradictionsController } from './contradictions/contradictions.controller';
import { ContradictionsService } from './contradictions/contradictions.service';
import { SearchGapsController } from './gaps/search-gaps.controller';
import { SearchGapsService } from './gaps/search-gaps.service';
import { PastAnswerSearch } from './search/past-answer-search';
import { PastAnswersController } from './past-answers.controller';
import { PastAnswersService } from './past-answers.service';
import { CitingAnswersService } from './review/citing-answers';
import { CitingAnswersController } from './review/citing-answers.controller';
import { PastAnswerReview } from './review/past-answer-review';
import { PastAnswerReviewController } from './review/past-answer-review.controller';
import { SearchSynonymsController } from './synonyms/search-synonyms.controller';
import { SearchSynonymsService } from './synonyms/search-synonyms.service';
import { TopicSuggestions } from './topics/topic-suggestions';
import { TopicSuggestionsController } from './topics/topic-suggestions.controller';
import { TopicsModule } from '../topics/topics.module';

@Module({
  imports: [AnswersModule, CitationsModule, EnquiriesModule, TopicsModule],
  controllers: [
    CitingAnswersController,
    ContradictionsController,
    PastAnswerReviewController,
    PastAnswersController,
    SearchGapsController,
    SearchSynonymsController,
    TopicSuggestionsController,
  ],
  providers: [
    CitingAnswersService,
    ContradictionsService,
    PastAnswerReview,
    PastAnswerSearch,
    PastAnswersService,
    SearchGapsService,
    SearchSynonymsService,
    TopicSuggestions,
  ],
})
export class PastAnswersModule {}
