import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { CaseWhileAway, WhileAway } from '@guichet/contracts';
import { daysInWords } from '../../absences/absence-words';
import { Preferences } from '../../core/preferences';
import { Session } from '../../core/session';
import { Moment } from '../../ui/time/moment';
import { timelineLabels } from '../enquiry-labels';
import { firstLine } from '../question-text';

/** How many of one's cases moved on while one was away, and which. */
@Component({
  selector: 'app-away-news',
  imports: [MatButton, Moment, RouterLink],
  template: `
    <section aria-labelledby="while-away">
      <div class="strip">
        <p id="while-away">{{ words(news()) }}</p>
        <button matButton type="button" [attr.aria-expanded]="open()" (click)="open.set(!open())">
          @if (open()) {
            <ng-container i18n="@@away.hide">Masquer</ng-container>
          } @else {
            <ng-container i18n="@@away.show">Voir</ng-container>
          }
        </button>
        <button matButton type="button" (click)="seen.emit()" i18n="@@away.seen">C’est vu</button>
      </div>
      @if (open()) {
        <ul class="pane">
          @for (case of news().cases; track case.id) {
            <li>
              <a [routerLink]="['/demandes', case.id]">{{ title(case) }}</a>
              <p class="meta-parts">
                <span>{{ labels[case.last.type] }}, {{ case.last.actor.name }}</span>
                <app-moment [at]="case.last.at" />
                @if (passedOn(case); as name) {
                  <span i18n="@@away.now">à présent&nbsp;: {{ name }}</span>
                }
              </p>
            </li>
          }
        </ul>
      }
    </section>
  `,
  styleUrl: './away-news.scss',
})
export class AwayNews {
  private readonly me = inject(Session).user()?.id;
  private readonly locale = inject(Preferences).locale;

  readonly news = input.required<WhileAway>();
  readonly seen = output<void>();

  protected readonly labels = timelineLabels;
  protected readonly open = signal(false);

  protected words(news: WhileAway): string {
    const days = daysInWords(news, this.locale());
    const count = news.cases.length;
    return count === 1
      ? $localize`:@@away.one:Pendant votre absence (${days}:days:), une de vos demandes a avancé`
      : $localize`:@@away.many:Pendant votre absence (${days}:days:), ${count}:count: de vos demandes ont avancé`;
  }

  protected title({ question, number }: CaseWhileAway): string {
    return firstLine(question) || `n°\u00a0${number}`;
  }

  /** Who has it now, where it is no longer one's own. */
  protected passedOn({ assignee }: CaseWhileAway): string | null {
    return assignee && assignee.id !== this.me ? assignee.name : null;
  }
}
