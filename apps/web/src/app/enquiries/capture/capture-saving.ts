// Sending what was captured: once, however often it is asked for; what is refused stays in its field.
import { computed, inject, Injectable, signal } from '@angular/core';
import { MatDialogRef } from '@angular/material/dialog';
import { Router } from '@angular/router';
import type { EnquiryDetail } from '@guichet/contracts';
import { failureOf } from '../../core/problem';
import { QueueCounts } from '../../core/queue-counts';
import { Notice } from '../../ui/notice';
import { Clock } from '../../ui/time/clock';
import { CaptureApi } from './capture-api';
import { CaptureDraft } from './capture-draft';
import { bodyOf, type CaptureEnd } from './capture-fields';
import { type Refused, refusedFields } from './refused-fields';

@Injectable()
export class CaptureSaving {
  private readonly dialog = inject<MatDialogRef<unknown>>(MatDialogRef);
  private readonly api = inject(CaptureApi);
  private readonly draft = inject(CaptureDraft);
  private readonly counts = inject(QueueCounts);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);
  private readonly clock = inject(Clock);

  readonly openedAt = new Date().toISOString();
  readonly busy = signal(false);
  readonly failure = signal<string | null>(null);
  readonly refused = signal<Refused>({});
  readonly minutes = computed(() => Math.max(1, Math.round((this.clock.now().getTime() - Date.parse(this.openedAt)) / 60_000)));

  async save(end: CaptureEnd): Promise<void> {
    if (this.busy() || this.effortIsWrong()) return;
    this.busy.set(true);
    this.failure.set(null);
    this.refused.set({});
    this.fixEffort();
    try {
      const saved = await this.api.log(bodyOf(this.draft.fields(), end), this.draft.key);
      this.draft.saved();
      this.counts.refresh();
      this.dialog.close();
      if (end === 'reply') await this.router.navigate(['/demandes', saved.id], { queryParams: { repondre: 1 } });
      else void this.offerMore(saved, end);
    } catch (error) {
      this.explain(error);
    } finally {
      this.busy.set(false);
    }
  }

  /** What is sent again must be the same: the guess stands from the first try on. A tally has no effort to tell. */
  private fixEffort(): void {
    const { question, answer, effort } = this.draft.fields();
    if (effort !== '' || (question + answer).trim() === '') return;
    this.draft.fields.update((fields) => ({ ...fields, effort: String(this.minutes()) }));
  }

  private effortIsWrong(): boolean {
    const { effort } = this.draft.fields();
    if (/^\d{0,4}$/.test(effort.trim())) return false;
    this.refused.set({ effort: { text: $localize`:@@capture.minutesOnly:Indiquez un nombre entier de minutes.`, value: effort } });
    return true;
  }

  private explain(error: unknown): void {
    const { code, text } = failureOf(error);
    this.refused.set(refusedFields(error, this.draft.fields()));
    this.failure.set(text);
    if (code !== 'IDEMPOTENCY_MISMATCH') return;
    this.draft.renewKey();
    this.failure.set(
      $localize`:@@capture.sentBefore:Une première version est déjà enregistrée. Vérifiez dans la file avant d’enregistrer encore.`,
    );
  }

  private async offerMore(saved: EnquiryDetail, end: CaptureEnd): Promise<void> {
    const { number } = saved;
    const words =
      end === 'queue'
        ? $localize`:@@capture.queued:Demande n° ${number}:number: mise dans la file`
        : $localize`:@@capture.noted:Demande n° ${number}:number: notée`;
    if (!(await this.notice.say(words, $localize`:@@capture.complete:Compléter`))) return;
    if (saved.can.includes('reopen') && !saved.can.includes('edit')) await this.api.reopen(saved).catch(() => undefined);
    await this.router.navigate(['/demandes', saved.id], { queryParams: { completer: 1 } });
  }
}
