// What a field is called where it is read, and what stands in it, as lines of words; no line is "unknown".
import { plainDay } from '../../ui/time/when';
import type { Field, RowField } from './field';
import { fieldsOf } from './fields';

type Wire = Readonly<Record<string, unknown>>;

/** Fields of one name say the same thing, whatever the kind of record. */
const named: Readonly<Record<string, Field>> = Object.fromEntries(
  Object.values(fieldsOf).flatMap((fields) => Object.entries(fields).map(([name, field]) => [field.shown ?? name, field] as const)),
);

export const fieldLabel = (shown: string): string => named[shown]?.label ?? shown;

export function linesOf(shown: string, value: unknown, locale: string): string[] {
  const field = named[shown];
  const lines = listOf(value).map((one) =>
    field?.control === 'rows' ? rowInWords(field.rows, one as Wire, locale) : words(field, one, locale),
  );
  return lines.filter(Boolean);
}

function rowInWords(fields: Readonly<Record<string, RowField>>, row: Wire, locale: string): string {
  const cells = Object.entries(fields).map(([name, field]) => {
    // A linked record is read whole where it is written by its id.
    const value = field.control === 'record' && !(name in row) ? row : row[name];
    return listOf(value).map((one) => words(field, one, locale));
  });
  return cells.flat().filter(Boolean).join(', ');
}

function words(field: Field | RowField | undefined, value: unknown, locale: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return 'label' in value ? String(value.label) : JSON.stringify(value);
  if (field && 'choices' in field) return field.choices.find((choice) => choice.value === value)?.label ?? `${value as string}`;
  return field?.control === 'date' && typeof value === 'string' ? plainDay(value, locale) : `${value as string | number | boolean}`;
}

const listOf = (value: unknown): unknown[] => (value === null || value === undefined ? [] : [value].flat());
