// The imports of a centre: started, applied after a preview, stopped, undone.
import { Injectable, Logger } from '@nestjs/common';
import type { ImportKind, ImportReport, ImportRow, ImportRowPage, ImportSummary, Page } from '@guichet/contracts';
import type { ApplyImportInput, ImportQuery, ImportRowsQuery, PageQuery } from '@guichet/contracts/inputs';
import { In, LessThan, type EntityManager } from 'typeorm';
import { Clock } from '../../core/clock';
import type { CurrentUser } from '../../core/current-user';
import { Conflict, InvalidInput, NotFound } from '../../core/errors';
import { decodeCursor, encodeCursor, limitOf, pageOf } from '../../core/paging';
import type { Upload } from '../../core/upload';
import { Database } from '../../database/database';
import type { Mapping } from '../plan/columns';
import { countsOf, type Choices } from '../plan/plan';
import { UnreadableFile } from '../reading/sheet';
import { ImportRunEntity } from './import-run.entity';
import { fileRowsOf, rowsOf } from './import-rows';
import { ImportWork } from './import-work';
import { reportView, summaryView } from './import-run.view';

const rowsInReport = 100;
/** Work that gives no sign for so long has ended with its server; it stored nothing. */
const lostAfter = 3 * 60_000;

@Injectable()
export class ImportRuns {
  private readonly logger = new Logger(ImportRuns.name);

  constructor(
    private readonly database: Database,
    private readonly work: ImportWork,
    private readonly clock: Clock,
  ) {}

  async start(user: CurrentUser, kind: ImportKind, upload: Upload, query: ImportQuery): Promise<ImportReport> {
    const write = query.dryRun === 'false';
    const mapping = mappingOf(upload);
    const run = await this.opened(user, kind, upload.name, write, query.complete === 'true');
    const choices: Choices = { all: query.conflicts ?? null, rows: new Map() };
    return this.carry(user, run, query.background === 'true', async () => {
      try {
        const rows = await this.work.read(user, run, upload, mapping);
        await this.work.run(user, run, rows, choices, write);
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        const { code, message, value } = error;
        run.status = 'failed';
        run.notices.push({ column: null, code, message, ...(value ? { value } : {}) });
        await this.database.transaction(user, (tx) => this.work.finish(tx, run));
        if (code !== 'missing_column' && query.background !== 'true') throw new InvalidInput(message, [{ field: 'file', code, message }]);
      }
    });
  }

  /** Does what the preview said, unless the records have changed since: then it is compared anew. */
  async apply(user: CurrentUser, id: string, { conflicts, resolutions = [], background = false }: ApplyImportInput): Promise<ImportReport> {
    const { run, rows } = await this.database.transaction(user, async (tx) => {
      const found = await this.lock(tx, user, id);
      if (found.status !== 'ready') throw new Conflict('Only a preview can be applied: send the file again.', 'WRONG_STATE');
      const [{ refused, open }] = await tx.query<[{ refused: number; open: number }]>(
        `SELECT count(*) FILTER (WHERE conflicts = '[]')::int AS refused, count(*) FILTER (WHERE conflicts <> '[]' AND NOT row = ANY ($2))::int AS open
         FROM import_row WHERE run_id = $1 AND action = 'rejected'`,
        [id, resolutions.map(({ row }) => row)],
      );
      if (open > 0 && !conflicts)
        throw new Conflict(`${open} rows were changed here and in the file: say which side holds.`, 'WRONG_STATE');
      if (refused > 0) throw new Conflict(`${refused} rows are refused: correct the file and send it again.`, 'WRONG_STATE');
      await tx.update(ImportRunEntity, { id }, { status: 'running', beatAt: this.clock.now(), done: 0, finishedAt: null });
      return { run: { ...found, status: 'running' as const }, rows: await fileRowsOf(tx, id) };
    });
    const choices: Choices = { all: conflicts ?? null, rows: new Map(resolutions.map(({ row, take }) => [row, take])) };
    return this.carry(user, run, background, () => this.work.run(user, run, rows, choices, true));
  }

  async stop(user: CurrentUser, id: string): Promise<ImportReport> {
    return this.database.transaction(user, async (tx) => {
      const run = await this.find(tx, user, id);
      if (run.status !== 'running' && run.status !== 'previewing') throw new Conflict('This import is not running.', 'WRONG_STATE');
      await tx.update(ImportRunEntity, { id }, { stopRequested: true });
      return this.report(tx, { ...run, stopRequested: true });
    });
  }

  read(user: CurrentUser, id: string): Promise<ImportReport> {
    return this.database.transaction(user, async (tx) => {
      await this.failLost(tx, user);
      return this.report(tx, await this.find(tx, user, id));
    });
  }

  list(user: CurrentUser, query: PageQuery): Promise<Page<ImportSummary>> {
    const limit = limitOf(query);
    const after = query.cursor === undefined ? null : decodeCursor(query.cursor, (value) => !Number.isNaN(Date.parse(value)));
    return this.database.transaction(user, async (tx) => {
      await this.failLost(tx, user);
      const rows = tx.createQueryBuilder(ImportRunEntity, 'run').where('run.centreId = :centreId', { centreId: user.centreId });
      if (after) rows.andWhere('(run.startedAt, run.id) < (:at, :id)', { at: after.value, id: after.id });
      const runs = await rows
        .orderBy('run.startedAt', 'DESC')
        .addOrderBy('run.id', 'DESC')
        .take(limit + 1)
        .getMany();
      return pageOf(runs, limit, ({ startedAt, id }) => ({ value: startedAt.toISOString(), id }), summaryView);
    });
  }

  rows(user: CurrentUser, id: string, query: ImportRowsQuery): Promise<ImportRowPage> {
    const limit = limitOf(query);
    const start =
      query.cursor === undefined ? (query.offset ?? 0) : Number(decodeCursor(query.cursor, (value) => /^\d{1,6}$/.test(value)).value);
    return this.database.transaction(user, async (tx) => {
      await this.find(tx, user, id);
      const rows = await rowsOf(tx, id, query.action ?? null, start, limit + 1);
      const nextCursor = rows.length > limit ? encodeCursor({ value: String(start + limit), id }) : null;
      return { items: rows.slice(0, limit), nextCursor };
    });
  }

  allRows(user: CurrentUser, id: string): Promise<ImportRow[]> {
    return this.database.transaction(user, async (tx) => {
      await this.find(tx, user, id);
      return rowsOf(tx, id, null, 0, null);
    });
  }

  async find(tx: EntityManager, user: CurrentUser, id: string): Promise<ImportRunEntity> {
    const run = await tx.findOneBy(ImportRunEntity, { id, centreId: user.centreId });
    if (!run) throw new NotFound('import', id);
    return run;
  }

  async lock(tx: EntityManager, user: CurrentUser, id: string): Promise<ImportRunEntity> {
    const run = await tx.findOne(ImportRunEntity, { where: { id, centreId: user.centreId }, lock: { mode: 'pessimistic_write' } });
    if (!run) throw new NotFound('import', id);
    return run;
  }

  async report(tx: EntityManager, run: ImportRunEntity): Promise<ImportReport> {
    return reportView(run, await rowsOf(tx, run.id, null, 0, rowsInReport));
  }

  private async failLost(tx: EntityManager, { centreId }: CurrentUser): Promise<void> {
    const now = this.clock.now();
    const lost = { centreId, status: In(['previewing', 'running']), beatAt: LessThan(new Date(now.getTime() - lostAfter)) };
    await tx.update(ImportRunEntity, lost, { status: 'failed', finishedAt: now });
  }

  /** At once, or in the background: then the reply says that it runs. */
  private async carry(user: CurrentUser, run: ImportRunEntity, background: boolean, work: () => Promise<void>): Promise<ImportReport> {
    if (!background) {
      await work();
      return this.read(user, run.id);
    }
    const report = await this.read(user, run.id);
    work().catch((error: unknown) => this.logger.error({ err: error }));
    return report;
  }

  private opened(user: CurrentUser, kind: ImportKind, name: string, write: boolean, complete: boolean): Promise<ImportRunEntity> {
    const run = {
      ...{ id: crypto.randomUUID(), centreId: user.centreId, kind, status: write ? ('running' as const) : ('previewing' as const) },
      ...{ fileName: name.slice(0, 300), complete, columns: [], notices: [], counts: countsOf([]), done: 0, total: 0 },
      ...{
        stopRequested: false,
        startedAt: this.clock.now(),
        beatAt: this.clock.now(),
        finishedAt: null,
        byId: user.id,
        byName: user.name,
      },
    };
    return this.database.transaction(user, async (tx) => {
      await tx.insert(ImportRunEntity, run);
      return run;
    });
  }
}

/** @throws InvalidInput when the form's `mapping` is not headings and fields in JSON */
function mappingOf({ fields }: Upload): Mapping {
  if (fields['mapping'] === undefined) return {};
  try {
    const mapping: unknown = JSON.parse(fields['mapping']);
    if (isMapping(mapping)) return mapping;
  } catch {
    // No JSON: refused below.
  }
  throw InvalidInput.field('mapping', 'format', 'mapping must be an object of headings and fields, such as {"Titre":"label"}.');
}

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((field) => field === null || typeof field === 'string');
