import { Component, computed, type ElementRef, inject, input, linkedSignal, signal, viewChild, viewChildren } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router, RouterLink } from '@angular/router';
import { LucideArrowLeft } from '@lucide/angular';
import type { Contradiction, ContradictionSettlement } from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { Keys } from '../../core/keys';
import { failureOf } from '../../core/problem';
import { ComparedAnswers } from '../../past-answers/compare/compared-answers';
import { ContradictionNote } from '../../past-answers/compare/contradiction-note';
import { ContradictionsApi } from '../../past-answers/compare/contradictions-api';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { KeyHint } from '../../ui/key-hint';
import { Notice } from '../../ui/notice';
import { ProgressLine } from '../../ui/progress-line';
import { Screen } from '../../ui/screen';
import { ReviewCounts } from '../review-counts';
import { ReviewTabs } from '../review-tabs';
import { ContradictionRow } from './contradiction-row';
import { contradictionsCounted } from './contradiction-words';

/** Pairs of answers that are said to contradict each other, longest open first, each side by side. */
@Component({
  selector: 'app-contradictions-page',
  imports: [
    ...[ComparedAnswers, ContradictionNote, ContradictionRow, EmptyState, ErrorState, KeyHint],
    ...[LucideArrowLeft, MatButton, ProgressLine, ReviewTabs, RouterLink],
  ],
  templateUrl: './contradictions-page.html',
  styleUrls: ['../list.scss', './contradictions-page.scss'],
})
export class ContradictionsPage {
  private readonly api = inject(ContradictionsApi);
  private readonly router = inject(Router);
  private readonly dialog = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly counts = inject(ReviewCounts);
  readonly id = input<string>();

  private readonly rows = viewChildren(ContradictionRow);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly wide = inject(Screen).wide;
  protected readonly list = this.api.open();
  private readonly settled = signal<ReadonlySet<string>>(new Set());
  protected readonly items = computed(() => this.list.items().filter(({ id }) => !this.settled().has(id)));
  protected readonly counted = computed(() => {
    const total = this.list.page()?.total;
    return total === undefined ? '' : contradictionsCounted(total - (this.list.items().length - this.items().length));
  });
  /** Beside the list one is always shown: the one in the address, or what stands where the last one stood. */
  protected readonly selected = linkedSignal<Contradiction[], Contradiction | undefined>({
    source: () => this.items(),
    computation: (items, before) => {
      const chosen = items.find(({ id }) => id === this.id());
      if (chosen || !this.wide()) return chosen;
      const at = before ? before.source.findIndex((one) => one === before.value) : 0;
      return items[Math.min(Math.max(at, 0), items.length - 1)];
    },
  });
  private readonly at = computed(() => this.items().findIndex((one) => one === this.selected()));
  protected readonly busy = signal(false);

  constructor() {
    const group = $localize`:@@title.contradictions:Contradictions`;
    const some = () => this.selected() !== undefined;
    const next = $localize`:@@contradictions.key.next:Paire suivante`;
    const previous = $localize`:@@contradictions.key.previous:Paire précédente`;
    inject(Keys).use([
      { keys: 'j', does: next, group, repeats: true, run: () => this.move(1) },
      { keys: 'k', does: previous, group, repeats: true, run: () => this.move(-1) },
      { keys: 'y', does: $localize`:@@contradictions.settle:Trancher`, group, when: some, run: () => void this.settle() },
      { keys: 'escape', does: $localize`:@@contradictions.key.back:Revenir à la liste`, group, run: () => this.back() },
    ]);
  }

  protected async settle(): Promise<void> {
    const one = this.selected();
    if (!one || this.busy()) return;
    const { SettleDialog } = await import('./settle-dialog');
    const opened = this.dialog.open<InstanceType<typeof SettleDialog>, void, ContradictionSettlement>(SettleDialog, {
      ...{ width: '520px', maxWidth: 'calc(100vw - 32px)', restoreFocus: true },
    });
    const settlement = await firstValueFrom(opened.afterClosed());
    if (settlement) await this.send(one, settlement);
  }

  private async send(one: Contradiction, settlement: ContradictionSettlement): Promise<void> {
    const at = this.at();
    this.busy.set(true);
    try {
      await this.api.settle(one, settlement);
      this.settled.update((settled) => new Set([...settled, one.id]));
      void this.notice.say($localize`:@@contradictions.settled:Tranchée`);
      await this.goOn(at);
    } catch (error) {
      void this.notice.say(failureOf(error).text);
      this.list.retry();
    } finally {
      this.busy.set(false);
      this.counts.refresh();
    }
  }

  /** One stands before what comes next, or at the heading where nothing is left. */
  private async goOn(at: number): Promise<void> {
    if (this.items().length < 5) void this.list.more();
    const next = this.items()[Math.min(at, this.items().length - 1)];
    if (next) return this.open(next);
    await this.router.navigate(['/relecture/contradictions']);
    setTimeout(() => this.heading()?.nativeElement.focus());
  }

  private move(step: number): void {
    const items = this.items();
    const focused = this.rows().findIndex((row) => row.hasFocus());
    const at = (this.wide() ? this.at() : Math.max(focused, this.at())) + step;
    if (at >= items.length - 2) void this.list.more();
    const next = items[Math.min(Math.max(at, 0), items.length - 1)];
    if (next) void this.open(next);
  }

  private async open({ id }: Contradiction): Promise<void> {
    await this.router.navigate(['/relecture/contradictions', id], { replaceUrl: !!this.id() });
    setTimeout(() => this.rows()[this.at()]?.focus());
  }

  private back(): void {
    if (!this.wide() && this.id()) void this.router.navigate(['/relecture/contradictions']);
    else this.rows()[this.at()]?.focus();
  }
}
