// What can be done to a case from the list: take it, give it, close it. Each says what happened; where somebody was
// faster it says who, and the row shows it.
import { inject, Injectable } from '@angular/core';
import { MatDialog, type MatDialogRef } from '@angular/material/dialog';
import type { EnquiryDetail, EnquirySummary } from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { newIdempotencyKey } from '../../core/concurrency';
import { failureOf } from '../../core/problem';
import { QueueCounts } from '../../core/queue-counts';
import { Session } from '../../core/session';
import { Notice } from '../../ui/notice';
import type { AssignChoice, AssignData } from '../assigning/assign-dialog';
import type { CloseChoice, CloseDialog } from '../close-dialog';
import { PreviewedCase } from './previewed-case';
import { QueueApi } from './queue-api';
import { QueueList } from './queue-list';

type Case = Pick<EnquirySummary, 'id' | 'number' | 'version'>;

@Injectable()
export class CaseActions {
  private readonly api = inject(QueueApi);
  private readonly list = inject(QueueList);
  private readonly previewed = inject(PreviewedCase);
  private readonly counts = inject(QueueCounts);
  private readonly notice = inject(Notice);
  private readonly dialog = inject(MatDialog);
  private readonly session = inject(Session);

  claim({ id, number, version }: Case): Promise<boolean> {
    return this.take(id, () => this.api.claim(id, version), $localize`:@@queue.claimed:Demande n° ${number}:number: prise en charge`);
  }

  async assign({ id, number, version }: Case): Promise<boolean> {
    const choice = await this.choose([id]);
    if (!choice) return false;
    const done = $localize`:@@queue.assigned:Demande n° ${number}:number: attribuée à ${choice.assigneeName}:name:`;
    return this.take(id, () => this.api.assign(id, version, { assigneeId: choice.assigneeId }), done);
  }

  /** All of them or none. */
  async assignAll(cases: readonly Case[]): Promise<boolean> {
    const choice = await this.choose(cases.map(({ id }) => id));
    if (!choice) return false;
    const { assigneeId, assigneeName } = choice;
    try {
      const enquiries = cases.map(({ id, version }) => ({ id, version }));
      const { items } = await this.api.assignAll({ enquiries, assigneeId }, newIdempotencyKey());
      this.list.put(items);
      this.previewed.reload();
      this.counts.refresh();
      void this.notice.say($localize`:@@queue.assignedMany:${cases.length}:count: demandes attribuées à ${assigneeName}:name:`);
      return true;
    } catch (error) {
      void this.notice.say(await this.explainAll(cases, error));
      return false;
    }
  }

  async close({ id, number, version }: Case): Promise<boolean> {
    const { CloseDialog } = await import('../close-dialog');
    const opened: MatDialogRef<CloseDialog, CloseChoice> = this.dialog.open(CloseDialog, {
      data: { enquiryId: id, version },
      width: '480px',
      restoreFocus: true,
    });
    const choice = await firstValueFrom(opened.afterClosed());
    if (!choice) return false;
    return this.take(id, () => this.api.close(id, version, choice), $localize`:@@queue.closed:Demande n° ${number}:number: clôturée`);
  }

  /** Says why not, before anything is asked. */
  refuse({ assignee }: Pick<EnquirySummary, 'assignee'>): void {
    void this.notice.say(
      this.heldByAnother(assignee) ?? $localize`:@@queue.notNow:La demande n’en est pas là\u00a0: ouvrez-la pour voir ce qui est possible.`,
    );
  }

  private async take(id: string, write: () => Promise<EnquiryDetail>, done: string): Promise<boolean> {
    try {
      const detail = await write();
      this.list.put([detail]);
      this.previewed.put(detail);
      this.counts.refresh();
      void this.notice.say(done);
      return true;
    } catch (error) {
      void this.notice.say(await this.explain(id, error));
      return false;
    }
  }

  private async explain(id: string, error: unknown): Promise<string> {
    const { status, text } = failureOf(error);
    if (status !== 409 && status !== 412) return text;
    const now = await this.list.refresh(id).catch(() => undefined);
    this.previewed.reload();
    const held = this.heldByAnother(now?.assignee ?? null);
    if (held) return held;
    return now ? $localize`:@@queue.changed:La demande vient de changer\u00a0: voici où elle en est. Vérifiez, puis réessayez.` : text;
  }

  private async choose(ids: string[]): Promise<AssignChoice | undefined> {
    const { AssignDialog } = await import('../assigning/assign-dialog');
    const opened = this.dialog.open<unknown, AssignData, AssignChoice>(AssignDialog, { data: { ids }, width: '480px', restoreFocus: true });
    return firstValueFrom(opened.afterClosed());
  }

  /** Which of them have changed, and shows them as they are now. */
  private async explainAll(cases: readonly Case[], error: unknown): Promise<string> {
    const { status, text, errors } = failureOf(error);
    if (status !== 409 && status !== 412) return text;
    await this.list.refreshAll(cases.map(({ id }) => id)).catch(() => undefined);
    const changed = errors.flatMap(({ field }) => cases[Number(/\[(\d+)\]/.exec(field)?.[1])]?.number ?? []);
    return changed.length > 0
      ? $localize`:@@queue.changedMany:Rien n’a été attribué\u00a0: n° ${changed.join(', ')}:numbers: a changé entre-temps. Vérifiez, puis réessayez.`
      : $localize`:@@queue.notAllYours:Rien n’a été attribué\u00a0: certaines de ces demandes sont à quelqu’un d’autre, ou terminées.`;
  }

  private heldByAnother(holder: EnquirySummary['assignee']): string | null {
    if (!holder || holder.id === this.session.user()?.id) return null;
    return $localize`:@@queue.taken:Déjà prise en charge par ${holder.name}:name:`;
  }
}
