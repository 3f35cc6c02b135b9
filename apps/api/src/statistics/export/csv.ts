import { Readable } from 'node:stream';
import { harmless, pagesOf, type Cell, type Rows } from './cells';

const written = (cell: Cell): string =>
  cell === null ? '' : typeof cell === 'number' ? String(cell) : `"${harmless(cell).replaceAll('"', '""')}"`;

/** CSV in UTF-8 with its mark and semicolons, as spreadsheets expect it here. */
export function csvStream(rows: Rows): Readable {
  return Readable.from(lines(rows), { objectMode: false });
}

async function* lines(rows: Rows): AsyncGenerator<string> {
  yield '\ufeff';
  for await (const page of pagesOf(rows)) yield page.map((row) => `${row.map(written).join(';')}\r\n`).join('');
}
