import { Component, computed, input } from '@angular/core';
import { LucideMinus, LucideTrendingUp } from '@lucide/angular';
import type { Shortage } from '@guichet/contracts';
import { regionLabels, shortageLabels } from '../records/choice-labels';
import { Unknown } from '../records/sheet/unknown';

const yearsShown = 3;

/** Shortage by region and year; what no list says is unknown, not "no". */
@Component({
  selector: 'app-shortage-table',
  imports: [LucideMinus, LucideTrendingUp, Unknown],
  template: `<table>
      <thead>
        <tr>
          <th scope="col" i18n="@@occupation.region">Région</th>
          @for (year of years(); track year) {
            <th scope="col" class="year">{{ year }}</th>
          } @empty {
            <th scope="col" i18n="@@occupation.today">Aujourd’hui</th>
          }
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.region) {
          <tr>
            <th scope="row">{{ row.label }}</th>
            @for (state of row.states; track $index) {
              <td>
                @if (state && state !== 'unknown') {
                  <span class="known">
                    @if (state === 'none') {
                      <svg lucideMinus size="15" strokeWidth="2"></svg>
                    } @else {
                      <svg lucideTrendingUp size="15" strokeWidth="2"></svg>
                    }
                    {{ labels[state] }}
                  </span>
                } @else {
                  <app-unknown />
                }
              </td>
            }
          </tr>
        }
      </tbody>
    </table>
    @for (source of sources(); track source) {
      <p class="meta"><ng-container i18n="@@records.source">source&nbsp;:</ng-container>&ngsp;{{ source }}</p>
    }
    @if (someUnknown()) {
      <p class="meta" i18n="@@occupation.shortageHint">
        Inconnu ne veut pas dire non&nbsp;: vérifiez la liste de l’année auprès du Forem, d’Actiris ou de l’ADG.
      </p>
    }`,
  styleUrl: '../records/sheet/sheet-table.scss',
})
export class ShortageTable {
  readonly shortages = input.required<readonly Shortage[]>();
  protected readonly labels = shortageLabels;

  protected readonly years = computed(() =>
    [...new Set(this.shortages().flatMap(({ year }) => year ?? []))]
      .toSorted((a, b) => b - a)
      .slice(0, yearsShown)
      .reverse(),
  );
  protected readonly rows = computed(() => {
    const columns: (number | null)[] = this.years().length > 0 ? this.years() : [null];
    return (Object.keys(regionLabels) as Shortage['region'][]).map((region) => ({
      region,
      label: regionLabels[region],
      states: columns.map((year) => this.shortages().find((one) => one.region === region && one.year === year)?.status),
    }));
  });
  protected readonly sources = computed(() => [...new Set(this.shortages().flatMap(({ source }) => source ?? []))]);
  protected readonly someUnknown = computed(() => this.rows().some(({ states }) => states.some((state) => !state || state === 'unknown')));
}
