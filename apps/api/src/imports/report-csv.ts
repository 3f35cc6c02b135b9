import type { ImportRow } from '@guichet/contracts';

/** A spreadsheet takes these at the beginning of a cell for a formula. */
const formula = /^[=+\-@\t\r]/;

const cell = (value: string): string => `"${(formula.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

/** The rows of an import as CSV in UTF-8 with its mark, as spreadsheets expect it here. */
export function reportCsv(rows: ImportRow[]): string {
  const lines = rows.map(({ row, action, label, problems, differences }) => [
    ...[row === null ? '' : String(row), action, label],
    problems.map(({ column, message }) => (column === null ? message : `${column}: ${message}`)).join(' · '),
    differences.map(({ field }) => field).join(', '),
  ]);
  return `\ufeff${[['row', 'action', 'label', 'problems', 'changed'], ...lines].map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`;
}
