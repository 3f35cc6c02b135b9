import type { AcademicYear } from './academic-year';
import type { CitationType } from './citations';
import type { Page } from './paging';
import type { Validity } from './past-answers';

export const contradictionNoteMax = 1_000;

export const contradictionStatuses = ['open', 'settled'] as const;
export type ContradictionStatus = (typeof contradictionStatuses)[number];
export const contradictionOutcomes = ['no_contradiction', 'settled'] as const;
/** `no_contradiction`: both hold; `settled`: what was wrong has been put right. */
export type ContradictionOutcome = (typeof contradictionOutcomes)[number];

/** A reusable answer as it stands beside another. */
export interface ComparedAnswer {
  id: string;
  question: string;
  validity: Validity;
  academicYear: AcademicYear | null;
  centre: { id: string; name: string };
  answeredOn: string;
}

export interface ContradictionMark {
  id: string;
  /** The answer from which it was marked: the first one, where the note counts. */
  firstId: string;
  note: string;
  /** Who marked it, known inside a centre only. */
  by: string | null;
  markedAt: string;
}

/** Another reusable answer that cites the same record or rule, or that is marked as contradicting. */
export interface RelatedAnswer extends ComparedAnswer {
  /** What both cite. */
  shared: { type: CitationType; id: string; label: string }[];
  /** The open mark between the two. */
  contradiction: ContradictionMark | null;
}

/** Those with an open mark first, then those that share most; at most ten. */
export interface RelatedAnswers {
  items: RelatedAnswer[];
}

/** Two reusable answers that rest on the same and conclude differently; known to who sees both. */
export interface Contradiction extends ContradictionMark {
  status: ContradictionStatus;
  answers: [ComparedAnswer, ComparedAnswer];
  settled: { at: string; by: string | null; outcome: ContradictionOutcome; note: string } | null;
  version: number;
}

/** Longest open first. */
export interface ContradictionPage extends Page<Contradiction> {
  total: number;
}
