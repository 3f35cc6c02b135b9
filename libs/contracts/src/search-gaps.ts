import type { Page } from './paging';

export const searchGapLimits = { query: 300, note: 300, reason: 500 } as const;

export const searchGapStatuses = ['open', 'closed'] as const;
export type SearchGapStatus = (typeof searchGapStatuses)[number];

/** Words to which the past answers held nothing close, as somebody of one's own centre typed them. */
export interface SearchGap {
  id: string;
  query: string;
  /** What those who recorded it added, one remark a line. */
  note: string | null;
  status: SearchGapStatus;
  timesAsked: number;
  /** How many different people recorded it. */
  people: number;
  firstAskedAt: string;
  lastAskedAt: string;
  closed: SearchGapClosing | null;
  version: number;
}

export interface SearchGapClosing {
  at: string;
  by: string | null;
  /** The reusable answer that now answers it, as far as it may still be seen. */
  answer: { id: string; question: string } | null;
  /** Why it is left without one. */
  reason: string | null;
}

export interface SearchGapPage extends Page<SearchGap> {
  total: number;
}
