// What changed between the version that was cited and today, and why.
import type { Citation, StaleCitation } from '@guichet/contracts';
import { In, type EntityManager } from 'typeorm';
import type { PinnedCitation } from '../citations/citations.service';
import { RecordEntity } from '../records/record.entity';
import { RecordVersionEntity } from '../records/versions/record-version.entity';
import { differencesBetween } from '../records/versions/snapshot';

/** Citations that are amber, each beside how it is shown. */
export async function staleCitations(
  tx: EntityManager,
  pinned: PinnedCitation[],
  shown: Citation[],
): Promise<Omit<StaleCitation, 'number'>[]> {
  const ids = [...new Set(pinned.map(({ recordId }) => recordId))];
  const records = new Map((await tx.findBy(RecordEntity, { id: In(ids) })).map((record) => [record.id, record]));
  const successors = await successorsOf(tx, [...records.values()]);
  const wanted = pinned.flatMap(({ recordId, version }) => [
    { recordId, version },
    { recordId, version: records.get(recordId)?.version ?? version },
  ]);
  const versions = ids.length > 0 ? await tx.findBy(RecordVersionEntity, wanted) : [];
  const snapshot = (recordId: string, version: number) =>
    versions.find((one) => one.recordId === recordId && one.version === version)?.snapshot;
  const reasons = await reasonsOf(tx, ids);
  return pinned.flatMap(({ recordId, version, staleCause, staleSince }, index) => {
    const [citation, record] = [shown[index], records.get(recordId)];
    if (!citation || staleCause === null) return [];
    const [before, after] = [snapshot(recordId, version), snapshot(recordId, record?.version ?? version)];
    return {
      citation,
      cause: staleCause,
      since: new Date(staleSince ?? 0).toISOString(),
      differences: before && after ? differencesBetween(before, after) : [],
      successor: record?.successorId ? (successors.get(record.successorId) ?? null) : null,
      changeReason: reasons.get(recordId) ?? null,
    };
  });
}

type Successors = Map<string, NonNullable<StaleCitation['successor']>>;

async function successorsOf(tx: EntityManager, records: RecordEntity[]): Promise<Successors> {
  const ids = records.flatMap(({ successorId }) => successorId ?? []);
  if (ids.length === 0) return new Map();
  const found = await tx.findBy(RecordEntity, { id: In(ids) });
  return new Map(found.map(({ type, id, label }) => [id, { type, id, label }]));
}

/** The reason given with the newest change that touched content. */
async function reasonsOf(tx: EntityManager, ids: string[]): Promise<Map<string, string | null>> {
  const rows: { recordId: string; reason: string | null }[] = await tx.query(
    `SELECT DISTINCT ON (record_id) record_id AS "recordId", reason FROM record_version
     WHERE record_id = ANY ($1) AND change IN ('content', 'retired') ORDER BY record_id, version DESC`,
    [ids],
  );
  return new Map(rows.map(({ recordId, reason }) => [recordId, reason]));
}
