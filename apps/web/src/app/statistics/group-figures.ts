import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GroupActivityFigures } from '@guichet/contracts';
import { Preferences } from '../core/preferences';
import type { Days } from './periods';
import { hiddenText } from './statistics-words';
import { timeSpent } from './time-spent';

/** Group activities in one line, beside the four measures and no part of them; it opens their list. */
@Component({
  selector: 'app-group-figures',
  imports: [RouterLink],
  template: `
    <p>
      @if (open() && days(); as shown) {
        <a routerLink="/pilotage/activites" [queryParams]="{ periode: 'libre', du: shown.from, au: shown.to }">{{ heading }}</a>
      } @else {
        <span class="name">{{ heading }}</span>
      }
      @if (figures().activities === null) {
        <span class="hidden" [title]="hiddenText" i18n="@@statistics.hiddenFigure">masqué</span>
      } @else {
        <span class="figures">&ngsp;{{ words() }}</span>
      }
    </p>
    @if (definition(); as words) {
      <p class="meta">{{ words }}</p>
    }
  `,
  styles: `
    p:first-child {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--s-3);
      align-items: baseline;
    }
    :host {
      display: block;
      padding: var(--s-3) var(--s-4);
      border: 1px solid var(--line);
      border-radius: var(--r-m);
      background: var(--surface-low);
    }
    a,
    .name {
      font-weight: 600;
    }
    a {
      color: var(--accent);
    }
    .hidden {
      color: var(--text-2);
      font-style: italic;
    }
  `,
})
export class GroupFigures {
  private readonly locale = inject(Preferences).locale();
  private readonly numbers = new Intl.NumberFormat(this.locale);

  readonly figures = input.required<GroupActivityFigures>();
  /** What they count, where it is not said elsewhere. */
  readonly definition = input<string>();
  readonly days = input<Days>();
  /** Whether they are the own centre’s, to be opened. */
  readonly open = input(false);

  protected readonly heading = $localize`:@@title.groupActivities:Activités de groupe`;
  protected readonly hiddenText = hiddenText;
  protected readonly words = computed(() => {
    const { activities, participants, minutes } = this.figures();
    const people = this.numbers.format(participants ?? 0);
    return [
      this.numbers.format(activities ?? 0),
      $localize`:@@activities.people:${people}:count: participant·es`,
      timeSpent(minutes ?? 0, this.locale),
    ].join(' · ');
  });
}
