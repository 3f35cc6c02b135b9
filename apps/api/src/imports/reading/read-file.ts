import type { Upload } from '../../core/upload';
import { readCsv } from './csv';
import { checkSheet, UnreadableFile, type Sheet } from './sheet';
import { isZip, readXlsx } from './xlsx';

/** A CSV file or the first sheet of a workbook, known by what it holds and not by its name. @throws UnreadableFile */
export async function readFile({ bytes }: Pick<Upload, 'bytes'>): Promise<Sheet> {
  if (bytes.length === 0) throw new UnreadableFile('empty', 'The file is empty.');
  return checkSheet(isZip(bytes) ? await readXlsx(bytes) : readCsv(bytes));
}
