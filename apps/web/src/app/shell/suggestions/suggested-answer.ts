import { HttpClient } from '@angular/common/http';
import { inject, Injector, Service } from '@angular/core';
import type { PastAnswer } from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { failureOf } from '../../core/problem';

export type Deed = 'copy' | 'use';

/** Copies or uses a past answer of which only the first lines were read. What that takes is loaded then. */
@Service()
export class SuggestedAnswer {
  private readonly http = inject(HttpClient);
  private readonly injector = inject(Injector);

  async act(deed: Deed, id: string): Promise<void> {
    const [{ AnswerUse }, { Notice }] = await Promise.all([import('../../past-answers/reading/answer-use'), import('../../ui/notice')]);
    try {
      const answer = await firstValueFrom(this.http.get<PastAnswer>(`/api/past-answers/${encodeURIComponent(id)}`));
      const answerUse = this.injector.get(AnswerUse);
      if (deed === 'use') await answerUse.use(answer);
      else answerUse.copy(answer);
    } catch (error) {
      void this.injector.get(Notice).say(failureOf(error).text);
    }
  }
}
