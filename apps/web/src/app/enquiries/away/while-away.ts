import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { CaseWhileAway, WhileAway } from '@guichet/contracts';
import { daysInWords } from '../../absences/absence-words';
import { Preferences } from '../../core/preferences';
import { Session } from '../../core/session';
import { Moment } from '../../ui/time/moment';
import { timelineLabels } from '../enquiry-labels';
import { firstLine } from '../question-text';
import { QueueApi } from '../queue/queue-api';

/** For a week after one has come back: what others did in one's cases. */
@Component({
  selector: 'app-while-away',
  imports: [MatButton, Moment, RouterLink],
  template: `
    @if (news(); as one) {
      <section aria-labelledby="while-away">
        <div class="strip">
          <p id="while-away">{{ words(one) }}</p>
          <button matButton type="button" [attr.aria-expanded]="open()" (click)="open.set(!open())">
            @if (open()) {
              <ng-container i18n="@@away.hide">Masquer</ng-container>
            } @else {
              <ng-container i18n="@@away.show">Voir</ng-container>
            }
          </button>
          <button matButton type="button" (click)="close(one)" i18n="@@away.seen">C’est vu</button>
        </div>
        @if (open()) {
          <ul class="pane">
            @for (case of one.cases; track case.id) {
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
    }
  `,
  styleUrl: './while-away.scss',
})
export class WhileAwayNews {
  private readonly session = inject(Session);
  private readonly locale = inject(Preferences).locale;
  private readonly resource = inject(QueueApi).whileAway(this.session.signedIn);
  private readonly closed = signal(false);

  protected readonly labels = timelineLabels;
  protected readonly open = signal(false);
  protected readonly news = computed(() => {
    const [one] = this.resource.hasValue() ? this.resource.value() : [];
    return one && !this.closed() && !this.wasSeen(one) ? one : null;
  });

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
    return assignee && assignee.id !== this.session.user()?.id ? assignee.name : null;
  }

  protected close(news: WhileAway): void {
    this.closed.set(true);
    try {
      localStorage.setItem(this.key(news), 'seen');
    } catch {
      // A full or forbidden storage: it is told again next time.
    }
  }

  private wasSeen(news: WhileAway): boolean {
    try {
      return localStorage.getItem(this.key(news)) !== null;
    } catch {
      return false;
    }
  }

  private key({ lastDay }: WhileAway): string {
    return `guichet.away.${this.session.user()?.id ?? ''}.${lastDay}`;
  }
}
