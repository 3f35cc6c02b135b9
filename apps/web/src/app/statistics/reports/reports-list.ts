import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LucideX } from '@lucide/angular';
import type { StatisticsReportSummary } from '@guichet/contracts';
import type { GrowingList } from '../../core/growing-list';
import { ErrorState } from '../../ui/error-state';
import { Moment } from '../../ui/time/moment';
import { dimensionLabels } from '../statistics-words';

/** Reports that were frozen in this centre, newest first. */
@Component({
  selector: 'app-reports-list',
  imports: [ErrorState, LucideX, MatButton, Moment, RouterLink],
  template: `
    <header>
      <h2 i18n="@@statistics.reports">Rapports figés</h2>
      @if (authority(); as one) {
        <button type="button" class="authority" (click)="narrow.emit(null)">
          {{ one }}<svg lucideX size="14"></svg><span class="sr-only" i18n="@@statistics.allReports">Voir tous les rapports</span>
        </button>
      }
    </header>
    @if (list().error(); as error) {
      <app-error-state [error]="error" (retry)="list().retry()" />
    } @else {
      <ul>
        @for (report of list().items(); track report.id) {
          <li>
            <a [routerLink]="['/pilotage/rapports', report.id]">{{ report.name }}</a>
            @if (report.authority && !authority()) {
              <button
                type="button"
                class="authority"
                [attr.aria-label]="forLabel(report.authority)"
                (click)="narrow.emit(report.authority)"
              >
                {{ report.authority }}
              </button>
            }
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
    header {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-2) var(--s-3);
      align-items: center;
      margin-bottom: var(--s-2);
    }
    .authority {
      display: inline-flex;
      gap: var(--s-1);
      align-items: center;
      min-height: 28px;
      padding: 0 10px;
      border: 1px solid var(--line-strong);
      border-radius: var(--r-m);
      background: none;
      color: var(--text);
      font-size: var(--fs-13);
      cursor: pointer;
    }
    .authority:hover {
      background: var(--surface-high);
    }
    h2 {
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

  /** Whose reports alone are listed. */
  readonly authority = input<string | null>(null);
  readonly narrow = output<string | null>();

  protected forLabel(authority: string): string {
    return $localize`:@@statistics.onlyFor:Seulement les rapports pour ${authority}:authority:`;
  }

  protected by({ groupBy }: StatisticsReportSummary): string {
    return groupBy.map((dimension) => dimensionLabels[dimension]).join(' × ');
  }
}
