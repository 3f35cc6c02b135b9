import { Component, computed, type ElementRef, inject, linkedSignal, signal, viewChild, viewChildren } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { searchGapLimits, type SearchGap, type SearchGapClosingInput } from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { Keys } from '../../core/keys';
import { failureOf } from '../../core/problem';
import { SearchGapsApi } from '../../past-answers/gaps/search-gaps-api';
import { Ask } from '../../ui/ask/ask';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Notice } from '../../ui/notice';
import { ProgressLine } from '../../ui/progress-line';
import { ReviewCounts } from '../review-counts';
import { ReviewTabs } from '../review-tabs';
import { GapRow } from './gap-row';
import { gapsCounted } from './gap-words';

/** What advisers looked for and did not find, the most asked first: each is answered once for all, or set aside. */
@Component({
  selector: 'app-search-gaps-page',
  imports: [EmptyState, ErrorState, GapRow, MatButton, ProgressLine, ReviewTabs],
  templateUrl: './search-gaps-page.html',
  styleUrls: ['../list.scss', './search-gaps-page.scss'],
})
export class SearchGapsPage {
  private readonly api = inject(SearchGapsApi);
  private readonly router = inject(Router);
  private readonly dialog = inject(MatDialog);
  private readonly ask = inject(Ask);
  private readonly notice = inject(Notice);
  private readonly counts = inject(ReviewCounts);

  private readonly rows = viewChildren(GapRow);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly list = this.api.open();
  private readonly closed = signal<ReadonlySet<string>>(new Set());
  protected readonly items = computed(() => this.list.items().filter(({ id }) => !this.closed().has(id)));
  private readonly total = computed(() => {
    const total = this.list.page()?.total;
    return total === undefined ? undefined : total - (this.list.items().length - this.items().length);
  });
  protected readonly counted = computed(() => {
    const total = this.total();
    return total === undefined ? '' : gapsCounted(total);
  });
  /** The one that was chosen, or what stands where it stood. */
  protected readonly selected = linkedSignal<SearchGap[], SearchGap | undefined>({
    source: () => this.items(),
    computation: (items, before) => {
      const same = items.find(({ id }) => id === before?.value?.id);
      const at = before ? before.source.findIndex(({ id }) => id === before.value?.id) : 0;
      return same ?? items[Math.min(Math.max(at, 0), items.length - 1)];
    },
  });
  private busy = false;

  constructor() {
    const group = $localize`:@@title.searchGaps:Questions sans réponse`;
    const some = () => this.selected() !== undefined;
    const next = $localize`:@@gaps.key.next:Question suivante`;
    const previous = $localize`:@@gaps.key.previous:Question précédente`;
    const search = $localize`:@@gaps.key.search:Chercher avec ces mots`;
    inject(Keys).use([
      { keys: 'j', does: next, group, repeats: true, when: some, run: () => this.move(1) },
      { keys: 'k', does: previous, group, repeats: true, when: some, run: () => this.move(-1) },
      { keys: 'enter', does: search, group, when: some, run: () => this.search() },
      { keys: 'y', does: $localize`:@@gaps.key.answered:Clore comme répondue`, group, when: some, run: () => void this.answered() },
      { keys: 'x', does: $localize`:@@gaps.key.dismiss:Écarter`, group, when: some, run: () => void this.dismiss() },
    ]);
  }

  protected async answered(gap = this.selected()): Promise<void> {
    if (!gap) return;
    const { AnsweredDialog } = await import('./answered-dialog');
    const opened = this.dialog.open<InstanceType<typeof AnsweredDialog>, SearchGap, string>(AnsweredDialog, {
      ...{ data: gap, width: '600px', maxWidth: 'calc(100vw - 32px)', restoreFocus: true, autoFocus: 'dialog' },
    });
    const pastAnswerId = await firstValueFrom(opened.afterClosed());
    if (pastAnswerId) await this.close(gap, { pastAnswerId }, $localize`:@@gaps.closed.answered:Close\u00a0: une réponse existe`);
  }

  protected async dismiss(gap = this.selected()): Promise<void> {
    if (!gap) return;
    const reason = await this.ask.words({
      title: $localize`:@@gaps.dismissTitle:Écarter cette question`,
      text: $localize`:@@gaps.dismissText:«\u00a0${gap.query}:words:\u00a0» ne demandera plus de réponse. Si on la cherche encore, elle reviendra.`,
      action: $localize`:@@gaps.dismissAction:Écarter`,
      field: { label: $localize`:@@gaps.dismissReason:Pourquoi`, maxLength: searchGapLimits.reason, required: true, multiline: true },
    });
    if (reason) await this.close(gap, { reason }, $localize`:@@gaps.closed.dismissed:Écartée`);
  }

  private async close(gap: SearchGap, input: SearchGapClosingInput, done: string): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await this.api.close(gap, input);
      this.closed.update((closed) => new Set([...closed, gap.id]));
      void this.notice.say(done);
      if (this.items().length < 5) void this.list.more();
      setTimeout(() => (this.selectedRow() ?? this.heading().nativeElement).focus());
    } catch (error) {
      void this.notice.say(failureOf(error).text);
      this.list.retry();
    } finally {
      this.busy = false;
      this.counts.refresh();
    }
  }

  private search(): void {
    void this.router.navigate(['/reponses'], { queryParams: { q: this.selected()?.query } });
  }

  private move(step: number): void {
    const items = this.items();
    const at = items.findIndex((one) => one === this.selected()) + step;
    if (at >= items.length - 2) void this.list.more();
    this.rows()[Math.min(Math.max(at, 0), items.length - 1)]?.focus();
  }

  private selectedRow(): GapRow | undefined {
    return this.rows()[this.items().findIndex((one) => one === this.selected())];
  }
}
