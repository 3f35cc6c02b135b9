import { Component, computed, effect, inject } from '@angular/core';
import { LiveAnnouncer } from '@angular/cdk/a11y';
import { MatButton } from '@angular/material/button';
import type { TimelineEntry } from '@guichet/contracts';
import { Preferences } from '../../core/preferences';
import { Clock } from '../../ui/time/clock';
import { said } from '../../ui/time/when';
import { happened } from '../enquiry-labels';
import { CaseRefresh } from './case-refresh';
import { OpenCase } from './open-case';

/** What colleagues changed since one read the case, and why the last thing one did was refused. */
@Component({
  selector: 'app-case-news',
  imports: [MatButton],
  template: `
    @if (open.failure(); as text) {
      <div class="bar refused" role="alert">
        <span class="words">{{ text }}</span>
        @if (open.news().length === 0) {
          <button matButton type="button" (click)="refresh.show()" i18n="@@case.reload">Recharger</button>
        }
      </div>
    }
    @if (open.news().length > 0) {
      <div class="bar">
        <ul class="words">
          @for (entry of open.news(); track entry.id) {
            <li>{{ words(entry) }}</li>
          }
        </ul>
        <button matButton type="button" (click)="refresh.show()">{{ action() }}</button>
      </div>
    } @else if (open.outdated()) {
      <div class="bar" role="status">
        <span class="words" i18n="@@case.changedElsewhere">La demande a changé ailleurs depuis que vous l’avez ouverte.</span>
        <button matButton type="button" (click)="refresh.show()">{{ action() }}</button>
      </div>
    }
  `,
  styles: `
    .bar {
      display: flex;
      gap: var(--s-4);
      align-items: center;
      min-height: 40px;
      padding: var(--s-1) var(--s-4) var(--s-1) var(--s-6);
      border-bottom: 1px solid var(--line);
      background: var(--selected);
      color: var(--on-accent-soft);
      font-weight: 550;
    }
    .refused {
      background: var(--review-soft);
      color: var(--review);
    }
    .words {
      flex: 1;
      min-width: 0;
      max-height: 88px;
      overflow: auto;
      overflow-wrap: anywhere;
      list-style: none;
    }
    button {
      flex: none;
    }
  `,
})
export class CaseNews {
  protected readonly open = inject(OpenCase);
  protected readonly refresh = inject(CaseRefresh);
  private readonly now = inject(Clock).now;
  private readonly locale = inject(Preferences).locale;
  private readonly latest = computed(() => this.open.news().at(-1));

  /** What is shown is the newest already, unless somebody was typing when it came. */
  protected readonly action = computed(() => {
    if (!this.open.outdated()) return $localize`:@@case.newsSeen:Compris`;
    return this.latest()?.type === 'returned'
      ? $localize`:@@case.showReturned:Afficher la version renvoyée`
      : $localize`:@@case.refresh:Actualiser`;
  });

  constructor() {
    const announcer = inject(LiveAnnouncer);
    effect(() => {
      const latest = this.latest();
      if (latest) void announcer.announce(this.words(latest));
    });
  }

  protected words({ actor, at, type, text }: TimelineEntry): string {
    const what = happened(type, this.open.detail()?.recipient !== null).toLowerCase();
    const when = said(at, this.now(), this.locale()).short;
    const news = $localize`:@@case.news:${actor.name}:name:, ${when}:when:\u00a0: ${what}:what:`;
    return text ? `${news} « ${text} »` : news;
  }
}
