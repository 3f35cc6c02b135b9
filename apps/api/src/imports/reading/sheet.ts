import { importLimits, type ImportProblem } from '@guichet/contracts';

/** A file as text: headings, and rows numbered as a spreadsheet does (the heading is row 1). */
export interface Sheet {
  headings: string[];
  rows: { row: number; cells: string[] }[];
  /** About the file as a whole. */
  notices: ImportProblem[];
}

/** The file cannot be read; nothing of it is used. */
export class UnreadableFile extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly value?: string,
  ) {
    super(message);
  }
}

/** @throws UnreadableFile beyond the limits, without headings, or with the same heading twice */
export function checkSheet(sheet: Sheet): Sheet {
  const { rows, cell, columns } = importLimits;
  const named = sheet.headings.filter(Boolean);
  if (named.length === 0) throw new UnreadableFile('empty', 'The file is empty: its first row must hold the headings of the columns.');
  if (sheet.headings.length > columns) throw new UnreadableFile('columns', `The file has more than ${columns} columns.`);
  const twice = named.find((heading, index) => named.indexOf(heading) !== index);
  if (twice !== undefined) throw new UnreadableFile('duplicate_column', `The heading "${twice}" stands twice: rename one of them.`, twice);
  if (sheet.rows.length > rows) throw new UnreadableFile('rows', `The file has more than ${rows} rows: split it.`);
  for (const { row, cells } of sheet.rows) {
    const long = cells.findIndex((text) => text.length > cell);
    if (long >= 0)
      throw new UnreadableFile(
        'cell',
        `Row ${row}, column "${sheet.headings[long] ?? long + 1}" holds more than ${cell} characters.`,
        String(row),
      );
  }
  return sheet;
}
