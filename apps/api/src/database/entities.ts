import { AnswerCitationEntity } from '../answers/answer-citation.entity';
import { AnswerEntity } from '../answers/answer.entity';
import { DraftEntity } from '../answers/draft.entity';
import { OutboxEntity } from '../answers/outbox.entity';
import { CentreEntity } from '../centres/centre.entity';
import { CitableEntity } from '../citations/citable.entity';
import { EnquiryEntity } from '../enquiries/enquiry.entity';
import { EnquiryRecordEntity } from '../enquiries/log/enquiry-record.entity';
import { TimelineEntryEntity } from '../enquiries/timeline/timeline-entry.entity';
import { InstitutionEntity } from '../institutions/institution.entity';
import { OccupationEntity } from '../occupations/occupation.entity';
import { PastAnswerCitationEntity } from '../past-answers/past-answer-citation.entity';
import { PastAnswerEntity } from '../past-answers/past-answer.entity';
import { PersonEntity } from '../people/person.entity';
import { SourceEntity } from '../records/source.entity';
import { StudyProgrammeEntity } from '../studies/study-programme.entity';
import { TopicEntity } from '../topics/topic.entity';
import { UserEntity } from '../users/user.entity';

export const entities = [
  AnswerCitationEntity,
  AnswerEntity,
  CentreEntity,
  CitableEntity,
  DraftEntity,
  EnquiryEntity,
  EnquiryRecordEntity,
  InstitutionEntity,
  OccupationEntity,
  OutboxEntity,
  PastAnswerCitationEntity,
  PastAnswerEntity,
  PersonEntity,
  SourceEntity,
  StudyProgrammeEntity,
  TimelineEntryEntity,
  TopicEntity,
  UserEntity,
];
