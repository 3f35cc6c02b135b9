import { AbsenceEntity } from '../absences/absence.entity';
import { AnswerCitationEntity } from '../answers/answer-citation.entity';
import { AnswerEntity } from '../answers/answer.entity';
import { DraftEntity } from '../answers/draft.entity';
import { OutboxEntity } from '../answers/outbox.entity';
import { CentreEntity } from '../centres/centre.entity';
import { CentreSettingEntity } from '../centres/opening/centre-setting.entity';
import { EnquiryEntity } from '../enquiries/enquiry.entity';
import { AssessmentEntity } from '../enquiries/assessments/assessment.entity';
import { EnquiryRecordEntity } from '../enquiries/log/enquiry-record.entity';
import { DraftReviewEntity } from '../enquiries/review/draft-review.entity';
import { PresenceEntity } from '../enquiries/presence/presence.entity';
import { TimelineEntryEntity } from '../enquiries/timeline/timeline-entry.entity';
import { GroupActivityEntity } from '../group-activities/group-activity.entity';
import { ImportRunEntity } from '../imports/runs/import-run.entity';
import { ContradictionEntity } from '../past-answers/contradictions/contradiction.entity';
import { SearchGapEntity } from '../past-answers/gaps/search-gap.entity';
import { PastAnswerCitationEntity } from '../past-answers/past-answer-citation.entity';
import { PastAnswerEntity } from '../past-answers/past-answer.entity';
import { ProposalEntity } from '../past-answers/proposals/proposal.entity';
import { SearchSynonymEntity } from '../past-answers/synonyms/search-synonym.entity';
import { PastAnswerVersionEntity } from '../past-answers/versions/past-answer-version.entity';
import { PersonEntity } from '../people/person.entity';
import { QualityReviewEntity } from '../reviews/quality/quality-review.entity';
import { QualityWeekEntity } from '../reviews/quality/quality-week.entity';
import { RecordEntity } from '../records/record.entity';
import { RecordVersionEntity } from '../records/versions/record-version.entity';
import { StatisticsReportEntity } from '../statistics/reports/statistics-report.entity';
import { InvitationEntity } from '../team/invitations/invitation.entity';
import { TopicEntity } from '../topics/topic.entity';
import { UserEntity } from '../users/user.entity';

export const entities = [
  AbsenceEntity,
  AnswerCitationEntity,
  AnswerEntity,
  AssessmentEntity,
  CentreEntity,
  CentreSettingEntity,
  ContradictionEntity,
  DraftEntity,
  DraftReviewEntity,
  EnquiryEntity,
  EnquiryRecordEntity,
  GroupActivityEntity,
  ImportRunEntity,
  InvitationEntity,
  OutboxEntity,
  PastAnswerCitationEntity,
  PastAnswerEntity,
  PastAnswerVersionEntity,
  PersonEntity,
  PresenceEntity,
  ProposalEntity,
  QualityReviewEntity,
  QualityWeekEntity,
  RecordEntity,
  RecordVersionEntity,
  SearchGapEntity,
  SearchSynonymEntity,
  StatisticsReportEntity,
  TimelineEntryEntity,
  TopicEntity,
  UserEntity,
];
