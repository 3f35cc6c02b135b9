import type { ImportAction, ImportReport, ImportRow, ImportSummary } from '@guichet/contracts';
import { pastAnswersImport } from '../kinds/past-answers.import';
import { recordImports } from '../kinds/record-imports';
import type { ImportRunEntity } from './import-run.entity';

export function summaryView(run: ImportRunEntity): ImportSummary {
  const { id: importId, kind, status, fileName, startedAt, byName: by, counts } = run;
  return { importId, kind, status, fileName, startedAt: startedAt.toISOString(), by, counts, can: actionsOf(run) };
}

export function reportView(run: ImportRunEntity, rows: ImportRow[]): ImportReport {
  const { columns, notices, done, total } = run;
  const running = run.status === 'running' || run.status === 'previewing';
  const fields = (recordImports[run.kind] ?? pastAnswersImport).fields.map(({ name, required = false }) => ({ name, required }));
  return { ...summaryView(run), columns, fields, notices, progress: running ? { done, total } : null, rows };
}

function actionsOf({ status, counts, stopRequested }: ImportRunEntity): ImportAction[] {
  switch (status) {
    case 'ready':
      return counts.rejected === counts.conflicts ? ['apply'] : [];
    case 'previewing':
    case 'running':
      return stopRequested ? [] : ['stop'];
    case 'done':
      return ['undo'];
    case 'failed':
    case 'stopped':
    case 'undone':
      return [];
  }
}
