// Which column of a file goes to which field: by what was chosen, by what is remembered, by its heading.
import type { ImportColumn, ImportProblem } from '@guichet/contracts';
import { fold } from '../kinds/import-kind';
import { UnreadableFile, type Sheet } from '../reading/sheet';

export interface Columns {
  fields: { name: string; aliases: string[]; required?: true }[];
  passedOver?: string[] | undefined;
}

/** Heading → field, or `null` to pass it over. */
export type Mapping = Record<string, string | null>;

const samplesShown = 3;

export function columnsOf(sheet: Sheet, { fields }: Columns, chosen: Mapping, remembered: Mapping): ImportColumn[] {
  const taken = new Set<string>();
  return sheet.headings.map((name, index) => {
    const said = [chosen, remembered].find((mapping) => Object.hasOwn(mapping, name));
    const told = said ? said[name] : recognised(name, fields);
    const field = told !== null && told !== undefined && fields.some((one) => one.name === told) && !taken.has(told) ? told : null;
    if (field !== null) taken.add(field);
    const samples = sheet.rows.map(({ cells }) => cells[index]?.trim() ?? '').filter(Boolean);
    return { name, field, samples: [...new Set(samples)].slice(0, samplesShown).map((sample) => sample.slice(0, 120)) };
  });
}

const recognised = (heading: string, fields: Columns['fields']): string | null =>
  fields.find(({ name, aliases }) => [name, ...aliases].some((alias) => fold(alias) === fold(heading)))?.name ?? null;

/** @throws UnreadableFile naming the columns that are missing */
export function requireColumns(columns: ImportColumn[], { fields }: Columns): void {
  const missing = fields.filter(({ name, required }) => required && !columns.some(({ field }) => field === name));
  if (missing.length === 0) return;
  const names = missing.map(({ name, aliases }) => `"${aliases[0] ?? name}"`).join(', ');
  throw new UnreadableFile(
    'missing_column',
    `A column is missing: ${names}. Say which column of the file holds it.`,
    missing.map(({ name }) => name).join(', '),
  );
}

/** Columns that nobody knows are said, not swallowed. */
export function unknownColumns(columns: ImportColumn[], { passedOver = [] }: Columns, chosen: Mapping): ImportProblem[] {
  const known = new Set(passedOver.map(fold));
  return columns
    .filter(({ name, field }) => field === null && name !== '' && !Object.hasOwn(chosen, name) && !known.has(fold(name)))
    .map(({ name }) => ({
      column: name,
      code: 'unknown_column',
      value: name,
      message: `The column "${name}" is not known and is passed over.`,
    }));
}

/** Columns that were told to go where they cannot: to no field, or to one that another column has. */
export function misled(columns: ImportColumn[], chosen: Mapping): ImportProblem[] {
  return columns.flatMap(({ name, field }) => {
    const told = Object.hasOwn(chosen, name) ? chosen[name] : null;
    if (!told || told === field) return [];
    const message = `The column "${name}" cannot go to "${told}": there is no such field, or another column has it.`;
    return [{ column: name, code: 'misled', value: told, message }];
  });
}
