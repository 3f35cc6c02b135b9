import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LucideArrowLeft } from '@lucide/angular';
import { measures, type Measure } from '@guichet/contracts';
import { Preferences } from '../../core/preferences';
import { ErrorState } from '../../ui/error-state';
import { ProgressLine } from '../../ui/progress-line';
import { Segmented } from '../../ui/segmented';
import { Moment } from '../../ui/time/moment';
import { GroupFigures } from '../group-figures';
import { StatisticsApi } from '../statistics-api';
import { dimensionLabels, keyNames, measureLabels } from '../statistics-words';
import { FiguresTable } from '../table/figures-table';
import { gridOf } from '../table/grid';

/** A report as it was frozen, with the definitions of that day. */
@Component({
  selector: 'app-report-page',
  imports: [ErrorState, FiguresTable, GroupFigures, LucideArrowLeft, MatButton, Moment, ProgressLine, RouterLink, Segmented],
  templateUrl: './report-page.html',
  styleUrls: ['./report-page.scss', '../charter/codes.scss'],
})
export class ReportPage {
  readonly id = input.required<string>();
  private readonly preferences = inject(Preferences);
  protected readonly reading = inject(StatisticsApi).report(() => this.id());
  protected readonly report = computed(() => (this.reading.hasValue() ? this.reading.value() : undefined));
  protected readonly measure = signal<Measure>('enquiries');
  protected readonly order = signal<string | null>(null);
  protected readonly measures = measures.map((value) => ({ value, label: measureLabels[value] }));
  protected readonly grid = computed(() => {
    const table = this.report()?.table;
    return table && gridOf(table, this.measure(), keyNames(table.labels, this.preferences.language, this.preferences.locale()));
  });
  protected readonly groupDefinition = computed(() => this.report()?.table.definitions.groupActivities?.[this.preferences.language]);
  protected readonly codes = computed(() => {
    const english = this.preferences.language === 'en';
    const labels = this.report()?.table.labels ?? [];
    return labels.flatMap(({ labelFr, labelEn, definitionFr, definitionEn }) => {
      const definition = english ? definitionEn : definitionFr;
      return definition ? [{ label: english ? labelEn : labelFr, definition }] : [];
    });
  });
  protected readonly head = computed(() => dimensionLabels[this.report()?.groupBy[0] ?? 'topic']);
  protected readonly definition = computed(() => this.report()?.table.definitions.measures[this.measure()][this.preferences.language]);
}
