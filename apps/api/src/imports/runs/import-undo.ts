// Takes an import back, as long as nothing has been built on it: records it made vanish, those it changed get their
// former content and version, and what it turned amber is green again.
import { Injectable } from '@nestjs/common';
import type { ImportReport } from '@guichet/contracts';
import { In, type EntityManager } from 'typeorm';
import { audit } from '../../core/audit';
import type { CurrentUser } from '../../core/current-user';
import { Conflict } from '../../core/errors';
import { Database } from '../../database/database';
import { PastAnswerEntity } from '../../past-answers/past-answer.entity';
import type { RecordKind } from '../../records/record-kind';
import { RecordEntity } from '../../records/record.entity';
import { headFields, type Snapshot } from '../../records/versions/snapshot';
import { writeLinks, writeRecords } from '../plan/apply-records';
import { changedRows } from './import-rows';
import { ImportRunEntity } from './import-run.entity';
import { ImportRuns } from './import-runs';
import { recordImports } from '../kinds/record-imports';

type Changed = Awaited<ReturnType<typeof changedRows>>;

@Injectable()
export class ImportUndo {
  constructor(
    private readonly database: Database,
    private readonly runs: ImportRuns,
  ) {}

  undo(user: CurrentUser, id: string): Promise<ImportReport> {
    return this.database.transaction(user, async (tx) => {
      const run = await this.runs.lock(tx, user, id);
      if (run.status !== 'done') throw new Conflict('Only an import that was applied can be undone.', 'WRONG_STATE');
      const rows = await changedRows(tx, id);
      const source = recordImports[run.kind];
      if (source) await undoRecords(tx, source.record, id, rows);
      else await undoAnswers(tx, rows);
      await tx.update(ImportRunEntity, { id }, { status: 'undone' });
      await audit(tx, user, { action: 'import.undone', objectType: 'import', objectId: id, details: { kind: run.kind } });
      return this.runs.report(tx, { ...run, status: 'undone' });
    });
  }
}

const built: Record<string, string> = { changed: 'were changed since', cited: 'are cited by answers', linked: 'are linked to by others' };

async function undoRecords(tx: EntityManager, kind: RecordKind, runId: string, rows: Changed): Promise<void> {
  const since: { what: string; count: number }[] = await tx.query('SELECT * FROM built_on_import($1)', [runId]);
  if (since.length > 0) {
    const reasons = since.map(({ what, count }) => `${count} of its records ${built[what] ?? what}`).join(', ');
    throw new Conflict(`This import cannot be undone: ${reasons}.`, 'CONFLICT');
  }
  const rowsBefore: { id: string; snapshot: Snapshot }[] = await tx.query(
    `SELECT v.record_id AS id, p.snapshot FROM record_version v JOIN record_version p ON p.record_id = v.record_id AND p.version = v.version - 1
     WHERE v.import_id = $1`,
    [runId],
  );
  const former = new Map(rowsBefore.map(({ id, snapshot }) => [id, snapshot]));
  await tx.query('SELECT forget_import($1)', [runId]);
  const records = await tx.findBy(RecordEntity, { id: In([...former.keys()]) });
  const restored = records.map((record) => {
    const snapshot = former.get(record.id) ?? {};
    return { record: withContent(kind, record, snapshot), links: snapshot };
  });
  await writeRecords(tx, restored);
  await writeLinks(tx, kind, restored);
  await tx.query(
    `UPDATE record r SET imported = nullif(base, 'null'::jsonb) FROM jsonb_to_recordset($1::jsonb) AS s (id uuid, base jsonb) WHERE r.id = s.id`,
    [JSON.stringify(rows.map(({ recordId, base }) => ({ id: recordId, base })))],
  );
}

function withContent(kind: RecordKind, record: RecordEntity, snapshot: Snapshot): RecordEntity {
  const head = Object.fromEntries(headFields.map((field) => [field, snapshot[field] ?? null]));
  const content = Object.fromEntries(Object.entries(snapshot).filter(([field]) => field in kind.blank));
  const computed = { facts: kind.facts(content), names: kind.names(content) };
  return { ...record, ...head, ...computed, content, retiredAt: null, retiredReason: null };
}

async function undoAnswers(tx: EntityManager, rows: Changed): Promise<void> {
  if (rows.some(({ action }) => action === 'updated')) {
    throw new Conflict('This import changed answers that were there before: put those right one by one.', 'CONFLICT');
  }
  const made = rows.filter(({ action }) => action === 'created').map(({ recordId }) => recordId);
  const [{ gone }] = await tx.query<[{ gone: number }]>('SELECT forget_past_answers($1) AS gone', [made]);
  if (gone < made.length)
    throw new Conflict(`This import cannot be undone: ${made.length - gone} of its answers were used or changed since.`, 'CONFLICT');
  if (await tx.existsBy(PastAnswerEntity, { id: In(made.slice(0, 1)) })) throw new Error('An answer survived its undoing');
}
