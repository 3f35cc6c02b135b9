import { parse } from 'csv-parse/sync';
import { UnreadableFile, type Sheet } from './sheet';

const delimiters = [',', ';', '\t'];

/** UTF-8, or what Excel writes on Windows; which of the two is said in a notice. @throws UnreadableFile for anything else */
export function decodeText(bytes: Buffer): { text: string; converted: boolean } {
  const wide = bytes.subarray(0, 2).toString('latin1');
  if (wide === '\xff\xfe') return { text: checked(new TextDecoder('utf-16le').decode(bytes)), converted: true };
  try {
    return { text: checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), converted: false };
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    return { text: checked(new TextDecoder('windows-1252').decode(bytes)), converted: true };
  }
}

function checked(text: string): string {
  if (text.includes('\u0000')) throw new UnreadableFile('not_text', 'This is no text: send a CSV file in UTF-8, or an XLSX workbook.');
  return text.normalize('NFC');
}

export function readCsv(bytes: Buffer): Sheet {
  const { text, converted } = decodeText(bytes);
  const records = parsed(text);
  const [first, ...others] = records;
  const notices = converted
    ? [
        {
          column: null,
          code: 'converted',
          message: 'The file was not in UTF-8: it was read as Windows-1252. Check the accents in the preview.',
        },
      ]
    : [];
  return {
    headings: (first?.cells ?? []).map((heading) => heading.trim()),
    rows: others.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    notices,
  };
}

/** Rows are numbered as they are counted in a spreadsheet, where a cell of several lines is one row. */
function parsed(text: string): { row: number; cells: string[] }[] {
  const options = {
    delimiter: delimiterOf(text),
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: 1_000_000,
  };
  try {
    return parse(text, options).map((cells, index) => ({ row: index + 1, cells }));
  } catch (error) {
    const { lines } = error as { lines?: number };
    throw new UnreadableFile(
      'malformed',
      `Line ${lines ?? '?'} of the file is broken: a quotation mark is not closed, or stands alone.`,
      String(lines ?? ''),
    );
  }
}

/** The one that occurs most in the headings. */
function delimiterOf(text: string): string {
  const headings = text.slice(0, Math.max(text.search(/\r?\n/), 0) || text.length);
  const count = (delimiter: string): number => headings.split(delimiter).length;
  return delimiters.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}
