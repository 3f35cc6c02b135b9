import type { AcademicYear } from './academic-year';
import type { Citation, StaleCause } from './citations';
import type { Page } from './paging';
import type { ReviewAction } from './past-answers';
import type { FieldDifference, RecordReference } from './records';

/** A citation that turned amber, and what changed between what was cited and today. */
export interface StaleCitation {
  citation: Citation;
  /** What it is called in the text: `[1]` is the first of all that is cited. */
  number: number;
  cause: StaleCause;
  since: string;
  differences: FieldDifference[];
  /** What took the place of a retired record. */
  successor: RecordReference | null;
  /** The reason that was given for the change. */
  changeReason: string | null;
}

export const staleAnswerKinds = ['reusable', 'enquiry', 'draft', 'assessment'] as const;
export type StaleAnswerKind = (typeof staleAnswerKinds)[number];

/** An answer, draft or funding assessment of one's own centre that rests on something that has changed. */
export interface StaleAnswer {
  kind: StaleAnswerKind;
  /** Of the past answer; for a draft that of its enquiry. */
  id: string;
  question: string;
  text: string;
  topic: string | null;
  academicYear: AcademicYear | null;
  author: string;
  answeredOn: string;
  timesReused: number;
  enquiry: { id: string; number: number } | null;
  /** Of the past answer, or of the draft. */
  version: number;
  citations: StaleCitation[];
  /** It took over a past answer that was in doubt. */
  doubted: boolean;
  can: ReviewAction[];
}

export type StaleAnswerPage = Page<StaleAnswer>;
