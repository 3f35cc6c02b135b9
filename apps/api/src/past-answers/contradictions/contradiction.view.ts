import type { ComparedAnswer, Contradiction, ContradictionOutcome, RelatedAnswer } from '@guichet/contracts';

export interface ContradictionRow {
  id: string;
  note: string;
  by: string | null;
  markedAt: Date;
  first: ComparedAnswer;
  second: ComparedAnswer;
  outcome: ContradictionOutcome | null;
  settlement: string | null;
  settledBy: string | null;
  settledAt: Date | null;
  version: number;
}

export function contradictionView(row: ContradictionRow): Contradiction {
  const { id, note, by, markedAt, first, second, outcome, settlement, settledBy, settledAt, version } = row;
  const settled = settledAt && outcome ? { at: settledAt.toISOString(), by: settledBy, outcome, note: settlement ?? '' } : null;
  return {
    ...{ id, firstId: first.id, note, by, markedAt: markedAt.toISOString(), status: settled ? 'settled' : 'open' },
    answers: [first, second],
    ...{ settled, version },
  };
}

export interface RelatedRow {
  answer: ComparedAnswer;
  shared: RelatedAnswer['shared'] | null;
  markId: string | null;
  firstId: string | null;
  note: string | null;
  by: string | null;
  markedAt: Date | null;
}

export function relatedView({ answer, shared, markId, firstId, note, by, markedAt }: RelatedRow): RelatedAnswer {
  const contradiction =
    markId && firstId && markedAt ? { id: markId, firstId, note: note ?? '', by, markedAt: markedAt.toISOString() } : null;
  return { ...answer, shared: shared ?? [], contradiction };
}
