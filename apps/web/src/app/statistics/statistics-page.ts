import { Component, computed, inject, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { LucideSnowflake } from '@lucide/angular';
import { centreDimensions, dimensions, measures, statisticsScopes, type Dimension, type StatisticsTable } from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { Preferences } from '../core/preferences';
import { Session } from '../core/session';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { Notice } from '../ui/notice';
import { ProgressLine } from '../ui/progress-line';
import { Segmented } from '../ui/segmented';
import { ExportMenu } from './export/export-menu';
import { FiguresChart } from './chart/figures-chart';
import { GroupFigures } from './group-figures';
import { PeriodChoice } from './question/period-choice';
import type { Freezing } from './reports/freeze-dialog';
import { ReportsList } from './reports/reports-list';
import { StatisticsAddress } from './statistics-address';
import { StatisticsApi } from './statistics-api';
import { dimensionLabels, keyNames, measureLabels, scopeLabels } from './statistics-words';
import { FiguresTable } from './table/figures-table';
import { gridOf } from './table/grid';

/** Enquiries counted by one or two things, drawn and as a table; every figure opens its cases. */
@Component({
  selector: 'app-statistics-page',
  imports: [
    EmptyState,
    ErrorState,
    ExportMenu,
    FiguresChart,
    FiguresTable,
    GroupFigures,
    LucideSnowflake,
    MatButton,
    PeriodChoice,
    ProgressLine,
    ReportsList,
    RouterLink,
    Segmented,
  ],
  providers: [StatisticsAddress],
  templateUrl: './statistics-page.html',
  styleUrls: ['./statistics-page.scss', './question/question.scss'],
})
export class StatisticsPage {
  private readonly api = inject(StatisticsApi);
  private readonly dialog = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly preferences = inject(Preferences);
  private readonly session = inject(Session);
  protected readonly address = inject(StatisticsAddress);

  protected readonly allowed = computed(() => this.session.user()?.can.includes('statistics:read') ?? false);
  protected readonly scopes = statisticsScopes.map((value) => ({ value, label: scopeLabels[value] }));
  protected readonly measures = measures.map((value) => ({ value, label: measureLabels[value] }));
  protected readonly labels = dimensionLabels;
  protected readonly dimensions = computed(() =>
    dimensions.filter((one) => this.address.scope() === 'centre' || !centreDimensions.some((inside) => inside === one)),
  );
  protected readonly first = computed<Dimension>(() => this.address.groupBy()[0] ?? 'topic');
  protected readonly second = computed(() => this.address.groupBy()[1]);

  protected readonly reading = this.api.table(() => (this.address.backwards() ? undefined : this.address.question()));
  /** What is shown stays until its replacement has come. */
  protected readonly table = linkedSignal<StatisticsTable | undefined, StatisticsTable | undefined>({
    source: () => (this.reading.hasValue() ? this.reading.value() : undefined),
    computation: (now, before) => now ?? before?.value,
  });
  private readonly name = computed(() => keyNames(this.table()?.labels ?? [], this.preferences.language, this.preferences.locale()));
  protected readonly grid = computed(() => {
    const table = this.table();
    return table && table.totals.all.enquiries !== 0 ? gridOf(table, this.address.measure(), this.name()) : undefined;
  });
  protected readonly crossed = computed(() => (this.table()?.groupBy.length ?? 0) > 1);
  protected readonly column = computed(() => measures.indexOf(this.address.measure()));
  protected readonly definition = computed(() => this.table()?.definitions.measures[this.address.measure()][this.preferences.language]);
  protected readonly groupDefinition = computed(() => this.table()?.definitions.groupActivities?.[this.preferences.language]);
  protected readonly caption = computed(() => {
    const by = (this.table()?.groupBy ?? []).map((dimension) => dimensionLabels[dimension]).join(', ');
    return `${measureLabels[this.address.measure()]} · ${by} · ${this.table()?.from} – ${this.table()?.to}`;
  });
  /** The days of what is shown, which stays while other days are being chosen. */
  protected readonly counted = computed(() => {
    const { from, to } = this.table() ?? this.address.days();
    return { from, to };
  });
  protected readonly reports = this.api.reports(this.address.authority);

  protected choose(index: 0 | 1, value: string): void {
    const [first, second] = [this.first(), this.second()];
    const next = index === 0 ? [value, value === second ? first : second] : [value === first ? (second ?? first) : first, value];
    this.address.go({ par: [...new Set(next.filter(Boolean))].join(','), tri: null });
  }

  protected async freeze(): Promise<void> {
    const { FreezeDialog } = await import('./reports/freeze-dialog');
    const authorities = [...new Set(this.reports.items().flatMap(({ authority }) => authority ?? []))];
    const opened = this.dialog.open<unknown, Freezing, boolean>(FreezeDialog, {
      data: { question: this.address.question(), authorities },
      width: '480px',
      maxWidth: 'calc(100vw - 32px)',
      restoreFocus: true,
    });
    if (!(await firstValueFrom(opened.afterClosed()))) return;
    this.reports.retry();
    void this.notice.say($localize`:@@statistics.frozen:Rapport figé`);
  }
}
