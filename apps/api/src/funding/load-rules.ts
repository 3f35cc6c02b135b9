// Brings the rule records in line with the rules that are loaded, at every start, as the owner of the schema. A corrected
// rule gets a new version, a withdrawn one is retired, and what rests on it turns amber in the same transaction.
import { isDeepStrictEqual } from 'node:util';
import type { VersionChange } from '@guichet/contracts';
import type { EntityManager } from 'typeorm';
import { createDataSource } from '../database/data-source';
import { freshRecord } from '../records/record-head';
import { RecordEntity } from '../records/record.entity';
import { turnStale } from '../records/turn-stale';
import { RecordVersionEntity } from '../records/versions/record-version.entity';
import { snapshotOf } from '../records/versions/snapshot';
import { keepFirst } from '../records/versions/version-writer';
import { loaded as current, type Loaded, type LoadedRecord } from './rule-records';

const type = 'funding-rule';

/** @returns codes of the rules that are new, corrected or withdrawn */
export async function loadRules(ownerUrl: string, now = new Date()): Promise<string[]> {
  const owner = await createDataSource(ownerUrl, 'owner').initialize();
  try {
    return await owner.transaction((tx) => writeRules(tx, now));
  } finally {
    await owner.destroy();
  }
}

export async function writeRules(tx: EntityManager, now: Date, loaded: Loaded = current): Promise<string[]> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('guichet.rules'))`);
  const kept = new Map((await tx.findBy(RecordEntity, { type })).map((record) => [record.code, record]));
  const written: string[] = [];
  for (const rule of loaded.records) {
    const record = kept.get(rule.code);
    kept.delete(rule.code);
    if (!record) await tx.insert(RecordEntity, { ...freshRecord(), type, ...rule, names: '', facts: {}, updatedAt: now } as never);
    else if (!(await correct(tx, record, rule, now))) continue;
    written.push(rule.code);
  }
  for (const record of kept.values()) {
    if (record.retiredAt) continue;
    await keep(tx, record, { ...record, retiredAt: now }, 'retired');
    written.push(record.code);
  }
  await tx.query('SELECT turn_assessments_outdated($1, $2)', [JSON.stringify(loaded.ruleSets), now]);
  return written;
}

async function correct(tx: EntityManager, record: RecordEntity, rule: LoadedRecord, now: Date): Promise<boolean> {
  const next = { ...record, ...rule, retiredAt: null, updatedAt: now };
  if (isDeepStrictEqual({ ...next, updatedAt: record.updatedAt }, { ...record })) return false;
  const said = next.label !== record.label || !isDeepStrictEqual(next.content, record.content);
  await keep(tx, record, next, said ? 'content' : 'checked');
  return true;
}

async function keep(tx: EntityManager, before: RecordEntity, after: RecordEntity, change: VersionChange): Promise<void> {
  await keepFirst(tx, before, snapshotOf(before, {}));
  const version = before.version + 1;
  const contentVersion = change === 'checked' ? before.contentVersion : version;
  const { id, ...columns } = { ...after, version, contentVersion };
  await tx.update(RecordEntity, { id }, columns as never);
  const snapshot = snapshotOf(after, {}) as never;
  const by = { byId: null, byCentreId: null, importId: null, reason: null };
  await tx.insert(RecordVersionEntity, { recordId: id, version, change, snapshot, at: after.updatedAt, ...by });
  if (change === 'checked') return;
  const cause = change === 'retired' ? 'retired' : 'new_version';
  await turnStale(tx, [id], cause, after.updatedAt);
  await tx.query('SELECT turn_assessments_stale($1, $2, $3)', [[id], cause, after.updatedAt]);
}
