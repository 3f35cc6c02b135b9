import { Component, computed, type ElementRef, inject, linkedSignal, viewChildren } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import type { Round, RoundItem, Surge } from '@guichet/contracts';
import { auditTime, merge } from 'rxjs';
import { Events } from '../../core/events';
import { Keys } from '../../core/keys';
import { Preferences } from '../../core/preferences';
import { Topics } from '../../core/topics';
import { ErrorState } from '../../ui/error-state';
import { KeyHint } from '../../ui/key-hint';
import { Moment } from '../../ui/time/moment';
import { ProgressLine } from '../../ui/progress-line';
import { ReviewTabs } from '../review-tabs';
import { RoundApi } from './round-api';
import { casesOf, countInWords, stops, surgeInWords } from './round-words';

/** What waits this morning: every number opens its list, by its digit too. */
@Component({
  selector: 'app-round-page',
  imports: [ErrorState, KeyHint, Moment, ProgressLine, ReviewTabs, RouterLink],
  templateUrl: './round-page.html',
  styleUrl: './round-page.scss',
})
export class RoundPage {
  private readonly router = inject(Router);
  private readonly topics = inject(Topics);
  private readonly locale = inject(Preferences).locale;
  private readonly links = viewChildren<ElementRef<HTMLAnchorElement>>('link');

  protected readonly resource = inject(RoundApi).round();
  /** What was read stays until it is read again. */
  protected readonly round = linkedSignal<Round | undefined, Round | undefined>({
    source: () => (this.resource.hasValue() ? this.resource.value() : undefined),
    computation: (now, before) => now ?? before?.value,
  });
  protected readonly items = computed(() => this.round()?.items ?? []);
  protected readonly waiting = computed(() => this.items().filter(({ count }) => count > 0).length);
  protected readonly said = computed(() => {
    if (!this.round()) return '';
    return this.waiting() === 0 ? $localize`:@@round.nothing:rien n’attend` : '';
  });
  protected readonly stops = stops;
  protected readonly countInWords = countInWords;
  protected readonly casesOf = casesOf;

  constructor() {
    const events = inject(Events);
    merge(events.enquiry$, events.resumed$)
      .pipe(auditTime(1_000), takeUntilDestroyed())
      .subscribe(() => this.resource.reload());
    const group = $localize`:@@title.round:Tournée`;
    inject(Keys).use([
      { keys: 'j', does: $localize`:@@round.key.next:Ligne suivante`, group, repeats: true, run: () => this.move(1) },
      { keys: 'k', does: $localize`:@@round.key.previous:Ligne précédente`, group, repeats: true, run: () => this.move(-1) },
      ...Object.keys(stops).map((_, at) => ({
        keys: `${at + 1}`,
        ...(at === 0 ? { does: $localize`:@@round.key.digit:Ouvrir la liste de ce numéro`, group } : {}),
        run: () => this.open(this.items()[at]),
      })),
    ]);
  }

  protected topic({ topic }: Surge): string {
    return this.topics.label(topic);
  }

  protected increase(surge: Surge): string {
    return surgeInWords(surge, this.locale());
  }

  private open(item: RoundItem | undefined): void {
    if (!item) return;
    const { path, queryParams } = stops[item.key];
    void this.router.navigate([path], { queryParams: queryParams ?? {} });
  }

  private move(step: number): void {
    const links = this.links().map(({ nativeElement }) => nativeElement);
    const at = links.findIndex((link) => link === document.activeElement);
    links[Math.min(Math.max(at + step, 0), links.length - 1)]?.focus();
  }
}
