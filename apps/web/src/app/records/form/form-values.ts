// Between what the wire says and what stands in the controls of a form. An empty control is "unknown".
import type { FieldDifference } from '@guichet/contracts';
import type { Field, RowField } from '../fields/field';
import type { PickedRecord } from './record-picker';

export type FormRow = Readonly<Record<string, FormValue>>;
export type FormValue = string | readonly string[] | readonly PickedRecord[] | readonly FormRow[];
export type FormValues = Readonly<Record<string, FormValue>>;
export type Fields = Readonly<Record<string, Field>>;
type Wire = Readonly<Record<string, unknown>>;

const listOf = (value: unknown): unknown[] => (value === null || value === undefined ? [] : [value].flat());

export function toForm(field: Field | RowField, wire: unknown): FormValue {
  switch (field.control) {
    case 'rows':
      return listOf(wire).map((row) => rowToForm(field.rows, row as Wire));
    case 'record':
    case 'records':
      return listOf(wire).map((one) => ({ id: (one as PickedRecord).id, label: (one as PickedRecord).label }));
    case 'choices':
      return listOf(wire).map(String);
    case 'texts':
      return listOf(wire).map(String).join('\n');
    case 'text':
    case 'url':
    case 'longtext':
    case 'choice':
    case 'number':
    case 'date':
    case 'year':
      return wire === null || wire === undefined ? '' : `${wire as string | number | boolean}`;
  }
}

/** A link that carries more than its record is read as the record itself. */
function rowToForm(fields: Readonly<Record<string, RowField>>, row: Wire): FormRow {
  const entries = Object.entries(fields).map(([name, field]) => {
    return [name, toForm(field, field.control === 'record' && 'id' in row ? row : row[name])] as const;
  });
  return Object.fromEntries(entries);
}

export const emptyRow = (fields: Readonly<Record<string, RowField>>): FormRow => rowToForm(fields, {});

export function toWire(field: Field | RowField, value: FormValue): unknown {
  switch (field.control) {
    case 'rows':
      return (value as FormRow[]).map((row) => rowToWire(field.rows, row)).filter((row) => Object.values(row).some(isKnown));
    case 'record':
      return (value as PickedRecord[])[0]?.id ?? null;
    case 'records':
      return (value as PickedRecord[]).map(({ id }) => id);
    case 'choices':
      return value;
    case 'texts': {
      const lines = (value as string).split('\n').map((line) => line.trim());
      return [...new Set(lines.filter(Boolean))];
    }
    case 'choice':
      return field.choices.find((choice) => `${choice.value}` === value)?.value ?? null;
    case 'number':
      return numberIn(value as string);
    case 'text':
    case 'url':
    case 'longtext':
    case 'date':
    case 'year':
      return (value as string).trim() || null;
  }
}

function rowToWire(fields: Readonly<Record<string, RowField>>, row: FormRow): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, toWire(field, row[name] ?? '')]));
}

/** What is no number is sent as it was typed, to be refused at its field. */
function numberIn(text: string): number | string | null {
  const typed = text.trim().replace(',', '.');
  return typed === '' ? null : Number.isFinite(Number(typed)) ? Number(typed) : text;
}

const isKnown = (value: unknown): boolean => value !== null && !(Array.isArray(value) && value.length === 0);

const shownBy = (name: string, { shown }: Field): string => shown ?? name;

export function valuesOf(fields: Fields, record: object): FormValues {
  const entries = Object.entries(fields).map(([name, field]) => [name, toForm(field, (record as Wire)[shownBy(name, field)])] as const);
  return Object.fromEntries(entries);
}

/** The fields that differ between two states of a form, as they are now, for the wire. */
export function changedBetween(fields: Fields, before: FormValues, now: FormValues): Record<string, unknown> {
  const entries = Object.entries(fields).flatMap(([name, field]) => {
    const [old, value] = [toWire(field, before[name] ?? ''), toWire(field, now[name] ?? '')];
    return JSON.stringify(old) === JSON.stringify(value) ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

/** What somebody else changed meanwhile. */
export function differencesBetween(fields: Fields, before: object, now: object): FieldDifference[] {
  return Object.keys(changedBetween(fields, valuesOf(fields, before), valuesOf(fields, now))).map((name) => {
    const field = shownBy(name, fields[name] as Field);
    return { field, before: (before as Wire)[field], after: (now as Wire)[field] };
  });
}

/** Required fields that are still empty, by their path. */
export function missingIn(fields: Readonly<Record<string, Field | RowField>>, values: FormValues, parent = ''): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = `${parent}${name}`;
    const value = values[name] ?? '';
    if (field.control === 'rows') {
      const rows = (value as FormRow[]).filter((row) =>
        Object.entries(row).some(([key, one]) => isKnown(toWire(field.rows[key] as RowField, one))),
      );
      return rows.flatMap((row, index) => missingIn(field.rows, row, `${path}[${index}].`));
    }
    return field.required && !isKnown(toWire(field, value)) ? [path] : [];
  });
}
