import type { Page } from './paging';
import type { BrokenLimits } from './problem';
import type { FieldDifference } from './records';

export const importKinds = ['occupations', 'study-programmes', 'institutions', 'bridging-programmes', 'past-answers'] as const;
export type ImportKind = (typeof importKinds)[number];

export const importLimits = { bytes: 25 * 1024 * 1024, rows: 50_000, columns: 100, cell: 32_767 } as const;

export const importStatuses = ['previewing', 'ready', 'running', 'done', 'failed', 'stopped', 'undone'] as const;
/** `ready`: previewed and not applied; `failed`: nothing was stored, the notices say why. */
export type ImportStatus = (typeof importStatuses)[number];

export const importRowActions = ['created', 'updated', 'unchanged', 'retired', 'rejected'] as const;
export type ImportRowAction = (typeof importRowActions)[number];

export const importActions = ['apply', 'stop', 'undo'] as const;
export type ImportAction = (typeof importActions)[number];

export interface ImportProblem {
  /** The heading of the column in the file; `null` for the row as a whole. */
  column: string | null;
  code: string;
  message: string;
  /** What is wrong, as it stands in the file: a cell, a heading, an address such as B3. */
  value?: string;
  limits?: BrokenLimits;
}

/** A field that was changed here and in the file since the last import. */
export interface ImportConflict {
  field: string;
  ours: unknown;
  theirs: unknown;
}

export interface ImportRow {
  /** As a spreadsheet counts: the heading is row 1. `null` for a record that the file no longer holds. */
  row: number | null;
  action: ImportRowAction;
  label: string;
  recordId: string | null;
  problems: ImportProblem[];
  differences: FieldDifference[];
  conflicts: ImportConflict[];
}

export interface ImportColumn {
  /** Its heading in the file. */
  name: string;
  /** The field it goes to; `null` when it is passed over. */
  field: string | null;
  samples: string[];
}

export type ImportCounts = Record<ImportRowAction, number> & { conflicts: number };

export interface ImportSummary {
  importId: string;
  kind: ImportKind;
  status: ImportStatus;
  fileName: string;
  startedAt: string;
  by: string;
  counts: ImportCounts;
  can: ImportAction[];
}

export interface ImportReport extends ImportSummary {
  progress: { done: number; total: number } | null;
  columns: ImportColumn[];
  /** Where a column may go. */
  fields: { name: string; required: boolean }[];
  /** About the file as a whole: converted from another encoding, columns that nobody knows, what is missing. */
  notices: ImportProblem[];
  /** The first rows that say something; the others through the list of rows. */
  rows: ImportRow[];
}

export type ImportRowPage = Page<ImportRow>;
