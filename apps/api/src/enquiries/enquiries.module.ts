import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/answers.module';
import { CentresModule } from '../centres/centres.module';
import { PeopleModule } from '../people/people.module';
import { TopicsModule } from '../topics/topics.module';
import { UsersModule } from '../users/users.module';
import { EnquiriesController } from './enquiries.controller';
import { EnquiriesService } from './enquiries.service';
import { EnquiryAnswering } from './enquiry-answering';
import { EnquiryLinks } from './log/enquiry-links';
import { EnquiryLog } from './log/enquiry-log';
import { MostUsedTopics } from './log/most-used-topics';
import { MostUsedTopicsController } from './log/most-used-topics.controller';
import { EnquiryQueue } from './queue/enquiry-queue';
import { EnquiryReader } from './enquiry-reader';
import { EnquirySteps } from './enquiry-steps';
import { EnquiryTransfer } from './enquiry-transfer';
import { EnquiryVerbsController } from './enquiry-verbs.controller';
import { EventsController } from './queue/events.controller';

@Module({
  imports: [AnswersModule, CentresModule, PeopleModule, TopicsModule, UsersModule],
  controllers: [EnquiriesController, EnquiryVerbsController, EventsController, MostUsedTopicsController],
  providers: [
    EnquiriesService,
    EnquiryAnswering,
    EnquiryLinks,
    EnquiryLog,
    EnquiryQueue,
    EnquiryReader,
    EnquirySteps,
    EnquiryTransfer,
    MostUsedTopics,
  ],
  exports: [EnquirySteps],
})
export class EnquiriesModule {}
