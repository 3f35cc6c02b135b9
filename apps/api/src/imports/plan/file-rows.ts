// Cells become fields, by the same rules as a form: what is refused is said with its row and column.
import { setImmediate as immediate } from 'node:timers/promises';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import type { ImportColumn, ImportProblem } from '@guichet/contracts';
import { brokenLimits } from '../../core/broken-limits';
import { slug } from '../../records/record-code';
import { UnreadableCell, written, type ImportField, type RecordImport } from '../kinds/import-kind';
import type { Sheet } from '../reading/sheet';

export type Values = Record<string, unknown>;

/** One row of the file as it is understood. */
export interface FileRow {
  row: number;
  label: string;
  code: string | null;
  values: Values;
  problems: ImportProblem[];
}

const rowsAtOnce = 200;

type Source = Pick<RecordImport, 'fields' | 'input' | 'code'> & Partial<Pick<RecordImport, 'complete' | 'merge' | 'record' | 'helpers'>>;

/** Lets other requests be served between some hundred rows. */
export async function fileRows(sheet: Sheet, columns: ImportColumn[], source: Source): Promise<FileRow[]> {
  const read = sheet.rows.map(({ row, cells }) => {
    const { values, problems } = readCells(cells, columns, source.fields);
    const completed = source.complete?.(values) ?? values;
    return { row, label: labelOf(completed), code: source.code(completed), values: completed, problems };
  });
  const merged = source.merge ? mergedRows(read, source.merge) : read;
  const rows: FileRow[] = [];
  for (const [index, row] of withoutDoubles(merged).entries()) {
    if (index % rowsAtOnce === 0) await immediate();
    rows.push({ ...row, problems: [...row.problems, ...refusals(row.values, columns, source)] });
  }
  return rows;
}

function readCells(cells: string[], columns: ImportColumn[], fields: ImportField[]): { values: Values; problems: ImportProblem[] } {
  const values: Values = {};
  const problems: ImportProblem[] = [];
  columns.forEach(({ name: column, field }, index) => {
    const cell = cells[index] ?? '';
    const known = fields.find(({ name }) => name === field);
    if (!known || cell.trim() === '') return;
    if (cell.trimStart().startsWith('=')) {
      problems.push({
        column,
        code: 'formula',
        value: cell.trim().slice(0, 60),
        message: `The cell begins with "=": a formula is not read, write its value.`,
      });
      return;
    }
    try {
      values[known.name] = known.read(cell);
    } catch (error) {
      if (!(error instanceof UnreadableCell)) throw error;
      problems.push({
        column,
        code: 'unreadable',
        value: cell.trim().slice(0, 60),
        message: `"${cell.trim().slice(0, 60)}" is not understood: ${error.message} is expected.`,
      });
    }
  });
  return { values, problems };
}

const labelOf = ({ label, question, from, to }: Values): string =>
  (written(label) || written(question) || [from, to].filter(Boolean).join(' → ')).slice(0, 300);

function mergedRows(rows: FileRow[], merge: NonNullable<Source['merge']>): FileRow[] {
  const groups = Map.groupBy(rows, ({ row, code }) => code ?? row);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [{ ...first, values: merge(group.map(({ values }) => values)), problems: group.flatMap(({ problems }) => problems) }];
  });
}

function withoutDoubles(rows: FileRow[]): FileRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const key = row.code ?? `label:${slug(row.label)}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row.row);
    return first === undefined
      ? row
      : {
          ...row,
          problems: [
            ...row.problems,
            {
              column: null,
              code: 'duplicate',
              value: String(first),
              message: `Row ${first} holds the same record (${row.code ?? row.label}).`,
            },
          ],
        };
  });
}

/** What the input class refuses; links are looked up later. */
function refusals(values: Values, columns: ImportColumn[], { input, record, helpers = [] }: Source): ImportProblem[] {
  const apart = new Set([...(record?.links.map(({ field }) => field) ?? []), ...helpers]);
  const own = Object.entries(values).filter(([name]) => !apart.has(name));
  // Where the file names no source, it is the file itself.
  const told = { ...(record ? { source: 'file' } : {}), ...Object.fromEntries(own) };
  const errors = validateSync(plainToInstance(input, told), { whitelist: true, forbidNonWhitelisted: true });
  return errors.map((error) => ({
    column: columns.find(({ field }) => field === error.property)?.name ?? null,
    value: shown(values[error.property]),
    ...firstRefusal(error),
  }));
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 60);

/** Its code is the name of the rule that is broken. */
function firstRefusal(error: ValidationError): Pick<ImportProblem, 'code' | 'message' | 'limits'> {
  const { constraints, children = [], property } = error;
  const [broken] = Object.entries(constraints ?? {});
  if (broken) {
    const limits = brokenLimits(error, broken[0]);
    return { code: broken[0], message: broken[1], ...(limits ? { limits } : {}) };
  }
  return children[0] ? firstRefusal(children[0]) : { code: 'invalid', message: `${property} is not valid` };
}
