// A workbook is a zip, and a zip can promise little and unpack to gigabytes: it is unpacked here first, counting, before
// anything reads it. The reading itself runs in a thread of its own, with a ceiling of memory and time.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { UnreadableFile, type Sheet } from './sheet';

const unpackedMost = 200 * 1024 * 1024;
const entriesMost = 2_000;
const secondsMost = 60;
/** A cell may begin in one piece of the stream and end in the next. */
const overlap = 200;
const reader = pathToFileURL(createRequire(import.meta.url).resolve('read-excel-file/node')).href;

export const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04';

/** The first sheet. @throws UnreadableFile for what is no workbook, would unpack to too much, or holds formulas */
export async function readXlsx(bytes: Buffer): Promise<Sheet> {
  const formula = await inspect(bytes);
  if (formula) {
    throw new UnreadableFile(
      'formula',
      `Cell ${formula} of the workbook holds a formula: copy the column and paste it as values.`,
      formula,
    );
  }
  const rows = await inThread(bytes);
  const [headings = [], ...others] = rows;
  return {
    headings: headings.map((heading) => heading.trim()),
    rows: others.map((cells, index) => ({ row: index + 2, cells })).filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    notices: [],
  };
}

/** The address of the first cell with a formula, or `null`. */
async function inspect(bytes: Buffer): Promise<string | null> {
  const zip = await opened(bytes);
  let unpacked = 0;
  let formula: string | null = null;
  let sheets = 0;
  try {
    if (zip.entryCount > entriesMost) throw bomb();
    for await (const entry of zip.eachEntry() as AsyncIterable<Entry>) {
      const isSheet = /^xl\/worksheets\/[^/]+\.xml$/.test(entry.fileName);
      if (isSheet) sheets++;
      let seen = '';
      for await (const chunk of await stream(zip, entry)) {
        unpacked += chunk.length;
        if (unpacked > unpackedMost) throw bomb();
        if (!isSheet || formula !== null) continue;
        seen = seen.slice(-overlap) + chunk.toString('latin1');
        formula = /<c\b[^>]*\br="([A-Z]{1,3}\d{1,7})"[^>]*>\s*<f[\s>/]/.exec(seen)?.[1] ?? null;
      }
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : broken();
  } finally {
    zip.close();
  }
  if (sheets === 0) throw broken();
  return formula;
}

const opened = (bytes: Buffer): Promise<ZipFile> =>
  yauzl.fromBufferPromise(bytes, { lazyEntries: true }).catch(() => Promise.reject(broken()));
const stream = (zip: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> =>
  zip.openReadStreamPromise(entry) as Promise<AsyncIterable<Buffer>>;
const bomb = (): UnreadableFile =>
  new UnreadableFile('too_large', `The workbook unpacks to more than ${unpackedMost / 1024 / 1024} MB: send the sheet as CSV.`);
const slow = (): UnreadableFile =>
  new UnreadableFile('too_slow', `The workbook takes more than ${secondsMost} s to read: send the sheet as CSV.`);
const broken = (): UnreadableFile =>
  new UnreadableFile('not_a_workbook', 'This is no XLSX workbook: save it again as .xlsx, or send it as CSV.');

/** Cells as text: days as 2026-09-30, numbers as they are written. */
const program = `
  const { parentPort, workerData } = require('node:worker_threads');
  const text = (cell) => cell === null || cell === undefined ? '' : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).normalize('NFC');
  import(workerData.reader)
    .then(({ readSheet }) => readSheet(Buffer.from(workerData.bytes)))
    .then((rows) => parentPort.postMessage({ rows: rows.map((cells) => cells.map(text)) }))
    .catch(() => parentPort.postMessage({ rows: null }));
`;

function inThread(bytes: Buffer): Promise<string[][]> {
  const worker = new Worker(program, { eval: true, workerData: { bytes, reader }, resourceLimits: { maxOldGenerationSizeMb: 1_024 } });
  return new Promise<string[][]>((resolve, reject) => {
    const timer = setTimeout(() => reject(slow()), secondsMost * 1_000);
    worker.once('message', ({ rows }: { rows: string[][] | null }) => (rows ? resolve(rows) : reject(broken())));
    worker.once('error', () => reject(bomb()));
    worker.once('exit', () => clearTimeout(timer));
  }).finally(() => void worker.terminate());
}
