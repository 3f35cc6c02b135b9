import { inject, Service } from '@angular/core';
import { contradictionNoteMax } from '@guichet/contracts';
import { newIdempotencyKey } from '../../core/concurrency';
import { failureOf } from '../../core/problem';
import { Ask } from '../../ui/ask/ask';
import { Notice } from '../../ui/notice';
import { ContradictionsApi } from './contradictions-api';

/** Asks in what two answers contradict each other, and leaves that with the supervisors. */
@Service()
export class Marking {
  private readonly api = inject(ContradictionsApi);
  private readonly ask = inject(Ask);
  private readonly notice = inject(Notice);

  /** Whether it was marked. */
  async mark(id: string, otherId: string): Promise<boolean> {
    const note = await this.ask.words({
      title: $localize`:@@contradictions.askTitle:Signaler une contradiction`,
      text: $localize`:@@contradictions.askText:Les deux réponses porteront une marque jusqu’à ce que la supervision tranche. Votre remarque sera lue par qui voit les deux réponses.`,
      action: $localize`:@@contradictions.askAction:Signaler`,
      field: {
        ...{ label: $localize`:@@contradictions.askNote:En quoi se contredisent-elles\u202f?`, maxLength: contradictionNoteMax },
        ...{ required: true, multiline: true },
      },
    });
    if (!note) return false;
    try {
      await this.api.mark(id, { otherId, note }, newIdempotencyKey());
      void this.notice.say($localize`:@@contradictions.marked:Contradiction signalée à la supervision`);
      return true;
    } catch (error) {
      void this.notice.say(failureOf(error).text);
      return false;
    }
  }
}
