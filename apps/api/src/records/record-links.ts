// What a record leads to: kept as rows, told as ids, shown as linked records.
import type { CitationType, LinkedRecord } from '@guichet/contracts';
import type { EntityManager } from 'typeorm';
import { InvalidInput } from '../core/errors';
import { warningsOf, type Holding } from './record-head';
import type { KeptLink, Snapshot } from './versions/snapshot';

export type LinkRole = 'programme' | 'related' | 'offer' | 'bridge-from' | 'bridge-to' | 'bridge-at';

/** A field that holds links: its name when shown and when told, and what it leads to. */
export interface LinkField {
  field: string;
  input: string;
  role: LinkRole;
  type: CitationType;
  many: boolean;
}

interface ToldLink {
  id: string;
  sites: string[];
}

/** The links that an input tells: ids, or an institution with its sites. */
function toldLinks(value: unknown): ToldLink[] {
  const items = Array.isArray(value) ? (value as unknown[]) : value === null ? [] : [value];
  return items.map((item) => {
    if (typeof item === 'string') return { id: item, sites: [] };
    const { institutionId, sites } = item as { institutionId: string; sites?: string[] };
    return { id: institutionId, sites: sites ?? [] };
  });
}

/** The links of a record as they are kept in a snapshot, by field. */
export async function keptLinks(tx: EntityManager, fields: readonly LinkField[], id: string): Promise<Snapshot> {
  if (fields.length === 0) return {};
  const rows: (KeptLink & { role: LinkRole })[] = await tx.query(
    `SELECT l.role, r.id, r.label, l.sites FROM record_link l JOIN record r ON r.id = l.to_id WHERE l.from_id = $1 ORDER BY r.search_text, r.id`,
    [id],
  );
  return byField(fields, rows);
}

const byField = (fields: readonly LinkField[], rows: (KeptLink & { role: LinkRole })[]): Snapshot =>
  Object.fromEntries(
    fields.map(({ field, role, many }) => {
      const links = rows
        .filter((row) => row.role === role)
        .map(({ id, label, sites }) => ({ id, label, ...(sites?.length ? { sites } : {}) }));
      return [field, many ? links : (links[0] ?? null)];
    }),
  );

/** Of a record that leads nowhere yet. */
export const noLinks = (fields: readonly LinkField[]): Snapshot => byField(fields, []);

/** The links after a change, not written yet. @throws InvalidInput naming the first that leads nowhere */
export async function changedLinks(tx: EntityManager, fields: readonly LinkField[], before: Snapshot, told: Snapshot): Promise<Snapshot> {
  const changed = fields.filter(({ input }) => input in told);
  if (changed.length === 0) return before;
  const ids = changed.flatMap(({ input }) => toldLinks(told[input]).map(({ id }) => id));
  const known: { id: string; type: CitationType; label: string }[] = await tx.query(
    `SELECT id, type, label FROM record WHERE id = ANY ($1) ORDER BY search_text, id`,
    [ids],
  );
  const rows = changed.flatMap(({ input, role, type, many }) => {
    const wanted = toldLinks(told[input]);
    wanted.forEach(({ id }, index) => {
      if (known.some((record) => record.id === id && record.type === type)) return;
      const path = many ? `${input}[${index}]` : input;
      throw InvalidInput.field(path, 'unknown', `${path}: there is no such ${type}.`);
    });
    return known.flatMap((record) => wanted.filter(({ id }) => id === record.id).map((link) => ({ ...link, role, label: record.label })));
  });
  return { ...before, ...byField(changed, rows) };
}

/** Makes the rows say what the snapshot says. */
export async function writeLinks(tx: EntityManager, fields: readonly LinkField[], id: string, links: Snapshot): Promise<void> {
  if (fields.length === 0) return;
  const rows = fields.flatMap(({ field, role }) =>
    [links[field] ?? []].flat().map((link) => ({ role, to: (link as KeptLink).id, sites: (link as KeptLink).sites ?? [] })),
  );
  await tx.query(`DELETE FROM record_link WHERE from_id = $1 AND role = ANY ($2)`, [id, fields.map(({ role }) => role)]);
  if (rows.length === 0) return;
  await tx.query(
    `INSERT INTO record_link (from_id, role, to_id, sites)
     SELECT $1, role, "to", sites FROM jsonb_to_recordset($2::jsonb) AS l (role text, "to" uuid, sites text[])`,
    [id, JSON.stringify(rows)],
  );
}

type LinkedRow = Omit<LinkedRecord, 'warnings'> & Holding;
const columns = `r.type, r.id, r.label, r.version, r.facts, r.jurisdiction, r.checked_on AS "checkedOn", r.status, r.retired_at AS "retiredAt",
  r.valid_from AS "validFrom", r.valid_until AS "validUntil", r.valid_from_year AS "validFromYear", r.valid_until_year AS "validUntilYear"`;

export function linkedRecord(row: LinkedRow, today: string): LinkedRecord {
  const { type, id, label, version, facts, jurisdiction, checkedOn, status } = row;
  return { type, id, label, version, facts, jurisdiction, checkedOn, status, warnings: warningsOf(row, today) };
}

/** Linked records of today, by id. */
export async function linkedRecords(tx: EntityManager, ids: string[], today: string): Promise<Map<string, LinkedRecord>> {
  if (ids.length === 0) return new Map();
  const rows: LinkedRow[] = await tx.query(`SELECT ${columns} FROM record r WHERE r.id = ANY ($1)`, [ids]);
  return new Map(rows.map((row) => [row.id, linkedRecord(row, today)]));
}

/** The records in use that lead to `id` in this role, by label. */
export async function linkedTo(tx: EntityManager, id: string, role: LinkRole, today: string): Promise<LinkedRecord[]> {
  const rows: LinkedRow[] = await tx.query(
    `SELECT ${columns} FROM record_link l JOIN record r ON r.id = l.from_id
     WHERE l.to_id = $1 AND l.role = $2 AND r.retired_at IS NULL ORDER BY r.search_text, r.id`,
    [id, role],
  );
  return rows.map((row) => linkedRecord(row, today));
}
