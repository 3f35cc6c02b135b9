import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/answers.module';
import { CitationsModule } from '../citations/citations.module';
import { EnquiriesModule } from '../enquiries/enquiries.module';
import { TopicsModule } from '../topics/topics.module';
import { ContradictionsController } from './contradictions/contradictions.controller';
import { ContradictionsService } from './contradictions/contradictions.service';
import { DeidentificationController } from './deidentification/deidentification.controller';
import { DeidentificationService } from './deidentification/deidentification.service';
import { SearchGapsController } from './gaps/search-gaps.controller';
import { SearchGapsService } from './gaps/search-gaps.service';
import { PastAnswersController } from './past-answers.controller';
import { PastAnswersService } from './past-answers.service';
import { ProposalContents } from './proposals/proposal-contents';
import { ProposalDecisions } from './proposals/proposal-decisions';
import { ProposalReader } from './proposals/proposal-reader';
import { ProposalsController } from './proposals/proposals.controller';
import { ProposalsService } from './proposals/proposals.service';
import { CitingAnswersService } from './review/citing-answers';
import { CitingAnswersController } from './review/citing-answers.controller';
import { PastAnswerReview } from './review/past-answer-review';
import { PastAnswerReviewController } from './review/past-answer-review.controller';
import { PastAnswerSearch } from './search/past-answer-search';
import { SearchSynonymsController } from './synonyms/search-synonyms.controller';
import { SearchSynonymsService } from './synonyms/search-synonyms.service';
import { TopicSuggestions } from './topics/topic-suggestions';
import { TopicSuggestionsController } from './topics/topic-suggestions.controller';
import { PastAnswerHistory } from './versions/past-answer-history';
import { PastAnswerVersionsController } from './versions/past-answer-versions.controller';

@Module({
  imports: [AnswersModule, CitationsModule, EnquiriesModule, TopicsModule],
  controllers: [
    CitingAnswersController,
    ContradictionsController,
    DeidentificationController,
    PastAnswerReviewController,
    PastAnswerVersionsController,
    PastAnswersController,
    ProposalsController,
    SearchGapsController,
    SearchSynonymsController,
    TopicSuggestionsController,
  ],
  providers: [
    ...[CitingAnswersService, ContradictionsService, DeidentificationService, PastAnswerHistory, PastAnswerReview, PastAnswerSearch],
    ...[PastAnswersService, ProposalContents, ProposalDecisions, ProposalReader, ProposalsService],
    ...[SearchGapsService, SearchSynonymsService, TopicSuggestions],
  ],
})
export class PastAnswersModule {}
