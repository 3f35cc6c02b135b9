import { Component, computed, type ElementRef, inject, input, output, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { ReviewAction, StaleAnswer } from '@guichet/contracts';
import { Topics } from '../../core/topics';
import { reused } from '../../past-answers/past-answer-labels';
import { titleOf } from '../../past-answers/reading/answer-title';
import { KeyHint } from '../../ui/key-hint';
import { Markdown } from '../../ui/markdown/markdown';
import { Moment } from '../../ui/time/moment';
import { kindInWords } from '../review-words';
import { citedText } from './cited-text';
import { StaleSource } from './stale-source';

/** An amber answer: what it says, what changed under it, and the three things one may do. */
@Component({
  selector: 'app-stale-answer',
  imports: [KeyHint, Markdown, MatButton, Moment, RouterLink, StaleSource],
  templateUrl: './stale-answer.html',
  styleUrls: ['./reader.scss', './stale-answer.scss'],
})
export class StaleAnswerReader {
  private readonly topics = inject(Topics);
  readonly one = input.required<StaleAnswer>();
  readonly busy = input(false);
  /** Why the last decision did not pass. */
  readonly failure = input<string | null>(null);
  readonly confirm = output<void>();
  readonly edit = output<void>();
  readonly retire = output<void>();

  private readonly body = viewChild.required<ElementRef<HTMLElement>>('body');
  protected readonly may = computed(() => new Set<ReviewAction>(this.one().can));
  protected readonly kind = computed(() => kindInWords(this.one()));
  protected readonly topic = computed(() => this.topics.label(this.one().topic ?? ''));
  protected readonly times = computed(() => reused(this.one().timesReused));
  protected readonly title = computed(() => titleOf(this.one().question));
  /** What the question says beyond its title. */
  protected readonly rest = computed(() => {
    const question = this.one().question.trim();
    return question.startsWith(this.title()) ? question.slice(this.title().length).trim() : question;
  });
  protected readonly text = computed(() => citedText(this.one().text, this.one().citations));

  focus(): void {
    this.body().nativeElement.focus();
  }
}
