import type { EnquiryStatus, TimelineType, UserReference } from './enquiries';

export const absenceActions = ['change', 'end'] as const;
export type AbsenceAction = (typeof absenceActions)[number];

/** Somebody of one's centre is away, in whole days of Brussels. Why they are is not asked: it may tell of their health. */
export interface Absence {
  id: string;
  user: UserReference;
  firstDay: string;
  /** The last day away; `null` while nobody knows it. */
  lastDay: string | null;
  /** Who stands in, unless away as well: then their own substitute does. */
  substitute: UserReference | null;
  version: number;
  can: AbsenceAction[];
}

/** The holder of a case is away today. */
export interface HolderAbsence {
  until: string | null;
  /** Whose case it is meanwhile; `null` where nobody stands in. */
  coveredBy: UserReference | null;
}

/** What became of one’s cases while one was away. */
export interface WhileAway {
  firstDay: string;
  lastDay: string;
  cases: CaseWhileAway[];
}

export interface CaseWhileAway {
  id: string;
  number: number;
  /** The first 200 characters. */
  question: string | null;
  status: EnquiryStatus;
  /** Who has it now. */
  assignee: UserReference | null;
  /** The last that somebody else did. */
  last: { type: TimelineType; actor: UserReference; at: string };
}
