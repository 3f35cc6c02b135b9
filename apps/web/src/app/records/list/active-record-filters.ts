import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { LucideX } from '@lucide/angular';
import { recordFacetNames, type RecordFacetName } from '@guichet/contracts';
import { facetLabels, facetWord } from './facet-labels';
import type { RecordFilters } from './record-filters';

/** The filters in force, each of which can be taken away. */
@Component({
  selector: 'app-active-record-filters',
  imports: [LucideX, MatButton],
  template: `
    @for (chip of chips(); track chip.facet + chip.key) {
      <button class="chip" type="button" (click)="toggled.emit(chip)">
        <span class="sr-only" i18n="@@records.removeFilter">Retirer le filtre</span>
        <span class="label">{{ chip.label }}</span><svg lucideX size="16" strokeWidth="2"></svg>
      </button>
    }
    @if (chips().length > 1) {
      <button matButton type="button" (click)="cleared.emit()" i18n="@@records.clearFilters">Tout retirer</button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-2);
      align-items: center;
      min-width: 0;
    }
    .chip {
      position: relative;
      display: inline-flex;
      gap: 6px;
      align-items: center;
      max-width: 300px;
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
    svg {
      flex: none;
    }
    @media (forced-colors: active) {
      .chip {
        border: 1px solid currentcolor;
      }
    }
  `,
})
export class ActiveRecordFilters {
  readonly filters = input.required<RecordFilters>();
  readonly toggled = output<{ facet: RecordFacetName; key: string }>();
  readonly cleared = output<void>();

  protected readonly chips = computed(() =>
    recordFacetNames.flatMap((facet) =>
      this.filters().facets[facet].map((key) => ({ facet, key, label: `${facetLabels[facet]}\u00a0: ${facetWord(facet, key)}` })),
    ),
  );
}
