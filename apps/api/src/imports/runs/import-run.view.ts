import type { ImportAction, ImportReport, ImportRow, ImportSummary } from '@guichet/contracts';
import type { ImportRunEntity } from './import-run.entity';

export function summaryView(run: ImportRunEntity): ImportSummary {
  const { id: importId, kind, status, fileName, startedAt, byName: by, counts } = run;
  return { importId, kind, status, fileName, startedAt: startedAt.toISOString(), by, counts, can: actionsOf(run) };
}

export function reportView(run: ImportRunEntity, rows: ImportRow[]): ImportReport {
  const { columns, notices, done, total } = run;
  const running = run.status === 'running' || run.status === 'previewing';
  return { ...summaryView(run), columns, notices, progress: running ? { done, total } : null, rows };
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
