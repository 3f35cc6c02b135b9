import { inject, Service } from '@angular/core';
import { Router } from '@angular/router';
import type { RestingAnswers } from '@guichet/contracts';
import { Notice } from '../../ui/notice';

export const restingInAll = ({ reusable, enquiries, drafts }: RestingAnswers): number => reusable + enquiries + drafts;

/** "20 réponses et 3 brouillons". */
export function restingInWords({ reusable, enquiries, drafts }: RestingAnswers): string {
  const answers = reusable + enquiries;
  const said = [
    answers > 0 &&
      (answers === 1 ? $localize`:@@records.resting.one:1 réponse` : $localize`:@@records.resting.many:${answers}:count: réponses`),
    drafts > 0 &&
      (drafts === 1 ? $localize`:@@records.drafts.one:1 brouillon` : $localize`:@@records.drafts.many:${drafts}:count: brouillons`),
  ];
  return said.filter(Boolean).join($localize`:@@records.resting.and: et `);
}

/** Says what a change turned amber, and leads there. */
@Service()
export class Amber {
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);

  async say(done: string, recordId: string, turned: RestingAnswers): Promise<void> {
    if (restingInAll(turned) === 0) return void (await this.notice.say(done));
    const words = $localize`:@@records.turned:${done}:done:. À relire\u00a0: ${restingInWords(turned)}:what:.`;
    const chosen = await this.notice.say(words, $localize`:@@records.turned.see:Voir`);
    if (chosen) await this.router.navigate(['/relecture'], { queryParams: { record: recordId } });
  }
}
