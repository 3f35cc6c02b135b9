// A snapshot is all that can be told of a record: its head, the fields of its kind, and its links with their labels.
// `null`, an empty list and a field that is not there all say "unknown", so they are no difference.
import { isDeepStrictEqual } from 'node:util';
import type { FieldDifference } from '@guichet/contracts';
import type { RecordEntity } from '../record.entity';

export type Snapshot = Record<string, unknown>;

/** Where a record comes from and how long it holds: a change of these alone turns nothing amber. */
export const provenanceFields = [
  'source',
  'sourceUrl',
  'sourceDate',
  'checkedOn',
  'status',
  'validFrom',
  'validUntil',
  'validFromYear',
  'validUntilYear',
] as const;
export const headFields = ['label', 'jurisdiction', ...provenanceFields] as const;
export type Head = Pick<RecordEntity, (typeof headFields)[number]>;

/** A record that a snapshot leads to, as it was called then. */
export interface KeptLink {
  id: string;
  label: string;
  sites?: string[];
}

export function snapshotOf(record: Head & Pick<RecordEntity, 'content'>, links: Snapshot): Snapshot {
  const head = Object.fromEntries(headFields.map((field) => [field, record[field]]));
  return { ...head, ...record.content, ...links };
}

/** What is different, field by field, in the order of the newer version. */
export function differencesBetween(before: Snapshot, after: Snapshot): FieldDifference[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return fields
    .filter((field) => !isDeepStrictEqual(comparable(before[field]), comparable(after[field])))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }));
}

/** A linked record is the same under another label. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? sorted(value.map(comparable)) : null;
  if (typeof value !== 'object' || value === null) return value ?? null;
  const kept = isLink(value) ? { id: value.id, sites: value.sites } : value;
  const told = Object.entries(kept).filter(([, item]) => comparable(item) !== null);
  return Object.fromEntries(told.map(([key, item]) => [key, comparable(item)]));
}

/** Links have no order of their own. */
const sorted = (values: unknown[]): unknown[] =>
  values.every(isLink) ? values.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)) : values;

const isLink = (value: unknown): value is { id: string; sites?: string[] } => typeof value === 'object' && value !== null && 'id' in value;
