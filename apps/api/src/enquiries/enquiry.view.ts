// The privacy boundary: what leaves the API about an enquiry, field by field.
import type {
  Answer,
  Asker,
  Draft,
  DraftReview,
  EnquiryDetail,
  EnquiryRecord,
  EnquirySummary,
  Escalation,
  HolderAbsence,
  Person,
  ReviewReason,
  TimelineEntry,
  UserReference,
} from '@guichet/contracts';
import type { PersonEntity } from '../people/person.entity';
import type { Assessments } from './assessments/assessment-reader';
import type { EnquiryEntity } from './enquiry.entity';
import { actionsFor, recipientOf, type PolicyUser } from './enquiry.policy';
import type { TimelineEntryEntity } from './timeline/timeline-entry.entity';

/** The columns of a row in the queue. */
export const summaryColumns = {
  id: 'enquiry.id',
  number: 'enquiry.number',
  status: 'enquiry.status',
  channel: 'enquiry.channel',
  receivedAt: 'enquiry.receivedAt',
  dueAt: 'enquiry.dueAt',
  updatedAt: 'enquiry.updatedAt',
  deadline: 'enquiry.deadline',
  topics: 'enquiry.topics',
  question: 'left(enquiry.question, 200)',
  assigneeId: 'enquiry.assigneeId',
  assigneeName: 'assignee.name',
  escalatedAt: 'enquiry.escalatedAt',
  escalatedToId: 'enquiry.escalatedToId',
  escalatedToName: 'escalatedTo.name',
  reviewState: 'enquiry.reviewState',
  stale: 'enquiry.stale',
  version: 'enquiry.version',
} as const;

type Kept =
  | 'id'
  | 'number'
  | 'status'
  | 'channel'
  | 'receivedAt'
  | 'dueAt'
  | 'updatedAt'
  | 'deadline'
  | 'topics'
  | 'question'
  | 'assigneeId'
  | 'escalatedAt'
  | 'escalatedToId'
  | 'reviewState'
  | 'stale'
  | 'version';
export type SummaryRow = Pick<EnquiryEntity, Kept> & { assigneeName: string | null; escalatedToName: string | null };

export function summaryView(row: SummaryRow, absence: HolderAbsence | null): EnquirySummary {
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    channel: row.channel,
    receivedAt: row.receivedAt.toISOString(),
    dueAt: row.dueAt.toISOString(),
    deadline: row.deadline,
    topics: row.topics,
    question: row.question,
    assignee: row.assigneeId ? { id: row.assigneeId, name: row.assigneeName ?? '' } : null,
    absence,
    escalation: escalationView(row),
    reviewState: row.reviewState,
    stale: row.stale,
    updatedAt: row.updatedAt.toISOString(),
    version: row.version,
  };
}

function escalationView({ escalatedAt, escalatedToId, escalatedToName }: SummaryRow): Escalation | null {
  if (escalatedAt === null) return null;
  return { at: escalatedAt.toISOString(), to: escalatedToId === null ? null : { id: escalatedToId, name: escalatedToName ?? '' } };
}

export interface DetailParts {
  /** Why an answer of the reader's is reviewed, and how many in a hundred are drawn. */
  reason: ReviewReason | null;
  sampleRate: number;
  enquiry: EnquiryEntity;
  centre: UserReference;
  assignee: UserReference | null;
  absence: HolderAbsence | null;
  escalatedToName: string | null;
  asker: PersonEntity | null;
  earlierEnquiries: number;
  student: PersonEntity | null;
  draft: Draft | null;
  review: DraftReview | null;
  answers: Answer[];
  records: EnquiryRecord[];
  assessments: Assessments;
}

export function detailView(user: PolicyUser, parts: DetailParts): EnquiryDetail {
  const { reason, sampleRate, enquiry, centre, assignee, draft, review, answers, records, assessments } = parts;
  const can = actionsFor(user, enquiry);
  // Whoever may not answer yet is not told what was drawn: nobody takes only what is not.
  const told = can.includes('submit-for-review') ? reason : null;
  return {
    ...summaryView({ ...enquiry, assigneeName: assignee?.name ?? null, escalatedToName: parts.escalatedToName }, parts.absence),
    question: enquiry.question,
    centre: { id: centre.id, name: centre.name },
    asker: askerView(parts),
    student: parts.student && personView(parts.student),
    recipient: recipientOf(enquiry.channel, parts.asker),
    audience: enquiry.audience,
    ageBand: enquiry.ageBand,
    sex: enquiry.sex,
    language: enquiry.language,
    outcome: enquiry.outcome,
    referredTo: enquiry.referredTo,
    effortMinutes: enquiry.effortMinutes,
    createdBy: { id: enquiry.createdById, name: enquiry.createdByName },
    draft,
    review,
    reviewReason: told,
    reviewSampleRate: told === 'sample' ? sampleRate : null,
    answers,
    records,
    assessments: assessments.own,
    earlierAssessment: assessments.earlier,
    stale: enquiry.stale || answers.some((answer) => answer.stale) || (draft?.citations.some((citation) => citation.stale) ?? false),
    can,
  };
}

const personView = ({ id, name, email, phone }: PersonEntity): Person => ({ id, name, email, phone });

function askerView({ asker, enquiry, earlierEnquiries }: DetailParts): Asker | null {
  if (asker) return { ...personView(asker), relation: enquiry.askerRelation, earlierEnquiries };
  // Somebody of whom only the relation is known: "a mother".
  return (
    enquiry.askerRelation && { id: enquiry.id, name: null, email: null, phone: null, relation: enquiry.askerRelation, earlierEnquiries: 0 }
  );
}

export function timelineView(entry: Omit<TimelineEntryEntity, 'seq'>): TimelineEntry {
  const { id, at, type, actorId, actorName, text, details } = entry;
  return { id, at: at.toISOString(), type, actor: { id: actorId, name: actorName }, text, details };
}
