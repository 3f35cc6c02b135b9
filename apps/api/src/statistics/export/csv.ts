import { Readable } from 'node:stream';
import { harmless, type Cell, type Rows } from './cells';

const chunk = 500;

const written = (cell: Cell): string =>
  cell === null ? '' : typeof cell === 'number' ? String(cell) : `"${harmless(cell).replaceAll('"', '""')}"`;

/** CSV in UTF-8 with its mark and semicolons, as spreadsheets expect it here. */
export function csvStream(rows: Rows): Readable {
  return Readable.from(lines(rows), { objectMode: false });
}

async function* lines(rows: Rows): AsyncGenerator<string> {
  let text = '\ufeff';
  let held = 0;
  for await (const row of rows) {
    text += `${row.map(written).join(';')}\r\n`;
    if (++held % chunk === 0) {
      yield text;
      text = '';
    }
  }
  yield text;
}
