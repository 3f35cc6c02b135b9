import { Module } from '@nestjs/common';
import { AbsencesModule } from '../absences/absences.module';
import { AnswersModule } from '../answers/answers.module';
import { CitationsModule } from '../citations/citations.module';
import { CentresModule } from '../centres/centres.module';
import { FundingModule } from '../funding/funding.module';
import { PeopleModule } from '../people/people.module';
import { TopicsModule } from '../topics/topics.module';
import { UsersModule } from '../users/users.module';
import { AssigningController } from './assigning/assigning.controller';
import { BulkAssignment } from './assigning/bulk-assignment';
import { SuggestedAssignees } from './assigning/suggested-assignees';
import { AssessmentReader } from './assessments/assessment-reader';
import { AssessmentsController } from './assessments/assessments.controller';
import { AssessmentsService } from './assessments/assessments.service';
import { EnquiriesController } from './enquiries.controller';
import { EnquiriesService } from './enquiries.service';
import { EnquiryAnswering } from './enquiry-answering';
import { EnquiryLinks } from './log/enquiry-links';
import { EnquiryLog } from './log/enquiry-log';
import { MostUsedTopics } from './log/most-used-topics';
import { MostUsedTopicsController } from './log/most-used-topics.controller';
import { EnquiryQueue } from './queue/enquiry-queue';
import { EnquiryReader } from './enquiry-reader';
import { EnquiryStanding } from './enquiry-standing';
import { EnquirySteps } from './enquiry-steps';
import { EnquiryTransfer } from './enquiry-transfer';
import { EnquiryVerbsController } from './enquiry-verbs.controller';
import { WhileAwayCases } from './away/while-away';
import { WhileAwayController } from './away/while-away.controller';
import { Escalation } from './escalation/escalation';
import { PresenceController } from './presence/presence.controller';
import { PresenceService } from './presence/presence.service';
import { EventsController } from './queue/events.controller';

@Module({
  imports: [AbsencesModule, AnswersModule, CentresModule, CitationsModule, FundingModule, PeopleModule, TopicsModule, UsersModule],
  controllers: [
    AssessmentsController,
    AssigningController,
    EnquiriesController,
    EnquiryVerbsController,
    EventsController,
    MostUsedTopicsController,
    PresenceController,
    WhileAwayController,
  ],
  providers: [
    AssessmentReader,
    AssessmentsService,
    BulkAssignment,
    EnquiriesService,
    EnquiryAnswering,
    EnquiryLinks,
    EnquiryLog,
    EnquiryQueue,
    EnquiryReader,
    EnquiryStanding,
    EnquirySteps,
    EnquiryTransfer,
    Escalation,
    MostUsedTopics,
    PresenceService,
    SuggestedAssignees,
    WhileAwayCases,
  ],
  exports: [EnquirySteps],
})
export class EnquiriesModule {}
