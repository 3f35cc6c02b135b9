import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { PastAnswer } from '@guichet/contracts';
import { Keys } from '../../core/keys';
import type { Compared } from '../../records/differences/word-differences';
import { ErrorState } from '../../ui/error-state';
import { KeyHint } from '../../ui/key-hint';
import { ProgressLine } from '../../ui/progress-line';
import { PastAnswersApi } from '../past-answers-api';
import { plainText } from '../reading/copied-text';
import { markedParts } from './marked-parts';
import { ComparedSide, sourceKey } from './side';

/** Two answers side by side: what each says, and what both rest on. */
@Component({
  selector: 'app-compared-answers',
  imports: [ComparedSide, ErrorState, KeyHint, MatButton, ProgressLine],
  templateUrl: './compared-answers.html',
  styleUrl: './compared-answers.scss',
})
export class ComparedAnswers {
  private readonly api = inject(PastAnswersApi);
  readonly a = input.required<string>();
  readonly b = input.required<string>();

  protected readonly first = this.api.read(this.a);
  protected readonly second = this.api.read(this.b);
  /** Both, once both are there; those before stay until then. */
  readonly pair = linkedSignal<[PastAnswer, PastAnswer] | undefined, [PastAnswer, PastAnswer] | undefined>({
    source: () => (this.first.hasValue() && this.second.hasValue() ? [this.first.value(), this.second.value()] : undefined),
    computation: (now, before) => now ?? before?.value,
  });
  protected readonly loading = computed(() => this.first.isLoading() || this.second.isLoading());
  protected readonly error = computed(() => this.first.error() ?? this.second.error());
  /** What both cite. */
  readonly shared = computed<ReadonlySet<string>>(() => {
    const [one, other] = this.pair() ?? [];
    const keys = new Set(other?.citations.map(sourceKey));
    return new Set(one?.citations.map(sourceKey).filter((key) => keys.has(key)));
  });

  protected readonly byWord = signal(false);
  protected readonly words = resource<Compared, { before: string; after: string } | undefined>({
    params: () => {
      const [one, other] = this.pair() ?? [];
      return this.byWord() && one && other ? { before: plainText(one.answer), after: plainText(other.answer) } : undefined;
    },
    loader: async ({ params }) => (await import('../../records/differences/word-differences')).compareWords(params.before, params.after),
  });
  protected readonly parts = computed(() => {
    if (!this.byWord() || !this.words.hasValue()) return undefined;
    const { before, after } = this.words.value();
    return { before: markedParts(before), after: markedParts(after) };
  });

  constructor() {
    inject(Keys).use([
      {
        keys: 'd',
        does: $localize`:@@contradictions.byWord:Montrer les mots qui diffèrent`,
        group: $localize`:@@title.compareAnswers:Comparer deux réponses`,
        run: () => this.byWord.update((shown) => !shown),
      },
    ]);
  }

  reload(): void {
    this.first.reload();
    this.second.reload();
  }
}
