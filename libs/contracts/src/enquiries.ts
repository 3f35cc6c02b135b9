import type { HolderAbsence } from './absences';
import type { AcademicYear } from './academic-year';
import type { Citation } from './citations';
import type { DraftReview, ReviewReason } from './draft-reviews';
import type { Assessment, FundingOutcome } from './funding';
import type { Hit, Validity } from './past-answers';
import type { PresenceEvent } from './presence';
import type { RecordFacts, RecordType } from './records';

export const channels = ['walk_in', 'phone', 'email', 'web_form', 'public_comment', 'social', 'event'] as const;
export type Channel = (typeof channels)[number];

export const enquiryStatuses = ['new', 'in_progress', 'waiting', 'in_review', 'answered', 'closed'] as const;
export type EnquiryStatus = (typeof enquiryStatuses)[number];
/** Statuses in which somebody still owes something. */
export const openStatuses = ['new', 'in_progress', 'waiting', 'in_review'] as const satisfies readonly EnquiryStatus[];

export const outcomes = ['answered', 'referred', 'appointment', 'no_answer_needed', 'duplicate'] as const;
export type Outcome = (typeof outcomes)[number];

export const enquiryVerbs = [
  'claim',
  'release',
  'assign',
  'ask-back',
  'submit-for-review',
  'approve',
  'return',
  'answer',
  'close',
  'reopen',
  'transfer',
] as const;
export type EnquiryVerb = (typeof enquiryVerbs)[number];
/** What a user may do to an enquiry now. */
export const enquiryActions = [...enquiryVerbs, 'edit', 'draft', 'note'] as const;
export type EnquiryAction = (typeof enquiryActions)[number];

export const audiences = [
  'secondary_pupil',
  'higher_education_student',
  'job_seeker',
  'worker',
  'parent',
  'school_professional',
  'newcomer',
] as const;
export type Audience = (typeof audiences)[number];
export const ageBands = ['12-15', '16-18', '19-26', '27+'] as const;
export type AgeBand = (typeof ageBands)[number];
/** As the person states it: never asked for. */
export const sexes = ['f', 'm', 'x'] as const;
export type Sex = (typeof sexes)[number];
export const enquiryLanguages = ['fr', 'nl', 'de', 'en', 'other'] as const;
export type EnquiryLanguage = (typeof enquiryLanguages)[number];
export const relations = ['self', 'parent', 'teacher', 'professional', 'other'] as const;
export type Relation = (typeof relations)[number];

export const reviewStates = ['pending', 'returned', 'approved'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** Lengths in characters (code points), shared by form, API and database. */
export const enquiryLimits = {
  question: 20_000,
  answer: 20_000,
  comment: 4_000,
  note: 4_000,
  personName: 200,
  phone: 40,
  referredTo: 200,
  effortMinutes: 1_440,
  records: 30,
  reused: 30,
} as const;
export const topicsMax = 10;

/** `escalated`: overdue for so long that it went to a person. */
export const dueFilters = ['overdue', 'today', 'week', 'escalated'] as const;
export type DueFilter = (typeof dueFilters)[number];
export const enquirySorts = ['dueAt', '-dueAt', 'receivedAt', '-receivedAt', 'updatedAt', '-updatedAt'] as const;
export type EnquirySort = (typeof enquirySorts)[number];

export interface UserReference {
  id: string;
  name: string;
}

export interface Person {
  id: string;
  name: string | null;
  email: string | null;
  phone: string | null;
}

export interface Asker extends Person {
  relation: Relation | null;
  /** How many other enquiries of this person the centre holds. */
  earlierEnquiries: number;
}

/** It was overdue for longer than the centre lets pass. */
export interface Escalation {
  at: string;
  /** Whom it went to; `null` for all who supervise. */
  to: UserReference | null;
}

export interface EnquirySummary {
  id: string;
  number: number;
  status: EnquiryStatus;
  channel: Channel;
  receivedAt: string;
  dueAt: string;
  /** A real-world date, `YYYY-MM-DD`: an enrolment closes, an appeal ends. */
  deadline: string | null;
  topics: string[];
  /** The first 200 characters; `null` for a bare tally. */
  question: string | null;
  assignee: UserReference | null;
  /** Whether the assignee is away today, and who stands in. */
  absence: HolderAbsence | null;
  escalation: Escalation | null;
  reviewState: ReviewState | null;
  /** An answer or the draft cites something that has changed. */
  stale: boolean;
  updatedAt: string;
  version: number;
}

/** A past answer that was taken over, as it stands now. */
export interface ReusedAnswer {
  id: string;
  kind: Hit['kind'];
  validity: Validity;
  academicYear: AcademicYear | null;
}

/** Whether an answer for `year` (`null` for any) claims more than what it takes over. */
export const inDoubt = ({ validity, academicYear }: Pick<ReusedAnswer, 'validity' | 'academicYear'>, year: AcademicYear | null): boolean =>
  validity !== 'valid' || (academicYear !== null && (year === null || year > academicYear));

export interface Draft {
  text: string;
  citations: Citation[];
  /** What was taken over since the last answer, but for what was checked. */
  reused: ReusedAnswer[];
  validForAcademicYear: AcademicYear | null;
  version: number;
  savedAt: string;
  savedBy: UserReference;
}

export interface Answer {
  id: string;
  text: string;
  author: UserReference;
  reviewer: UserReference | null;
  sentAt: string;
  validForAcademicYear: AcademicYear | null;
  citations: Citation[];
  /** It took over what was in doubt, and nobody has checked it since. */
  doubted: boolean;
  /** It is to be looked at again: it is in doubt, or something that it cites has changed. */
  stale: boolean;
}

export interface EnquiryRecord {
  type: RecordType;
  id: string;
  label: string;
  facts: RecordFacts;
  version: number;
}

export interface EnquiryDetail extends EnquirySummary {
  centre: { id: string; name: string };
  asker: Asker | null;
  student: Person | null;
  /** The address an answer is e-mailed to; `null` where it is given in person. */
  recipient: string | null;
  audience: Audience | null;
  ageBand: AgeBand | null;
  sex: Sex | null;
  language: EnquiryLanguage | null;
  outcome: Outcome | null;
  referredTo: string | null;
  effortMinutes: number | null;
  createdBy: UserReference;
  draft: Draft | null;
  /** The last time that a draft of this case was submitted for review. */
  review: DraftReview | null;
  /** Why the reader must submit the answer for review, once they may. */
  reviewReason: ReviewReason | null;
  /** How many in a hundred answers are drawn, where this one was. */
  reviewSampleRate: number | null;
  answers: Answer[];
  records: EnquiryRecord[];
  /** Funding assessments made in this case, newest first. */
  assessments: Assessment[];
  /** The newest one made for the same student in another case. */
  earlierAssessment: Assessment | null;
  can: EnquiryAction[];
}

export interface EnquiryCounts {
  unassigned: number;
  mine: number;
  inReview: number;
  overdue: number;
  waiting: number;
  staleAnswers: number;
}

export const timelineTypes = [
  'logged',
  'edited',
  'claimed',
  'released',
  'assigned',
  'asked_back',
  'submitted',
  'returned',
  'approved',
  'answered',
  'closed',
  'reopened',
  'transferred',
  'note',
  'reused',
  'taken_over',
  'assessed',
  'escalated',
] as const;
export type TimelineType = (typeof timelineTypes)[number];

export interface TimelineEntry {
  id: string;
  at: string;
  type: TimelineType;
  actor: UserReference;
  /** Words that came with it: an internal note, a question asked back, a reviewer's comment. */
  text: string | null;
  details: TimelineDetails;
}

export interface TimelineDetails {
  /** Who it went to, for `assigned`; for `escalated` too, unless to all who supervise. */
  assignee?: string;
  /** Whose it was, for `assigned` and `claimed`. */
  formerAssignee?: string;
  fromCentre?: string;
  toCentre?: string;
  outcome?: Outcome;
  referredTo?: string;
  /** Names of the changed fields, for `edited`. */
  fields?: string[];
  /** How many sources an answer cites. */
  citations?: number;
  /** What was found, and for which academic year, for `assessed`. */
  fundingOutcome?: FundingOutcome;
  academicYear?: AcademicYear;
  /** How many passages a reviewer commented, for `returned`. */
  passages?: number;
  /** The past answer that was reused. */
  pastAnswerId?: string;
}

/** What a listening client is told. */
export type LiveEvent = EnquiryEvent | PresenceEvent | ReviewEvent;

/** A case changed: the client reads the change itself, under its own rights. */
export interface EnquiryEvent {
  type: 'enquiry';
  enquiryId: string;
  /** What happened. */
  change: TimelineType | 'draft';
  /** Who did it: a client ignores its own. */
  actorId: string;
  /** Whom it went to, for `escalated`; `null` for all who supervise. */
  forId?: string | null;
}

/** An answer that was sent has been looked at again: its author reads what was said of it. */
export interface ReviewEvent {
  type: 'review';
  enquiryId: string;
  /** Whose answer it is. */
  userId: string;
  actorId: string;
}
