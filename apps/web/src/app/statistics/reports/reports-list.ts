import { Component, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { StatisticsReportSummary } from '@guichet/contracts';
import type { GrowingList } from '../../core/growing-list';
import { ErrorState } from '../../ui/error-state';
import { Moment } from '../../ui/time/moment';
import { dimensionLabels } from '../statistics-words';

/** Reports that were frozen in this centre, newest first. */
@Component({
  selector: 'app-reports-list',
  imports: [ErrorState, MatButton, Moment, RouterLink],
  template: `
    <h2 i18n="@@statistics.reports">Rapports figés</h2>
    @if (list().error(); as error) {
      <app-error-state [error]="error" (retry)="list().retry()" />
    } @else {
      <ul>
        @for (report of list().items(); track report.id) {
          <li>
            <a [routerLink]="['/pilotage/rapports', report.id]">{{ report.name }}</a>
            <span class="meta">
              {{ by(report) }} · {{ report.from }} – {{ report.to }} · {{ report.by.name }},
              <app-moment [at]="report.createdAt" />
            </span>
          </li>
        }
      </ul>
      @if (list().items().length === 0 && list().page()) {
        <p class="meta" i18n="@@statistics.noReports">
          Un rapport figé garde ses chiffres et ses définitions, même si une personne est effacée ou un sujet renommé.
        </p>
      }
      @if (list().hasMore()) {
        <button matButton="outlined" type="button" (click)="list().more()" i18n="@@records.more">Afficher plus</button>
      }
    }
  `,
  styles: `
    h2 {
      margin-bottom: var(--s-2);
      font-size: var(--fs-18);
      font-weight: 600;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--s-3);
      align-items: baseline;
      padding: var(--s-2) 0;
      border-bottom: 1px solid var(--line);
    }
    a {
      color: var(--accent);
      font-weight: 500;
    }
  `,
})
export class ReportsList {
  readonly list = input.required<GrowingList<StatisticsReportSummary>>();

  protected by({ groupBy }: StatisticsReportSummary): string {
    return groupBy.map((dimension) => dimensionLabels[dimension]).join(' × ');
  }
}
