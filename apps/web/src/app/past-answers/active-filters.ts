import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { LucideX } from '@lucide/angular';
import type { PastAnswerPage, Validity } from '@guichet/contracts';
import { Topics } from '../core/topics';
import { validityWords } from '../ui/validity-mark';
import { facetNames, type FacetName, type SearchFilters } from './search-filters';

/** The filters in force, each of which can be taken away. */
@Component({
  selector: 'app-active-filters',
  imports: [LucideX, MatButton],
  template: `
    @if (filters().record) {
      <button class="chip" type="button" (click)="dropRecord.emit()">
        <span class="sr-only" i18n="@@pastAnswers.removeFilter">Retirer le filtre</span>
        <span i18n="@@pastAnswers.citeRecord">Citent la fiche</span><svg lucideX size="16" strokeWidth="2"></svg>
      </button>
    }
    @for (chip of chips(); track chip.facet + chip.key) {
      <button class="chip" type="button" (click)="toggled.emit(chip)">
        <span class="sr-only" i18n="@@pastAnswers.removeFilter">Retirer le filtre</span>
        <span class="label">{{ chip.label }}</span><svg lucideX size="16" strokeWidth="2"></svg>
      </button>
    }
    @if (chips().length > 1) {
      <button matButton type="button" (click)="cleared.emit()" i18n="@@pastAnswers.clearFilters">Tout retirer</button>
    }
  `,
  styles: `
    :host {
      display: flex;
      gap: var(--s-2);
      align-items: center;
      min-width: 0;
    }
    .chip {
      position: relative;
      display: inline-flex;
      flex: none;
      gap: 6px;
      align-items: center;
      max-width: 220px;
      height: 32px;
      padding: 0 10px 0 12px;
      border: 0;
      border-radius: var(--r-m);
      background: var(--accent-soft);
      color: var(--on-accent-soft);
      font-size: var(--fs-13);
      font-weight: 600;
      cursor: pointer;
    }
    .label {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    svg,
    [matbutton] {
      flex: none;
    }
    @media (forced-colors: active) {
      .chip {
        border: 1px solid currentcolor;
      }
    }
  `,
})
export class ActiveFilters {
  private readonly topics = inject(Topics);
  readonly filters = input.required<SearchFilters>();
  readonly counts = input<PastAnswerPage['facets']>();
  readonly toggled = output<{ facet: FacetName; key: string }>();
  readonly dropRecord = output<void>();
  readonly cleared = output<void>();

  protected readonly chips = computed(() =>
    facetNames.flatMap((facet) => this.filters()[facet].map((key) => ({ facet, key, label: this.label(facet, key) }))),
  );

  private label(facet: FacetName, key: string): string {
    if (facet === 'validity') return validityWords[key as Validity];
    if (facet === 'topic') return this.topics.label(key);
    return facet === 'centre' ? (this.counts()?.centre.find((centre) => centre.key === key)?.name ?? '…') : key;
  }
}
