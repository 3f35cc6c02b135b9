import { Component, computed, debounced, ElementRef, inject, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { characters, enquiryLimits, type Hit, type PastAnswer, type SimilarInput } from '@guichet/contracts';
import { Keys } from '../../core/keys';
import { ErrorState } from '../../ui/error-state';
import { KeyHint } from '../../ui/key-hint';
import { Markdown } from '../../ui/markdown/markdown';
import { ProgressLine } from '../../ui/progress-line';
import { ValidityMark } from '../../ui/validity-mark';
import { HitSummary } from '../hit-summary';
import { CaptureApi } from './capture-api';

const shortest = 10;
const pause = 400;
const most = 5;
/** As much of a question as the search reads. */
const longest = enquiryLimits.question;

const beginning = (text: string): string => Array.from(text).slice(0, longest).join('');

/** What was answered before to something like it, while the question is still being told. */
@Component({
  selector: 'app-similar-answers',
  imports: [ErrorState, HitSummary, KeyHint, Markdown, MatButton, ProgressLine, ValidityMark],
  templateUrl: './similar-answers.html',
  styleUrl: './similar-answers.scss',
})
export class SimilarAnswers {
  private readonly api = inject(CaptureApi);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly text = input.required<string>();
  readonly topics = input.required<string[]>();
  /** Its words and sources are to go into the answer. */
  readonly use = output<PastAnswer>();

  protected readonly upToDate = $localize`:@@capture.upToDate:à jour`;
  protected readonly longEnough = computed(() => characters(this.text().trim()) >= shortest);
  private readonly asked = computed<SimilarInput | undefined>(
    () => (this.longEnough() ? { text: beginning(this.text().trim()), topics: this.topics(), limit: most } : undefined),
    { equal: (one, other) => JSON.stringify(one) === JSON.stringify(other) },
  );
  private readonly settled = debounced(this.asked, pause);
  private readonly found = this.api.similar(() => (this.settled.hasValue() ? this.settled.value() : undefined));
  protected readonly loading = computed(() => this.found.isLoading());
  protected readonly failed = computed(() => this.found.error() !== undefined);
  /** Those of the text before stay while the next ones are looked for. */
  protected readonly hits = linkedSignal<Hit[] | undefined, Hit[]>({
    source: () => (this.longEnough() ? (this.found.hasValue() ? this.found.value().items.filter(({ close }) => close) : undefined) : []),
    computation: (items, previous) => items ?? previous?.value ?? [],
  });

  protected readonly opened = linkedSignal<Hit[], string | null>({
    source: this.hits,
    computation: (hits, previous) => hits.find(({ id }) => id === previous?.value)?.id ?? null,
  });
  protected readonly read = this.api.pastAnswer(this.opened);
  protected readonly answer = computed(() =>
    this.read.hasValue() && this.read.value().id === this.opened() ? this.read.value() : undefined,
  );

  constructor() {
    const numbers = Array.from({ length: most }, (_, index) => index);
    const useOpened = () => {
      const one = this.answer();
      if (one) this.use.emit(one);
    };
    inject(Keys).use([
      ...numbers.map((index) => ({ keys: `alt+${index + 1}`, run: () => this.toggle(this.hits()[index]?.id ?? null) })),
      { keys: 'u', run: useOpened },
      { keys: 'alt+u', run: useOpened },
      { keys: 'escape', whileTyping: true, when: () => this.opened() !== null, run: () => this.fold() },
    ]);
  }

  /** Somebody who is typing goes on typing; what folds gives its focus to its heading. */
  private fold(): void {
    const open = this.host.nativeElement.querySelector<HTMLElement>('[aria-expanded="true"]');
    if (this.host.nativeElement.contains(document.activeElement)) open?.focus();
    this.opened.set(null);
  }

  protected toggle(id: string | null): void {
    this.opened.update((opened) => (opened === id ? null : id));
  }
}
