import { Component, computed, input } from '@angular/core';
import type { Figure } from '@guichet/contracts';
import { figureLabels, reliabilityLabels } from '../records/choice-labels';
import { Unknown } from '../records/sheet/unknown';

/** Figures as their sources word them, with the year, who says so and how far to trust it. */
@Component({
  selector: 'app-figures-table',
  imports: [Unknown],
  template: `@if (rows().length > 0) {
      <table>
        <thead>
          <tr>
            <th scope="col" i18n="@@occupation.figures.kind">Quoi</th>
            <th scope="col" i18n="@@occupation.figures.value">Valeur</th>
            <th scope="col" i18n="@@records.field.year">Année</th>
            <th scope="col" i18n="@@records.field.source">Source</th>
            <th scope="col" i18n="@@occupation.figures.reliability">Origine</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track $index) {
            <tr>
              <th scope="row">{{ row.what }}</th>
              <td>{{ row.value }}</td>
              @for (known of [row.year, row.source, row.reliability]; track $index) {
                <td>
                  @if (known) {
                    {{ known }}
                  } @else {
                    <app-unknown />
                  }
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    } @else {
      <app-unknown />
    }`,
  styleUrl: '../records/sheet/sheet-table.scss',
})
export class FiguresTable {
  readonly figures = input.required<readonly Figure[]>();
  protected readonly rows = computed(() =>
    this.figures().map(({ kind, value, year, source, reliability }) => ({
      what: figureLabels[kind],
      value,
      year,
      source,
      reliability: reliability === 'unknown' ? null : reliabilityLabels[reliability],
    })),
  );
}
