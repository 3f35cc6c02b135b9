import type { StaleAnswer, StaleCitation } from '@guichet/contracts';
import type { AnswerEntity } from '../answers/answer.entity';
import type { DraftEntity } from '../answers/draft.entity';
import type { PinnedCitation } from '../citations/citations.service';
import { brusselsDay } from '../core/brussels';
import type { CurrentUser } from '../core/current-user';
import type { AssessmentEntity } from '../enquiries/assessments/assessment.entity';
import type { EnquiryEntity } from '../enquiries/enquiry.entity';
import { actionsFor } from '../enquiries/enquiry.policy';
import type { PastAnswerEntity } from '../past-answers/past-answer.entity';
import { answerActions, reusableActions } from '../past-answers/past-answer.policy';

/** Something amber, before what changed is known. */
export interface Amber {
  id: string;
  citations: PinnedCitation[];
  view: (user: CurrentUser, citations: StaleCitation[]) => StaleAnswer;
}

export function reusableView(user: CurrentUser, answer: PastAnswerEntity, citations: StaleCitation[]): StaleAnswer {
  const { id, question, answer: text, topic, academicYear, authorName: author, answeredOn, timesReused, version } = answer;
  const can = reusableActions(user, answer);
  return {
    kind: 'reusable',
    id,
    question,
    text,
    topic,
    academicYear,
    author,
    answeredOn,
    timesReused,
    enquiry: null,
    version,
    citations,
    doubted: false,
    can,
  };
}

export function sentView(user: CurrentUser, answer: AnswerEntity, enquiry: EnquiryEntity, citations: StaleCitation[]): StaleAnswer {
  const { id, text, validForAcademicYear: academicYear, authorName: author, sentAt } = answer;
  const answeredOn = brusselsDay(sentAt);
  return {
    kind: 'enquiry',
    id,
    text,
    academicYear,
    author,
    answeredOn,
    version: 1,
    citations,
    doubted: answer.doubtedSince !== null,
    can: answerActions(user, answer),
    ...ofCase(enquiry),
  };
}

export function draftView(user: CurrentUser, draft: DraftEntity, enquiry: EnquiryEntity, citations: StaleCitation[]): StaleAnswer {
  const { text, validForAcademicYear: academicYear, savedByName: author, savedAt, version } = draft;
  const answeredOn = brusselsDay(savedAt);
  const can: StaleAnswer['can'] = actionsFor(user, enquiry).includes('draft') ? ['confirm', 'edit'] : [];
  return {
    kind: 'draft',
    id: enquiry.id,
    text,
    academicYear,
    author,
    answeredOn,
    version,
    citations,
    doubted: false,
    can,
    ...ofCase(enquiry),
  };
}

/** A verdict is not confirmed but computed anew. */
export function assessmentView(
  user: CurrentUser,
  assessment: AssessmentEntity,
  enquiry: EnquiryEntity,
  citations: StaleCitation[],
): StaleAnswer {
  const { id, verdict, academicYear, byName: author, createdAt } = assessment;
  const can: StaleAnswer['can'] = actionsFor(user, enquiry).includes('note') ? ['edit'] : [];
  const text = verdict.studentParagraph;
  return {
    kind: 'assessment',
    id,
    text,
    academicYear,
    author,
    answeredOn: brusselsDay(createdAt),
    version: 1,
    citations,
    doubted: false,
    can,
    ...ofCase(enquiry),
  };
}

const ofCase = ({ id, number, question, topics }: EnquiryEntity): Pick<StaleAnswer, 'question' | 'topic' | 'timesReused' | 'enquiry'> => ({
  question: question ?? '',
  topic: topics[0] ?? null,
  timesReused: 0,
  enquiry: { id, number },
});
