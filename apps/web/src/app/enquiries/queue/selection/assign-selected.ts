// The marked cases to one colleague, all of them or none. Loaded when it is first done.
import { inject } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { newIdempotencyKey } from '../../../core/concurrency';
import { failureOf } from '../../../core/problem';
import { QueueCounts } from '../../../core/queue-counts';
import { Notice } from '../../../ui/notice';
import { AssignDialog, type AssignChoice, type AssignData } from '../../assigning/assign-dialog';
import { PreviewedCase } from '../previewed-case';
import { QueueApi } from '../queue-api';
import { QueueList } from '../queue-list';
import { QueueSelection } from './queue-selection';

/** To be called where `inject()` works. */
export async function assignSelected(): Promise<void> {
  const [api, list, previewed, counts] = [inject(QueueApi), inject(QueueList), inject(PreviewedCase), inject(QueueCounts)];
  const [selection, notice, dialog] = [inject(QueueSelection), inject(Notice), inject(MatDialog)];
  const cases = selection.rows();
  const data = { ids: cases.map(({ id }) => id) };
  const opened = dialog.open<unknown, AssignData, AssignChoice>(AssignDialog, { data, width: '480px', restoreFocus: true });
  const choice = await firstValueFrom(opened.afterClosed());
  if (!choice) return;
  const enquiries = cases.map(({ id, version }) => ({ id, version }));
  try {
    const { items } = await api.assignAll({ enquiries, assigneeId: choice.assigneeId }, newIdempotencyKey());
    list.put(items);
    previewed.reload();
    counts.refresh();
    selection.clear();
    void notice.say($localize`:@@queue.assignedMany:${cases.length}:count: demandes attribuées à ${choice.assigneeName}:name:`);
  } catch (error) {
    if ([409, 412].includes(failureOf(error).status)) await list.refreshAll(data.ids).catch(() => undefined);
    void notice.say(refusalInWords(error, cases));
  }
}

/** Nothing was done; which of them have changed is in the refusal, by their places. */
function refusalInWords(error: unknown, cases: readonly { number: number }[]): string {
  const { status, text, errors } = failureOf(error);
  if (status !== 409 && status !== 412) return text;
  const changed = errors.flatMap(({ field }) => cases[Number(/\[(\d+)\]/.exec(field)?.[1])]?.number ?? []);
  return changed.length > 0
    ? $localize`:@@queue.changedMany:Rien n’a été attribué\u00a0: n° ${changed.join(', ')}:numbers: a changé entre-temps. Vérifiez, puis réessayez.`
    : $localize`:@@queue.notAllYours:Rien n’a été attribué\u00a0: certaines de ces demandes sont à quelqu’un d’autre, ou terminées.`;
}
