import type { Answer } from './enquiries';

export const checkMarks = ['yes', 'no', 'na'] as const;
export type CheckMark = (typeof checkMarks)[number];

export const qualityChecks = ['clear', 'correct', 'sourced', 'helpful'] as const;
export type QualityCheck = (typeof qualityChecks)[number];

/** What is looked at in a sent answer; `na` where it does not apply. */
export interface QualityChecks {
  /** It is understood by whoever asked. */
  clear: CheckMark;
  /** It is exact, and as things stand today. */
  correct: CheckMark;
  /** It cites where it has that from. */
  sourced: CheckMark;
  /** It says what to do next, in a good tone. */
  helpful: CheckMark;
}

export const qualityCommentMax = 4_000;

/** A sent answer that was drawn to be looked at again. */
export interface QualitySummary {
  id: string;
  /** The beginning of what was asked. */
  question: string | null;
  topics: string[];
  author: { id: string; name: string };
  sentAt: string;
  reviewedAt: string | null;
  version: number;
}

export interface QualityReview extends QualitySummary {
  enquiry: { id: string; number: number };
  answer: Answer;
  /** `null` until somebody has looked. */
  checks: QualityChecks | null;
  comment: string | null;
  reviewedBy: { id: string; name: string } | null;
  /** When the author has taken note. */
  acknowledgedAt: string | null;
}

/** The answers that were drawn in one week. */
export interface QualitySample {
  /** As ISO 8601 counts weeks, in Brussels: `2026-W53`. */
  week: string;
  /** From this day on sent answers were drawn from. */
  since: string;
  /** How many of them nobody has looked at yet. */
  left: number;
  items: QualitySummary[];
}
