import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/answers.module';
import { CitationsModule } from '../citations/citations.module';
import { EnquiriesModule } from '../enquiries/enquiries.module';
import { PastAnswerSearch } from './past-answer-search';
import { PastAnswersController } from './past-answers.controller';
import { PastAnswersService } from './past-answers.service';

@Module({
  imports: [AnswersModule, CitationsModule, EnquiriesModule],
  controllers: [PastAnswersController],
  providers: [PastAnswerSearch, PastAnswersService],
})
export class PastAnswersModule {}
