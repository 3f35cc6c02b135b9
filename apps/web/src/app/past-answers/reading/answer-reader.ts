import { Component, computed, type ElementRef, inject, input, linkedSignal, output, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LucideTriangleAlert } from '@lucide/angular';
import type { PastAnswer } from '@guichet/contracts';
import { Topics } from '../../core/topics';
import { ErrorState } from '../../ui/error-state';
import { KeyHint } from '../../ui/key-hint';
import { Markdown } from '../../ui/markdown/markdown';
import { ProgressLine } from '../../ui/progress-line';
import { Moment } from '../../ui/time/moment';
import { ValidityMark } from '../../ui/validity-mark';
import { recordPath } from '../../records/record-labels';
import { ContradictionBand } from '../compare/contradiction-band';
import { ContradictionsApi } from '../compare/contradictions-api';
import { RelatedAnswersList } from '../compare/related-answers';
import { reused } from '../past-answer-labels';
import { PastAnswersApi } from '../past-answers-api';
import { titleOf } from './answer-title';
import { ProposedMark } from './proposed-mark';
import { SearchedWords } from './searched-words';

/** A past answer in full, with its sources and what can be done with it. */
@Component({
  selector: 'app-answer-reader',
  imports: [
    ...[ContradictionBand, ErrorState, KeyHint, LucideTriangleAlert, Markdown, MatButton, Moment, ProgressLine],
    ...[ProposedMark, RelatedAnswersList, RouterLink, SearchedWords, ValidityMark],
  ],
  templateUrl: './answer-reader.html',
  styleUrl: './answer-reader.scss',
})
export class AnswerReader {
  private readonly topics = inject(Topics);
  readonly id = input.required<string>();
  /** Words to mark in the text. */
  readonly words = input<readonly string[]>([]);
  readonly use = output<PastAnswer>();
  readonly copied = output<PastAnswer>();

  private readonly body = viewChild<ElementRef<HTMLElement>>('body');
  protected readonly resource = inject(PastAnswersApi).read(this.id);
  /** The previous answer stays until the next one has come. */
  readonly answer = linkedSignal<PastAnswer | undefined, PastAnswer | undefined>({
    source: () => (this.resource.hasValue() ? this.resource.value() : undefined),
    computation: (now, before) => now ?? before?.value,
  });

  /** Only what is shared has others beside it that cite the same. */
  private readonly related = inject(ContradictionsApi).related(() => {
    const { id, kind, citations, contradicted } = this.answer() ?? {};
    return kind === 'reusable' && (contradicted || citations?.length) ? id : undefined;
  });
  protected readonly relatedAnswers = computed(() => (this.related.hasValue() ? this.related.value().items : []));

  protected readonly recordPath = recordPath;
  protected readonly reused = computed(() => reused(this.answer()?.timesReused ?? 0));
  protected readonly topic = computed(() => this.topics.label(this.answer()?.topic ?? ''));

  protected readonly title = computed(() => titleOf(this.answer()?.question ?? ''));
  /** What the question says beyond its title. */
  protected readonly rest = computed(() => {
    const question = this.answer()?.question.trim() ?? '';
    return question.startsWith(this.title()) ? question.slice(this.title().length).trim() : question;
  });

  protected marked(): void {
    this.resource.reload();
    this.related.reload();
  }

  focus(): void {
    this.body()?.nativeElement.focus();
  }
}
