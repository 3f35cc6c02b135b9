// One file, from its bytes to what it does: read, mapped, compared, and, unless it is only a preview, written; all in
// one transaction, so that a row that is refused leaves nothing behind.
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { audit } from '../../core/audit';
import { Clock } from '../../core/clock';
import type { CurrentUser } from '../../core/current-user';
import type { Upload } from '../../core/upload';
import { Database } from '../../database/database';
import { recordImports } from '../kinds/record-imports';
import { pastAnswersImport } from '../kinds/past-answers.import';
import { applyRecords } from '../plan/apply-records';
import { columnsOf, misled, requireColumns, unknownColumns, type Mapping } from '../plan/columns';
import { fileRows, type FileRow, type Values } from '../plan/file-rows';
import { applyAnswers, planAnswers } from '../plan/past-answers';
import { conflictProblem, countsOf, type Choices, type PlannedRow } from '../plan/plan';
import { planRecords } from '../plan/plan-records';
import { readFile } from '../reading/read-file';
import { UnreadableFile } from '../reading/sheet';
import { ImportRunEntity } from './import-run.entity';
import { keepRows, type KeptRow } from './import-rows';

class Stopped extends Error {}

@Injectable()
export class ImportWork {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Reads the file and says which column goes where. @throws UnreadableFile */
  async read(user: CurrentUser, run: ImportRunEntity, upload: Upload, chosen: Mapping): Promise<FileRow[]> {
    const source = recordImports[run.kind] ?? pastAnswersImport;
    const sheet = await readFile(upload);
    const remembered = await this.remembered(user, run.kind);
    run.columns = columnsOf(sheet, source, chosen, remembered);
    const told = { ...remembered, ...chosen };
    run.notices = [...sheet.notices, ...unknownColumns(run.columns, source, told), ...misled(run.columns, chosen)];
    requireColumns(run.columns, source);
    await this.progress(user, run, 0);
    return fileRows(sheet, run.columns, source);
  }

  /** What it would do, or, with `write`, doing it; the run says how it ended. */
  async run(user: CurrentUser, run: ImportRunEntity, rows: FileRow[], choices: Choices, write: boolean): Promise<void> {
    run.total = rows.length;
    try {
      await this.database.transaction(user, async (tx) => {
        const kept = inHeadings(await this.work(tx, user, run, rows, choices, write), run);
        run.counts = countsOf(kept);
        run.status = !write ? 'ready' : run.counts.rejected > 0 ? 'failed' : 'done';
        await keepRows(tx, run, kept);
        await this.remember(tx, run);
        await this.finish(tx, run);
        if (run.status === 'done') {
          await audit(tx, user, {
            action: 'import.done',
            objectType: 'import',
            objectId: run.id,
            details: { kind: run.kind, ...run.counts },
          });
        }
      });
    } catch (error) {
      run.status = error instanceof Stopped ? 'stopped' : 'failed';
      if (!(error instanceof Stopped)) run.notices.push(noticeOf(error));
      await this.database.transaction(user, (tx) => this.finish(tx, run));
      if (!(error instanceof Stopped) && !(error instanceof UnreadableFile)) throw error;
    }
  }

  async finish(tx: EntityManager, run: ImportRunEntity): Promise<void> {
    const { id, columns, notices, counts, status, total } = run;
    run.finishedAt = this.clock.now();
    await tx.update(ImportRunEntity, { id }, { columns, notices, counts, status, total, done: total, finishedAt: run.finishedAt });
  }

  private async work(
    ...[tx, user, run, rows, choices, write]: [EntityManager, CurrentUser, ImportRunEntity, FileRow[], Choices, boolean]
  ): Promise<KeptRow[]> {
    const now = this.clock.now();
    const progress = (done: number): Promise<void> => this.progress(user, run, done);
    await progress(0);
    // One import of a kind at a time: two files with the same record would both make it.
    const [{ free }] = await tx.query<[{ free: boolean }]>('SELECT pg_try_advisory_xact_lock(hashtext($1)) AS free', [
      `guichet.import.${run.kind}`,
    ]);
    if (!free) throw new UnreadableFile('busy', 'Another file of this kind is being imported: try again in a minute.');
    const source = recordImports[run.kind];
    if (!source) {
      const plan = await planAnswers(tx, user, rows, choices, now);
      return write && accepted(plan.rows) ? applyAnswers(tx, user, plan, progress) : plan.rows;
    }
    const defaults = (values: Values): Values => ({ source: `Fichier ${run.fileName}`, ...source.defaults(values) });
    const plan = await planRecords(tx, source, rows, { choices, complete: run.complete, lock: write });
    const writing = { user, runId: run.id, now, defaults, progress };
    return write && accepted(plan.rows) ? applyRecords(tx, source.record, plan, writing) : plan.rows;
  }

  /** Seen by others while the work goes on, because it is written beside its transaction. */
  private async progress(user: CurrentUser, run: ImportRunEntity, done: number): Promise<void> {
    const [row] = await this.database.transaction(user, (tx) =>
      tx.query<[[{ stop: boolean }]]>(
        'UPDATE import_run SET done = $2, total = $3, beat_at = now() WHERE id = $1 RETURNING stop_requested AS stop',
        [run.id, done, run.total],
      ),
    );
    if (row[0]?.stop) throw new Stopped();
  }

  private async remembered(user: CurrentUser, kind: string): Promise<Mapping> {
    const rows = await this.database.transaction(user, (tx) =>
      tx.query<{ heading: string; field: string | null }[]>(
        'SELECT heading, field FROM import_heading WHERE centre_id = $1 AND kind = $2',
        [user.centreId, kind],
      ),
    );
    return Object.fromEntries(rows.map(({ heading, field }) => [heading, field]));
  }

  private async remember(tx: EntityManager, { centreId, kind, columns }: ImportRunEntity): Promise<void> {
    const named = columns.filter(({ name }) => name !== '');
    await tx.query(
      `INSERT INTO import_heading (centre_id, kind, heading, field) SELECT $1, $2, name, field FROM jsonb_to_recordset($3::jsonb) AS c (name text, field text)
       ON CONFLICT (centre_id, kind, heading) DO UPDATE SET field = excluded.field`,
      [centreId, kind, JSON.stringify(named)],
    );
  }
}

/** A problem is told by the heading of its column in the file, not by our name for the field. */
function inHeadings(rows: KeptRow[], { columns }: ImportRunEntity): KeptRow[] {
  const headings = new Map(columns.map(({ name, field }) => [field, name]));
  return rows.map((row) =>
    row.problems.length === 0
      ? row
      : { ...row, problems: row.problems.map((one) => ({ ...one, column: headings.get(one.column) ?? one.column })) },
  );
}

const accepted = (rows: PlannedRow[]): boolean => rows.every(({ action }) => action !== 'rejected');

const noticeOf = (error: unknown): typeof conflictProblem =>
  error instanceof UnreadableFile
    ? { column: null, code: error.code, message: error.message, ...(error.value ? { value: error.value } : {}) }
    : { column: null, code: 'failed', message: 'Something went wrong on our side; nothing was stored.' };
