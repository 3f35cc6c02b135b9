// What a file of records would do: each row beside the record it is about, all of them read in a few statements.
import type { EntityManager } from 'typeorm';
import { slug } from '../../records/record-code';
import type { RecordKind } from '../../records/record-kind';
import type { LinkRole } from '../../records/record-links';
import { RecordEntity } from '../../records/record.entity';
import { snapshotOf, type KeptLink, type Snapshot } from '../../records/versions/snapshot';
import { fold, type RecordImport } from '../kinds/import-kind';
import type { FileRow, Values } from './file-rows';
import { compare, conflictProblem, type Choices, type PlannedRow } from './plan';

/** A record as it stands, with what the last import said of it. */
export interface Standing {
  record: RecordEntity;
  snapshot: Snapshot;
  base: Values | null;
}

export interface RecordPlan {
  rows: PlannedRow[];
  /** By id; also those that are retired. */
  standing: Map<string, Standing>;
}

export interface PlanOptions {
  choices: Choices;
  /** The file holds all there is: what an earlier import brought and this one lacks is retired. */
  complete: boolean;
  /** Nobody may change these records meanwhile: they are written next. */
  lock: boolean;
}

export async function planRecords(tx: EntityManager, source: RecordImport, rows: FileRow[], options: PlanOptions): Promise<RecordPlan> {
  const { record: kind } = source;
  const standing = await standingOf(tx, kind, options.lock);
  const targets = await linkTargets(tx, kind, rows);
  const find = finder([...standing.values()]);
  const codes = new Set([...standing.values()].map(({ record: one }) => one.code));
  const planned = rows.map((row) => {
    const { values, problems } = linked(row, kind, targets);
    const found = find(row);
    return plannedRow({ ...row, values, problems: [...row.problems, ...problems] }, found, codes, options);
  });
  const kept = new Set(planned.map(({ recordId }) => recordId));
  const gone = options.complete
    ? [...standing.values()].filter(({ record, base }) => base && !record.retiredAt && !kept.has(record.id))
    : [];
  return { standing, rows: [...twiceFound(planned), ...gone.map(retiredRow)] };
}

function plannedRow(row: FileRow, found: Standing | undefined, codes: ReadonlySet<string>, { choices }: PlanOptions): PlannedRow {
  const { row: number, label, problems, values } = row;
  const code = row.code ?? (codes.has(slug(label)) ? `${slug(label)}-${number}` : slug(label));
  const common = { row: number, label, code, recordId: found?.record.id ?? null, problems, differences: [], conflicts: [] };
  if (problems.length > 0) return { ...common, action: 'rejected', values };
  if (!found) return { ...common, action: 'created', values };
  if (found.record.retiredAt) {
    const message = 'This record was retired here: take the row out, or make the record anew under another code.';
    return { ...common, action: 'rejected', values, problems: [{ column: null, code: 'retired', message }] };
  }
  const choice = choices.rows.get(number) ?? choices.all;
  const { conflicts, differences } = compare(found.snapshot, values, found.base, choice);
  if (conflicts.length > 0) return { ...common, action: 'rejected', values, conflicts, differences, problems: [conflictProblem] };
  return { ...common, action: differences.length > 0 ? 'updated' : 'unchanged', values, differences };
}

const retiredRow = ({ record }: Standing): PlannedRow => ({
  ...{ row: null, action: 'retired', label: record.label, code: record.code, recordId: record.id },
  ...{ values: {}, problems: [], differences: [], conflicts: [] },
});

/** Two rows with codes of their own may still be about one record. */
function twiceFound(rows: PlannedRow[]): PlannedRow[] {
  const seen = new Map<string, number | null>();
  return rows.map((row) => {
    if (row.recordId === null) return row;
    const first = seen.get(row.recordId);
    if (first === undefined) {
      seen.set(row.recordId, row.row);
      return row;
    }
    const message = `Row ${first} is about the same record.`;
    return { ...row, action: 'rejected', problems: [...row.problems, { column: null, code: 'duplicate', value: String(first), message }] };
  });
}

async function standingOf(tx: EntityManager, kind: RecordKind, lock: boolean): Promise<Map<string, Standing>> {
  const [type] = kind.types;
  const locked = lock ? { lock: { mode: 'pessimistic_write' as const } } : {};
  const records = await tx.find(RecordEntity, { where: { type }, order: { id: 'ASC' }, ...locked });
  const said: { id: string; imported: Values }[] = await tx.query(
    'SELECT id, imported FROM record WHERE type = $1 AND imported IS NOT NULL',
    [type],
  );
  const bases = new Map(said.map(({ id, imported }) => [id, imported]));
  const links = await linksOf(tx, kind);
  return new Map(
    records.map((record) => [record.id, { record, snapshot: snapshotOf(record, links(record.id)), base: bases.get(record.id) ?? null }]),
  );
}

async function linksOf(tx: EntityManager, kind: RecordKind): Promise<(id: string) => Snapshot> {
  const rows: (KeptLink & { from: string; role: LinkRole })[] = kind.links.length
    ? await tx.query(
        `SELECT l.from_id AS from, l.role, t.id, t.label, l.sites FROM record_link l JOIN record f ON f.id = l.from_id JOIN record t ON t.id = l.to_id
         WHERE f.type = $1 ORDER BY t.search_text, t.id`,
        [kind.types[0]],
      )
    : [];
  const byRecord = Map.groupBy(rows, ({ from }) => from);
  return (id) =>
    Object.fromEntries(
      kind.links.map(({ field, role, many }) => {
        const own = (byRecord.get(id) ?? []).filter((row) => row.role === role);
        const links = own.map(({ id: to, label, sites }) => ({ id: to, label, ...(sites?.length ? { sites } : {}) }));
        return [field, many ? links : (links[0] ?? null)];
      }),
    );
}

/** By code, by ESCO address, or, where the file gives no code, by label. */
function finder(standing: Standing[]): (row: FileRow) => Standing | undefined {
  const byCode = new Map(standing.map((one) => [one.record.code, one]));
  const byUri = new Map<unknown, Standing>(
    standing.flatMap((one) => (one.record.content['escoUri'] ? [[one.record.content['escoUri'], one] as const] : [])),
  );
  const byLabel = new Map(standing.map((one) => [fold(one.record.label), one]));
  return ({ code, label, values }) =>
    (code !== null ? byCode.get(code) : undefined) ??
    byUri.get(values['escoUri']) ??
    (code === null ? byLabel.get(fold(label)) : undefined);
}

type Targets = Map<string, KeptLink>;
const targetKey = (type: string, name: string): string => `${type}/${fold(name)}`;

/** What the links of a file may lead to, by code and by label. */
async function linkTargets(tx: EntityManager, kind: RecordKind, rows: FileRow[]): Promise<Targets> {
  const used = kind.links.filter(({ field }) => rows.some(({ values }) => field in values));
  if (used.length === 0) return new Map();
  const types = used.map(({ type }) => type);
  const known: { type: string; id: string; code: string; label: string }[] = await tx.query(
    `SELECT type, id, code, label FROM record WHERE type = ANY ($1) AND retired_at IS NULL ORDER BY search_text DESC`,
    [types],
  );
  return new Map(
    known.flatMap(({ type, id, code, label }) =>
      [label, code, id].map((name): [string, KeptLink] => [targetKey(type, name), { id, label }]),
    ),
  );
}

/** A link by its name in the file, or by its id where the file was read before. */
const nameOf = (link: unknown): string => (typeof link === 'object' && link !== null && 'id' in link ? String(link.id) : String(link));

/** The names of a row's links as the records they stand for. */
function linked(row: FileRow, kind: RecordKind, targets: Targets): Pick<FileRow, 'values' | 'problems'> {
  const values = { ...row.values };
  const problems: FileRow['problems'] = [];
  for (const { field, type, many } of kind.links) {
    if (!(field in values)) continue;
    const found = [values[field] ?? []]
      .flat()
      .map(nameOf)
      .map((name) => ({ name, target: targets.get(targetKey(type, name)) }));
    for (const { name } of found.filter(({ target }) => !target)) {
      problems.push({
        column: field,
        code: 'unknown',
        value: name.slice(0, 120),
        message: `There is no ${type} "${name.slice(0, 120)}": give its code or its exact title.`,
      });
    }
    const links = found.flatMap(({ target }) => target ?? []);
    values[field] = many ? links : (links[0] ?? null);
  }
  return { values, problems };
}
