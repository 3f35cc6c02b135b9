// What can be done to a case from the list: take it, give it, close it. Each says what happened; where somebody was
// faster it says who, and the row shows it.
import { inject, Injectable } from '@angular/core';
import { MatDialog, type MatDialogRef } from '@angular/material/dialog';
import type { EnquiryDetail, EnquirySummary } from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
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
    const { AssignDialog } = await import('../assigning/assign-dialog');
    const data = { ids: [id] };
    const opened = this.dialog.open<unknown, AssignData, AssignChoice>(AssignDialog, { data, width: '480px', restoreFocus: true });
    const choice = await firstValueFrom(opened.afterClosed());
    if (!choice) return false;
    const done = $localize`:@@queue.assigned:Demande n° ${number}:number: attribuée à ${choice.assigneeName}:name:`;
    return this.take(id, () => this.api.assign(id, version, { assigneeId: choice.assigneeId }), done);
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

  private heldByAnother(holder: EnquirySummary['assignee']): string | null {
    if (!holder || holder.id === this.session.user()?.id) return null;
    return $localize`:@@queue.taken:Déjà prise en charge par ${holder.name}:name:`;
  }
}
