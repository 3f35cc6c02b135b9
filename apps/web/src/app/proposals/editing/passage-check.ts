// The check of what is being written: it runs again when writing pauses, and follows the text in between.
import { computed, DestroyRef, inject, Service, signal } from '@angular/core';
import type { DeidentifiedField, Hit, IdentifyingPassage } from '@guichet/contracts';
import { moved, placed, type Texts } from '../passages/passages';
import { ProposalsApi } from '../proposals-api';

const pause = 500;

@Service({ autoProvided: false })
export class PassageCheck {
  private readonly api = inject(ProposalsApi);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private answerId = '';
  private readonly texts = signal<Texts>({ question: '', answer: '' });
  private readonly checked = signal<Texts | null>(null);

  readonly passages = signal<readonly IdentifyingPassage[]>([]);
  /** What is shared already and says nearly the same. */
  readonly similar = signal<readonly Hit[]>([]);
  readonly failure = signal<unknown>(null);
  /** What is shown was found in what is written now. */
  readonly current = computed(() => this.checked() === this.texts());
  readonly running = signal(false);
  /** Whether it has ever come back. */
  readonly known = computed(() => this.checked() !== null);

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  begin(answerId: string, texts: Texts): Promise<void> {
    this.answerId = answerId;
    this.checked.set(null);
    this.passages.set([]);
    this.texts.set(texts);
    return this.look();
  }

  /** Other texts: what was found moves along until it is looked for again. */
  follow(texts: Texts): void {
    this.step(texts);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), pause);
  }

  /** One change among several that come at once. */
  step(texts: Texts): void {
    const before = this.texts();
    const along = (all: readonly IdentifyingPassage[], field: DeidentifiedField) => moved(all, field, before[field], texts[field]);
    this.passages.update((all) => along(along(all, 'question'), 'answer'));
    this.texts.set(texts);
  }

  async look(): Promise<void> {
    clearTimeout(this.timer);
    const texts = this.texts();
    const written = texts.question.trim() !== '' && texts.answer.trim() !== '';
    this.running.set(written);
    if (!written) return;
    this.failure.set(null);
    try {
      const { passages, similar } = await this.api.check({ answerId: this.answerId, question: texts.question, answer: texts.answer });
      if (this.texts() !== texts) return;
      this.passages.set(placed(passages, texts));
      this.similar.set(similar);
      this.checked.set(texts);
    } catch (error) {
      if (this.texts() === texts) this.failure.set(error);
    } finally {
      if (this.texts() === texts) this.running.set(false);
    }
  }
}
