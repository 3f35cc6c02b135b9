import { Component, computed, input, output } from '@angular/core';
import { LucideX } from '@lucide/angular';
import { staleAnswerKinds, staleCauses, type StaleAnswerKind, type StaleCause } from '@guichet/contracts';
import type { ReviewFilters } from './review-filters';
import { causeLabels, kindLabels } from './review-words';

/** What narrows the list: what it is, why it is amber, the record it rests on. */
@Component({
  selector: 'app-review-filter-bar',
  imports: [LucideX],
  template: `
    <label class="sr-only" for="review-kind" i18n="@@reviews.filter.kind">Quelles réponses</label>
    <select #kind id="review-kind" [value]="filters().kind ?? ''" (change)="narrow({ kind: kindOf(kind.value) })">
      <option value="" [selected]="filters().kind === null" i18n="@@reviews.filter.allKinds">Toutes les réponses</option>
      @for (one of kinds; track one) {
        <option [value]="one" [selected]="one === filters().kind">{{ kindLabels[one] }}</option>
      }
    </select>
    <label class="sr-only" for="review-cause" i18n="@@reviews.filter.cause">Pour quelle raison</label>
    <select #cause id="review-cause" [value]="filters().cause ?? ''" (change)="narrow({ cause: causeOf(cause.value) })">
      <option value="" [selected]="filters().cause === null" i18n="@@reviews.filter.allCauses">Toutes les raisons</option>
      @for (one of causes; track one) {
        <option [value]="one" [selected]="one === filters().cause">{{ causeLabels[one] }}</option>
      }
    </select>
    @if (filters().record) {
      <button class="chip" type="button" (click)="narrow({ record: null })">
        <span class="sr-only" i18n="@@reviews.filter.remove">Retirer le filtre</span>
        <span class="label">{{ recordWords() }}</span><svg lucideX size="16" strokeWidth="2"></svg>
      </button>
    }
  `,
  styleUrl: './review-filter-bar.scss',
})
export class ReviewFilterBar {
  readonly filters = input.required<ReviewFilters>();
  /** What the record that one looks at is called, once something of it is known. */
  readonly recordLabel = input<string>();
  readonly narrowed = output<ReviewFilters>();

  protected readonly kinds = staleAnswerKinds;
  protected readonly causes = staleCauses;
  protected readonly kindLabels = kindLabels;
  protected readonly causeLabels = causeLabels;
  protected readonly recordWords = computed(() => this.recordLabel() ?? $localize`:@@reviews.filter.record:Une seule fiche`);

  protected narrow(change: Partial<ReviewFilters>): void {
    this.narrowed.emit({ ...this.filters(), ...change });
  }

  protected kindOf(value: string): StaleAnswerKind | null {
    return staleAnswerKinds.find((one) => one === value) ?? null;
  }

  protected causeOf(value: string): StaleCause | null {
    return staleCauses.find((one) => one === value) ?? null;
  }
}
