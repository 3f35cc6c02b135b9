import type { FieldDifference, ImportConflict, ImportCounts, ImportProblem, ImportRowAction } from '@guichet/contracts';
import { importRowActions } from '@guichet/contracts';
import { differencesBetween, type Snapshot } from '../../records/versions/snapshot';
import type { Values } from './file-rows';

/** What an import would do with one row. */
export interface PlannedRow {
  /** `null` for what the file no longer holds. */
  row: number | null;
  action: ImportRowAction;
  label: string;
  code: string | null;
  recordId: string | null;
  values: Values;
  problems: ImportProblem[];
  differences: FieldDifference[];
  conflicts: ImportConflict[];
}

export type Side = 'ours' | 'theirs';

/** Which side wins where both changed: for one row, or for all. */
export interface Choices {
  all: Side | null;
  rows: ReadonlyMap<number, Side>;
}

export const conflictProblem: ImportProblem = {
  column: null,
  code: 'conflict',
  message: 'It was changed here and in the file: say which of the two holds.',
};

export interface Comparison {
  /** What is written. */
  accepted: Values;
  differences: FieldDifference[];
  conflicts: ImportConflict[];
}

/**
 * Three ways: what the last import said (`base`), what stands here (`ours`), what the file says (`theirs`). What
 * changed in the file alone is taken over, what changed here alone is kept, and where both changed somebody chooses.
 */
export function compare(ours: Snapshot, theirs: Values, base: Values | null, choice: Side | null): Comparison {
  const accepted: Values = {};
  const conflicts: ImportConflict[] = [];
  for (const { field, before, after } of differencesBetween(pick(ours, theirs), theirs)) {
    const said = base !== null && field in base;
    const fileUnchanged = said && same(base[field], theirs[field]);
    if (fileUnchanged) continue;
    const untouchedHere = said ? same(base[field], ours[field]) : same(before, null);
    if (untouchedHere || choice === 'theirs') accepted[field] = after;
    else if (choice === null) conflicts.push({ field, ours: before, theirs: after });
  }
  return { accepted, conflicts, differences: differencesBetween(pick(ours, accepted), accepted) };
}

const pick = (snapshot: Snapshot, fields: Values): Snapshot =>
  Object.fromEntries(Object.keys(fields).map((field) => [field, snapshot[field] ?? null]));
const same = (a: unknown, b: unknown): boolean => differencesBetween({ value: a }, { value: b }).length === 0;

export function countsOf(rows: Pick<PlannedRow, 'action' | 'conflicts'>[]): ImportCounts {
  const count = (action: ImportRowAction): number => rows.filter((row) => row.action === action).length;
  const counts = Object.fromEntries(importRowActions.map((action) => [action, count(action)])) as Record<ImportRowAction, number>;
  return { ...counts, conflicts: rows.filter(({ conflicts }) => conflicts.length > 0).length };
}
