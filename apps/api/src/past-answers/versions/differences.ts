import { isDeepStrictEqual } from 'node:util';
import type { AcademicYear, CitationType, FieldDifference, Visibility } from '@guichet/contracts';

/** What a version keeps of a reusable answer. */
export interface AnswerSnapshot {
  question: string;
  answer: string;
  topic: string | null;
  academicYear: AcademicYear | null;
  visibility: Visibility;
  citations: { type: CitationType; id: string; version: number; label: string }[];
}

const fields = ['question', 'answer', 'topic', 'academicYear', 'visibility', 'citations'] as const;

/** What a reader sees of a field: of citations their labels. */
const shown = (snapshot: AnswerSnapshot, field: (typeof fields)[number]): unknown =>
  field === 'citations' ? snapshot.citations.map(({ label }) => label) : snapshot[field];

export function differencesBetween(before: AnswerSnapshot, after: AnswerSnapshot): FieldDifference[] {
  return fields
    .map((field) => ({ field, before: shown(before, field), after: shown(after, field) }))
    .filter((one) => !isDeepStrictEqual(one.before, one.after));
}
