import { Component, computed, inject, input, output } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import type { PastAnswerPage, Validity } from '@guichet/contracts';
import { Topics } from '../core/topics';
import { ValidityMark } from '../ui/validity-mark';
import { facetLabels } from './past-answer-labels';
import { facetNames, type FacetName, type SearchFilters } from './search-filters';

interface Choice {
  key: string;
  label: string;
  count: number;
  chosen: boolean;
}

/** What may narrow the list, with how many answers each choice would leave. */
@Component({
  selector: 'app-facets',
  imports: [MatCheckbox, ValidityMark],
  template: `@for (group of groups(); track group.name) {
    <fieldset>
      <legend>{{ group.label }}</legend>
      @for (choice of group.choices; track choice.key) {
        <mat-checkbox [checked]="choice.chosen" (change)="toggled.emit({ facet: group.name, key: choice.key })">
          <span class="choice">
            @if (group.name === 'validity') {
              <app-validity [state]="$any(choice.key)" />
            } @else {
              <span class="label" [title]="choice.label">{{ choice.label }}</span>
            }
            <span class="count figures">{{ choice.count }}</span>
          </span>
        </mat-checkbox>
      }
    </fieldset>
  }`,
  styleUrl: './facets.scss',
})
export class Facets {
  private readonly topics = inject(Topics);
  readonly counts = input.required<PastAnswerPage['facets'] | undefined>();
  readonly filters = input.required<SearchFilters>();
  readonly toggled = output<{ facet: FacetName; key: string }>();

  protected readonly groups = computed(() =>
    facetNames.map((name) => ({ name, label: facetLabels[name], choices: this.choices(name) })).filter(({ choices }) => choices.length > 0),
  );

  private choices(name: FacetName): Choice[] {
    const chosen: string[] = this.filters()[name];
    const counted = this.counts()?.[name] ?? [];
    const found = counted.map(({ key, count }) => ({ key, label: this.label(name, key), count, chosen: chosen.includes(key) }));
    // What was chosen stays in sight, so that it can be taken back.
    const gone = chosen.filter((key) => !counted.some((one) => one.key === key));
    const all = [...found, ...gone.map((key) => ({ key, label: this.label(name, key), count: 0, chosen: true }))];
    return all.toSorted(orders[name]);
  }

  private label(name: FacetName, key: string): string {
    if (name === 'topic') return this.topics.label(key);
    return name === 'centre' ? (this.counts()?.centre.find((centre) => centre.key === key)?.name ?? '…') : key;
  }
}

const byCount = (a: Choice, b: Choice): number => b.count - a.count || a.label.localeCompare(b.label);
const validityOrder: Record<Validity, number> = { valid: 0, needs_review: 1, expired: 2 };

const orders: Record<FacetName, (a: Choice, b: Choice) => number> = {
  validity: (a, b) => validityOrder[a.key as Validity] - validityOrder[b.key as Validity],
  academicYear: (a, b) => b.key.localeCompare(a.key),
  topic: byCount,
  centre: byCount,
};
