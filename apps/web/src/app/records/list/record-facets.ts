import { Component, computed, input, output } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { recordFacetNames, type RecordFacet, type RecordFacetName } from '@guichet/contracts';
import { facetLabels, facetWord, stateLabels } from './facet-labels';
import { recordStates, type RecordFilters, type RecordState } from './record-filters';

/** What may narrow the list, with how many records each choice would leave. */
@Component({
  selector: 'app-record-facets',
  imports: [MatCheckbox, MatRadioButton, MatRadioGroup],
  template: `@for (group of groups(); track group.name) {
      <fieldset>
        <legend>{{ group.label }}</legend>
        @for (choice of group.choices; track choice.key) {
          <mat-checkbox [checked]="choice.chosen" (change)="toggled.emit({ facet: group.name, key: choice.key })">
            <span class="choice">
              <span class="label" [title]="choice.label">{{ choice.label }}</span>
              <span class="count figures">{{ choice.count }}</span>
            </span>
          </mat-checkbox>
        }
      </fieldset>
    }
    <fieldset>
      <legend i18n="@@records.facet.state">Fiches</legend>
      <mat-radio-group
        [value]="filters().state"
        (change)="stated.emit($event.value)"
        i18n-aria-label="@@records.facet.state"
        aria-label="Fiches"
      >
        @for (state of states; track state) {
          <mat-radio-button [value]="state">{{ stateWords[state] }}</mat-radio-button>
        }
      </mat-radio-group>
    </fieldset>`,
  styleUrl: './record-facets.scss',
})
export class RecordFacets {
  readonly facets = input.required<readonly RecordFacet[] | undefined>();
  readonly filters = input.required<RecordFilters>();
  readonly toggled = output<{ facet: RecordFacetName; key: string }>();
  readonly stated = output<RecordState>();

  protected readonly states = recordStates;
  protected readonly stateWords = stateLabels;
  protected readonly groups = computed(() =>
    recordFacetNames
      .map((name) => ({ name, label: facetLabels[name], choices: this.choices(name) }))
      .filter(({ choices }) => choices.length > 1 || choices.some(({ chosen }) => chosen)),
  );

  private choices(name: RecordFacetName): { key: string; label: string; count: number; chosen: boolean }[] {
    const chosen = this.filters().facets[name];
    const counted = this.facets()?.find((facet) => facet.name === name)?.values ?? [];
    // What was chosen stays in sight, so that it can be taken back.
    const gone = chosen.filter((key) => !counted.some((one) => one.key === key)).map((key) => ({ key, count: 0 }));
    return [...counted, ...gone].map(({ key, count }) => ({ key, label: facetWord(name, key), count, chosen: chosen.includes(key) }));
  }
}
