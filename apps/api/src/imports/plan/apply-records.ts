// Writes what was planned, some hundred records a statement: heads, links, versions, and what turns amber by it.
import type { EntityManager } from 'typeorm';
import type { CurrentUser } from '../../core/current-user';
import type { RecordKind } from '../../records/record-kind';
import { written } from '../kinds/import-kind';
import { freshRecord } from '../../records/record-head';
import type { RecordEntity } from '../../records/record.entity';
import { turnStale } from '../../records/turn-stale';
import {
  differencesBetween,
  headFields,
  provenanceFields,
  snapshotOf,
  type KeptLink,
  type Snapshot,
} from '../../records/versions/snapshot';
import type { Values } from './file-rows';
import type { PlannedRow } from './plan';
import type { RecordPlan, Standing } from './plan-records';

/** Called between batches with how many rows are behind; throws to stop. */
export type Progress = (done: number) => Promise<void>;

export interface Writing {
  user: CurrentUser;
  runId: string;
  now: Date;
  /** What is told of a new record where its row says nothing. */
  defaults: (values: Values) => Values;
  progress: Progress;
}

const batchSize = 500;

interface Written {
  record: RecordEntity;
  links: Snapshot;
  change: 'created' | 'content' | 'checked' | 'retired';
  before: Standing | null;
  imported: Values | null;
}

/** Gives each row the id of its record, and what the import before had said of it. */
export async function applyRecords(
  tx: EntityManager,
  kind: RecordKind,
  plan: RecordPlan,
  writing: Writing,
): Promise<(PlannedRow & { base: Values | null })[]> {
  const rows: (PlannedRow & { base: Values | null })[] = [];
  for (let start = 0; start < plan.rows.length; start += batchSize) {
    const batch = plan.rows.slice(start, start + batchSize).map((row) => writtenRow(kind, plan, row, writing));
    const changes = batch.flatMap(({ written: one }) => one ?? []);
    await keepBefore(tx, changes);
    await writeRecords(tx, changes);
    await writeLinks(tx, kind, changes);
    await keepVersions(tx, changes, writing);
    const of = (change: Written['change']): string[] => changes.filter((one) => one.change === change).map(({ record }) => record.id);
    if (of('content').length > 0) await turnStale(tx, of('content'), 'new_version', writing.now);
    if (of('retired').length > 0) await turnStale(tx, of('retired'), 'retired', writing.now);
    await saySo(tx, batch);
    rows.push(...batch.map(({ row, base }) => ({ ...row, base })));
    await writing.progress(rows.length);
  }
  return rows;
}

interface BatchRow {
  row: PlannedRow;
  base: Values | null;
  written: Written | null;
}

function writtenRow(kind: RecordKind, plan: RecordPlan, row: PlannedRow, { now, defaults }: Writing): BatchRow {
  const before = row.recordId === null ? null : (plan.standing.get(row.recordId) ?? null);
  const base = before?.base ?? null;
  if (row.action === 'unchanged' || row.action === 'rejected') return { row, base, written: null };
  if (row.action === 'retired') {
    if (!before) return { row, base, written: null };
    const record = next(before.record, { retiredAt: now, retiredReason: 'Absente du dernier fichier importé.' }, true, now);
    return { row, base, written: { record, links: linksIn(kind, before.snapshot), change: 'retired', before, imported: null } };
  }
  const told =
    row.action === 'created'
      ? { ...defaults(row.values), ...row.values }
      : Object.fromEntries(row.differences.map(({ field, after }) => [field, after]));
  const snapshot = { ...before?.snapshot, ...told };
  const links = { ...linksIn(kind, before?.snapshot ?? {}), ...linksIn(kind, told) };
  const [type] = kind.types;
  const start = before?.record ?? { ...freshRecord(), type, label: '', content: kind.blank };
  const head = Object.fromEntries(headFields.filter((field) => field in told).map((field) => [field, told[field]]));
  const content = { ...start.content, ...Object.fromEntries(Object.entries(told).filter(([field]) => field in kind.blank)) };
  const label = written(snapshot['label']) || (kind.label?.(links) ?? row.label);
  const computed = { facts: kind.facts(content), names: kind.names(content), label, content };
  const provenance =
    row.differences.length > 0 && row.differences.every(({ field }) => (provenanceFields as readonly string[]).includes(field));
  const change = before ? (provenance ? 'checked' : 'content') : 'created';
  const record = before
    ? next(start, { ...head, ...computed }, change === 'content', now)
    : { ...start, ...head, ...computed, code: row.code ?? '', updatedAt: now };
  return { row: { ...row, recordId: record.id }, base, written: { record, links, change, before, imported: row.values } };
}

function next(record: RecordEntity, changes: Partial<RecordEntity>, content: boolean, now: Date): RecordEntity {
  const version = record.version + 1;
  return { ...record, ...changes, version, contentVersion: content ? version : record.contentVersion, updatedAt: now };
}

const linksIn = (kind: RecordKind, values: Snapshot): Snapshot =>
  Object.fromEntries(kind.links.flatMap(({ field, many }) => (field in values ? [[field, values[field] ?? (many ? [] : null)]] : [])));

async function keepBefore(tx: EntityManager, written: Written[]): Promise<void> {
  const rows = written.flatMap(({ before }) =>
    before ? [{ id: before.record.id, version: before.record.version, snapshot: before.snapshot, at: before.record.updatedAt }] : [],
  );
  if (rows.length === 0) return;
  await tx.query(
    `INSERT INTO record_version (record_id, version, change, snapshot, at)
     SELECT id, version, 'created', snapshot, at FROM jsonb_to_recordset($1::jsonb) AS r (id uuid, version int, snapshot jsonb, at timestamptz)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows)],
  );
}

const columns = [
  ...[
    ['id', 'uuid'],
    ['type', 'text'],
    ['code', 'text'],
    ['label', 'text'],
    ['version', 'int'],
    ['content_version', 'int'],
    ['jurisdiction', 'text'],
  ],
  ...[
    ['source', 'text'],
    ['source_url', 'text'],
    ['source_date', 'date'],
    ['checked_on', 'date'],
    ['status', 'text'],
    ['valid_from', 'date'],
  ],
  ...[
    ['valid_until', 'date'],
    ['valid_from_year', 'text'],
    ['valid_until_year', 'text'],
    ['retired_at', 'timestamptz'],
    ['retired_reason', 'text'],
  ],
  ...[
    ['content', 'jsonb'],
    ['facts', 'jsonb'],
    ['names', 'text'],
    ['updated_at', 'timestamptz'],
  ],
].map(([name = '', type = '']) => ({ name, type, property: name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) }));

const names = columns.map(({ name }) => name);
const upsert = `
  INSERT INTO record (${names.join(', ')})
  SELECT ${names.join(', ')} FROM jsonb_to_recordset($1::jsonb) AS r (${columns.map(({ name, type }) => `${name} ${type}`).join(', ')})
  ON CONFLICT (id) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`;

/** Makes the rows say what these records say. */
export async function writeRecords(tx: EntityManager, written: { record: RecordEntity }[]): Promise<void> {
  if (written.length === 0) return;
  const rows = written.map(({ record }) =>
    Object.fromEntries(columns.map(({ name, property }) => [name, record[property as keyof RecordEntity]])),
  );
  await tx.query(upsert, [JSON.stringify(rows)]);
}

export async function writeLinks(tx: EntityManager, kind: RecordKind, written: { record: RecordEntity; links: Snapshot }[]): Promise<void> {
  if (kind.links.length === 0 || written.length === 0) return;
  const rows = written.flatMap(({ record, links }) =>
    kind.links.flatMap(({ field, role }) =>
      [links[field] ?? []]
        .flat()
        .map((link) => ({ from: record.id, role, to: (link as KeptLink).id, sites: (link as KeptLink).sites ?? [] })),
    ),
  );
  await tx.query('DELETE FROM record_link WHERE from_id = ANY ($1)', [written.map(({ record }) => record.id)]);
  if (rows.length === 0) return;
  await tx.query(
    `INSERT INTO record_link (from_id, role, to_id, sites)
     SELECT "from", role, "to", sites FROM jsonb_to_recordset($1::jsonb) AS l ("from" uuid, role text, "to" uuid, sites text[])`,
    [JSON.stringify(rows)],
  );
}

async function keepVersions(tx: EntityManager, written: Written[], { user, runId, now }: Writing): Promise<void> {
  if (written.length === 0) return;
  const rows = written.map(({ record, links, change }) => ({
    ...{ id: record.id, version: record.version, change, reason: record.retiredReason, snapshot: snapshotOf(record, links) },
  }));
  await tx.query(
    `INSERT INTO record_version (record_id, version, change, reason, snapshot, at, by_id, by_centre_id, import_id)
     SELECT id, version, change, reason, snapshot, $2, $3, $4, $5
     FROM jsonb_to_recordset($1::jsonb) AS v (id uuid, version int, change text, reason text, snapshot jsonb)`,
    [JSON.stringify(rows), now, user.id, user.centreId, runId],
  );
}

/** What the file said, kept beside each record it named: the base of the next comparison. */
async function saySo(tx: EntityManager, batch: BatchRow[]): Promise<void> {
  const rows = batch
    .filter(
      ({ row, base }) =>
        row.action !== 'rejected' && (row.action === 'retired' || !base || differencesBetween(base, row.values).length > 0),
    )
    .map(({ row }) => ({ id: row.recordId, said: row.action === 'retired' ? null : row.values }));
  if (rows.length === 0) return;
  await tx.query(
    `UPDATE record r SET imported = nullif(said, 'null'::jsonb) FROM jsonb_to_recordset($1::jsonb) AS s (id uuid, said jsonb) WHERE r.id = s.id`,
    [JSON.stringify(rows)],
  );
}
