import { Clipboard } from '@angular/cdk/clipboard';
import { inject, Service } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Router } from '@angular/router';
import type { PastAnswer } from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { CurrentCase } from '../../core/current-case';
import { Preferences } from '../../core/preferences';
import { Notice } from '../../ui/notice';
import { format } from '../../ui/time/when';
import { copiedText } from './copied-text';

/** What one does with an answer: take it into a case, or copy it with its sources. */
@Service()
export class AnswerUse {
  private readonly router = inject(Router);
  private readonly dialog = inject(MatDialog);
  private readonly clipboard = inject(Clipboard);
  private readonly notice = inject(Notice);
  private readonly currentCase = inject(CurrentCase);
  private readonly locale = inject(Preferences).locale;

  /** The case takes the answer over; it counts the reuse. */
  async use({ id }: PastAnswer): Promise<void> {
    const target = this.currentCase.value()?.id ?? (await this.chosenCase());
    if (target) await this.router.navigate(['/demandes', target], { queryParams: { reprendre: id } });
  }

  copy(answer: PastAnswer): void {
    const day = (isoDay: string): string => format(new Date(`${isoDay}T12:00:00Z`), this.locale(), { dateStyle: 'long' });
    const copied = this.clipboard.copy(copiedText(answer, day));
    void this.notice.say(copied ? done(answer) : $localize`:@@pastAnswers.copy.failed:Le navigateur n’a pas permis la copie.`);
  }

  private async chosenCase(): Promise<string | undefined> {
    const { CaseChooser } = await import('./case-chooser');
    const opened = this.dialog.open<InstanceType<typeof CaseChooser>, void, string>(CaseChooser, {
      width: '560px',
      maxWidth: 'calc(100vw - 32px)',
      restoreFocus: true,
    });
    return firstValueFrom(opened.afterClosed());
  }
}

function done({ validity }: PastAnswer): string {
  if (validity === 'expired') return $localize`:@@pastAnswers.copy.expired:Copié. Attention, cette réponse est expirée.`;
  if (validity === 'needs_review') return $localize`:@@pastAnswers.copy.review:Copié. Attention, cette réponse est à revoir.`;
  return $localize`:@@pastAnswers.copy.done:Réponse copiée avec ses sources`;
}
