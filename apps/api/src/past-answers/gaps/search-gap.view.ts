import type { SearchGap } from '@guichet/contracts';
import { isInstant, type Position } from '../../core/paging';

export interface GapRow {
  id: string;
  query: string;
  note: string | null;
  timesAsked: number;
  people: number;
  firstAskedAt: Date;
  lastAskedAt: Date;
  closedAt: Date | null;
  closedBy: string | null;
  reason: string | null;
  answerId: string | null;
  answerQuestion: string | null;
  version: number;
}

export function gapView(row: GapRow): SearchGap {
  const { id, query, note, timesAsked, people, closedAt, closedBy, reason, version } = row;
  const answer = row.answerId === null ? null : { id: row.answerId, question: row.answerQuestion ?? '' };
  return {
    ...{ id, query, note, status: closedAt ? 'closed' : 'open', timesAsked, people, version },
    firstAskedAt: row.firstAskedAt.toISOString(),
    lastAskedAt: row.lastAskedAt.toISOString(),
    closed: closedAt && { at: closedAt.toISOString(), by: closedBy, answer, reason },
  };
}

export const placeOf = ({ timesAsked, lastAskedAt, id }: GapRow): Position => ({
  value: `${timesAsked}/${lastAskedAt.toISOString()}`,
  id,
});

export function isPlace(value: string): boolean {
  const [times = '', at = '', ...rest] = value.split('/');
  return rest.length === 0 && /^\d{1,9}$/.test(times) && isInstant(at);
}
