import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Citation, PastAnswer } from '@guichet/contracts';
import { Topics } from '../../core/topics';
import { recordPath } from '../../records/record-labels';
import type { Part } from '../../records/differences/word-differences';
import { Markdown } from '../../ui/markdown/markdown';
import { Moment } from '../../ui/time/moment';
import { ValidityMark } from '../../ui/validity-mark';
import { titleOf } from '../reading/answer-title';

export const sourceKey = ({ type, id }: Pick<Citation, 'type' | 'id'>): string => `${type}/${id}`;

/** One of two answers that stand beside each other. */
@Component({
  selector: 'app-compared-side',
  imports: [Markdown, Moment, RouterLink, ValidityMark],
  templateUrl: './side.html',
  styleUrl: './side.scss',
})
export class ComparedSide {
  private readonly topics = inject(Topics);
  readonly answer = input.required<PastAnswer>();
  /** Keys of what both cite. */
  readonly shared = input.required<ReadonlySet<string>>();
  /** The answer as plain words, those marked that the other has not. */
  readonly parts = input<readonly Part[]>();

  protected readonly titleId = computed(() => `compared-${this.answer().id}`);
  protected readonly title = computed(() => titleOf(this.answer().question));
  protected readonly topic = computed(() => this.topics.label(this.answer().topic ?? ''));
  protected readonly rest = computed(() => {
    const question = this.answer().question.trim();
    return question.startsWith(this.title()) ? question.slice(this.title().length).trim() : question;
  });
  protected readonly recordPath = recordPath;
  protected readonly sourceKey = sourceKey;
}
