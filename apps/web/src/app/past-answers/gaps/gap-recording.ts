// Leaves words that found nothing with the supervisors, once somebody said what they are about.
import { inject, Service } from '@angular/core';
import { searchGapLimits } from '@guichet/contracts';
import { newIdempotencyKey } from '../../core/concurrency';
import { Ask } from '../../ui/ask/ask';
import { SearchGapsApi } from './search-gaps-api';

@Service()
export class GapRecording {
  private readonly api = inject(SearchGapsApi);
  private readonly ask = inject(Ask);

  /** As much of the words as is kept. */
  queryOf(words: string): string {
    return Array.from(words).slice(0, searchGapLimits.query).join('');
  }

  /** The precision somebody added, or `null` when they let it be. */
  note(query: string): Promise<string | null> {
    return this.ask.words({
      title: $localize`:@@gaps.askTitle:Enregistrer comme question sans réponse`,
      text: $localize`:@@gaps.askText:La supervision de votre centre verra «\u00a0${query}:words:\u00a0» et pourra y faire répondre. N’écrivez ni nom ni coordonnées.`,
      action: $localize`:@@gaps.askAction:Enregistrer`,
      field: { label: $localize`:@@gaps.askNote:Précision (facultatif)`, maxLength: searchGapLimits.note, multiline: true },
    });
  }

  async record(query: string, note: string): Promise<void> {
    await this.api.record({ query, ...(note ? { note } : {}) }, newIdempotencyKey());
  }
}
