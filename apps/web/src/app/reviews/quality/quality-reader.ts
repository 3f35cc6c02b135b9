import { Component, computed, type ElementRef, inject, input, linkedSignal, output, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import {
  checkMarks,
  qualityChecks,
  qualityCommentMax,
  type CheckMark,
  type QualityCheck,
  type QualityReview,
  type QualityReviewInput,
} from '@guichet/contracts';
import { checkLabels } from '../../account/reviews/received-words';
import { Keys } from '../../core/keys';
import { KeptText } from '../../core/kept-text';
import { Sources } from '../../enquiries/case/answer/sources';
import { KeyHint } from '../../ui/key-hint';
import { Markdown } from '../../ui/markdown/markdown';
import { Segmented } from '../../ui/segmented';
import { Moment } from '../../ui/time/moment';
import { markLabels } from './quality-words';

type Marks = Partial<Record<QualityCheck, CheckMark>>;

/** A sent answer beside its question, four things to look at, and a word to whoever wrote it. */
@Component({
  selector: 'app-quality-reader',
  imports: [KeyHint, Markdown, MatButton, MatFormField, MatInput, Moment, RouterLink, Segmented, Sources],
  templateUrl: './quality-reader.html',
  styleUrls: ['../reading/reader.scss', './quality-reader.scss'],
})
export class QualityReader {
  private readonly kept = inject(KeptText);
  private readonly body = viewChild.required<ElementRef<HTMLElement>>('body');

  readonly one = input.required<QualityReview>();
  readonly busy = input(false);
  readonly failure = input<string | null>(null);
  readonly saved = output<QualityReviewInput>();

  protected readonly checks = qualityChecks;
  protected readonly labels = checkLabels;
  protected readonly max = qualityCommentMax;
  protected readonly segments = checkMarks.map((value) => ({ value, label: markLabels[value] }));
  /** What has not been sent outlives a look at another answer. */
  protected readonly marks = linkedSignal<Marks>(() => ({ ...this.one().checks, ...this.kept.find<Marks>(this.one().id, 'checks') }));
  protected readonly comment = linkedSignal(() => this.kept.find<string>(this.one().id, 'quality') ?? this.one().comment ?? '');
  protected readonly ready = computed(() => qualityChecks.every((check) => this.marks()[check]) && !this.busy());

  constructor() {
    const group = $localize`:@@title.quality:Qualité`;
    inject(Keys).use([
      ...qualityChecks.map((check, index) => ({
        keys: `${index + 1}`,
        ...(index === 0 ? { does: $localize`:@@quality.key.digit:Ce point\u00a0: oui, non, sans objet`, group } : {}),
        run: () => this.turn(check),
      })),
      { keys: 'y', does: $localize`:@@quality.key.all:Oui aux points qui restent`, group, run: () => this.fill() },
      { keys: 'ctrl+enter', does: $localize`:@@quality.save:Enregistrer la relecture`, group, run: () => this.save() },
    ]);
  }

  focus(): void {
    this.body().nativeElement.focus();
  }

  protected mark(check: QualityCheck, mark: CheckMark): void {
    this.marks.update((marks) => ({ ...marks, [check]: mark }));
    this.kept.keep(this.one().id, 'checks', this.marks());
  }

  protected write(words: string): void {
    this.comment.set(words);
    this.kept.keep(this.one().id, 'quality', words);
  }

  protected save(): void {
    const { clear, correct, sourced, helpful } = this.marks();
    if (!clear || !correct || !sourced || !helpful || this.busy()) return;
    const comment = this.comment().trim();
    this.saved.emit({ clear, correct, sourced, helpful, ...(comment ? { comment } : {}) });
  }

  /** Yes, no, not applicable, yes again. */
  private turn(check: QualityCheck): void {
    const at = checkMarks.findIndex((mark) => mark === this.marks()[check]);
    this.mark(check, checkMarks[(at + 1) % checkMarks.length] ?? 'yes');
  }

  private fill(): void {
    for (const check of qualityChecks) if (!this.marks()[check]) this.mark(check, 'yes');
  }
}
