import { Component, computed, type ElementRef, inject, input, linkedSignal, signal, viewChild, viewChildren } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { LucideArrowLeft } from '@lucide/angular';
import type { QualityReview, QualityReviewInput, QualitySample } from '@guichet/contracts';
import { KeptText } from '../../core/kept-text';
import { Keys } from '../../core/keys';
import { failureOf } from '../../core/problem';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { KeyHint } from '../../ui/key-hint';
import { Notice } from '../../ui/notice';
import { ProgressLine } from '../../ui/progress-line';
import { Screen } from '../../ui/screen';
import { ReviewCounts } from '../review-counts';
import { ReviewTabs } from '../review-tabs';
import { QualityApi } from './quality-api';
import { QualityReader } from './quality-reader';
import { QualityRow } from './quality-row';
import { reviewedOf } from './quality-words';

/** The sent answers that were drawn this week, one after the other. */
@Component({
  selector: 'app-quality-page',
  imports: [
    ...[EmptyState, ErrorState, KeyHint, LucideArrowLeft, MatButton, ProgressLine],
    ...[QualityReader, QualityRow, ReviewTabs, RouterLink],
  ],
  templateUrl: './quality-page.html',
  styleUrls: ['../list.scss', '../reviews-page.scss'],
})
export class QualityPage {
  private readonly api = inject(QualityApi);
  private readonly router = inject(Router);
  private readonly notice = inject(Notice);
  private readonly kept = inject(KeptText);
  private readonly counts = inject(ReviewCounts);

  readonly id = input<string>();

  private readonly rows = viewChildren(QualityRow);
  private readonly reader = viewChild(QualityReader);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly wide = inject(Screen).paired;
  protected readonly resource = this.api.sample();
  /** What was read stays until it is read again. */
  private readonly sample = linkedSignal<QualitySample | undefined, QualitySample | undefined>({
    source: () => (this.resource.hasValue() ? this.resource.value() : undefined),
    computation: (now, before) => now ?? before?.value,
  });
  protected readonly items = computed(() => this.sample()?.items);
  private readonly left = computed(() => (this.items() ?? []).filter(({ reviewedAt }) => reviewedAt === null));
  protected readonly counted = computed(() => {
    const all = this.items()?.length ?? 0;
    return reviewedOf(all - this.left().length, all);
  });
  /** Beside the list one is always shown: the one in the address, or the first that nobody has looked at. */
  protected readonly selectedId = computed(() => this.id() ?? (this.wide() ? (this.left()[0] ?? this.items()?.[0])?.id : undefined));
  private readonly at = computed(() => (this.items() ?? []).findIndex(({ id }) => id === this.selectedId()));
  protected readonly detail = this.api.review(this.selectedId);
  protected readonly shown = linkedSignal<QualityReview | undefined, QualityReview | undefined>({
    source: () => (this.detail.hasValue() ? this.detail.value() : undefined),
    computation: (now, before) => now ?? before?.value,
  });
  private readonly saving = signal(false);
  protected readonly busy = computed(() => this.saving() || this.shown()?.id !== this.selectedId());
  protected readonly failure = linkedSignal<string | undefined, string | null>({ source: this.selectedId, computation: () => null });

  constructor() {
    const group = $localize`:@@title.quality:Qualité`;
    inject(Keys).use([
      { keys: 'j', does: $localize`:@@reviews.key.next:Réponse suivante`, group, repeats: true, run: () => this.move(1) },
      { keys: 'k', does: $localize`:@@reviews.key.previous:Réponse précédente`, group, repeats: true, run: () => this.move(-1) },
      { keys: 'enter', run: () => this.reader()?.focus() },
      {
        keys: 'escape',
        does: $localize`:@@reviews.key.back:Revenir à la liste`,
        group,
        whileTyping: true,
        run: () => this.back(),
      },
    ]);
  }

  protected move(step: number): void {
    const items = this.items() ?? [];
    const focused = this.rows().findIndex((row) => row.hasFocus());
    const at = this.wide() ? this.at() : Math.max(focused, this.at());
    const next = items[Math.min(Math.max(at + step, 0), items.length - 1)];
    if (next) void this.open(next.id);
  }

  protected async save(input: QualityReviewInput): Promise<void> {
    const one = this.shown();
    if (!one || this.busy()) return;
    this.saving.set(true);
    this.failure.set(null);
    try {
      this.detail.set(await this.api.save(one, input));
      for (const what of ['checks', 'quality']) this.kept.forget(one.id, what);
      this.sample.update(
        (sample) => sample && { ...sample, items: sample.items.map((item) => (item.id === one.id ? reviewed(item) : item)) },
      );
      this.counts.refresh();
      void this.notice.say($localize`:@@quality.saved:Relecture enregistrée`);
    } catch (error) {
      this.failure.set(failureOf(error).text);
      if (failureOf(error).code === 'STALE_VERSION') this.detail.reload();
      return;
    } finally {
      this.saving.set(false);
    }
    const next = this.left()[0];
    if (next) await this.open(next.id);
    else setTimeout(() => this.heading()?.nativeElement.focus());
  }

  private async open(id: string): Promise<void> {
    await this.router.navigate(['/relecture/qualite', id], { replaceUrl: !!this.id() });
    setTimeout(() => (this.wide() ? this.rows()[this.at()]?.focus() : this.reader()?.focus()));
  }

  private back(): void {
    if (!this.wide() && this.id()) void this.router.navigate(['/relecture/qualite']);
    else this.rows()[this.at()]?.focus();
  }
}

const reviewed = (item: QualitySample['items'][number]): QualitySample['items'][number] => ({
  ...item,
  reviewedAt: new Date().toISOString(),
});
