import type { AcademicYear } from './academic-year';
import type { Citation } from './citations';
import type { Page } from './paging';
import type { RestingAnswers } from './records';

export const validities = ['valid', 'needs_review', 'expired'] as const;
export type Validity = (typeof validities)[number];
export const visibilities = ['centre', 'network', 'public'] as const;
export type Visibility = (typeof visibilities)[number];

export interface Highlight {
  field: 'question' | 'answerSnippet';
  /** Offsets in UTF-16 units, `end` excluded. */
  start: number;
  end: number;
}

export interface Hit {
  id: string;
  /** `reusable`: shared and de-identified; `enquiry`: an answer sent by one's own centre. */
  kind: 'reusable' | 'enquiry';
  question: string;
  answerSnippet: string;
  highlights: Highlight[];
  topic: string | null;
  validity: Validity;
  academicYear: AcademicYear | null;
  centre: { id: string; name: string };
  answeredOn: string;
  timesReused: number;
  citationCount: number;
  /** A mark stands open between it and another reusable answer that one may see. */
  contradicted: boolean;
  /** The case it comes from, for `enquiry`. */
  enquiry?: { id: string; number: number };
  externalId?: string;
  score: number;
  /** Whether it is likely to be about what was typed; what is not close is shown apart, or not at all. */
  close: boolean;
  /** What the score is made of, where that was asked. */
  made?: Record<'agreement' | 'coverage' | 'length' | 'together' | 'topic' | 'validity' | 'freshness' | 'reuse' | 'asked', number>;
}

/** What a question seems to be about. */
export interface TopicSuggestion {
  topic: string;
  /** From 0 to 1. */
  confidence: number;
}

export interface Facet {
  key: string;
  count: number;
}

export interface PastAnswerPage extends Page<Hit> {
  facets: { topic: Facet[]; academicYear: Facet[]; centre: (Facet & { name: string })[]; validity: Facet[] };
}

export const reviewActions = ['confirm', 'edit', 'retire'] as const;
/** What may be done to an answer that is looked at again. */
export type ReviewAction = (typeof reviewActions)[number];

export interface PastAnswer {
  id: string;
  kind: Hit['kind'];
  question: string;
  answer: string;
  topic: string | null;
  validity: Validity;
  academicYear: AcademicYear | null;
  centre: { id: string; name: string };
  author: string | null;
  answeredOn: string;
  timesReused: number;
  citations: Citation[];
  /** A mark stands open between it and another reusable answer that one may see. */
  contradicted: boolean;
  /** The case it comes from, when it is an answer of one's own centre. */
  enquiry: { id: string; number: number } | null;
  version: number;
  /** What this user may do to it now. */
  can: ReviewAction[];
}

/** The answers that rest on a record, newest first, among those one may see. */
export interface CitingAnswers extends Page<Hit> {
  total: number;
  counts: RestingAnswers;
}
