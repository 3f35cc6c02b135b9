import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { enquiryLimits, type PastAnswer, type StaleAnswer } from '@guichet/contracts';
import { Keys } from '../../core/keys';
import { failureOf } from '../../core/problem';
import { Topics } from '../../core/topics';
import { academicYearsAround } from '../../enquiries/case/editor/academic-years';
import { withoutCitation } from '../../enquiries/case/editor/draft-text';
import { Ask } from '../../ui/ask/ask';
import { ErrorState } from '../../ui/error-state';
import { KeyHint } from '../../ui/key-hint';
import { ProgressLine } from '../../ui/progress-line';
import { ValidityMark } from '../../ui/validity-mark';
import { ReviewsApi } from '../reviews-api';
import { inputOf, keptOf, type Fate, type Kept } from './kept-citations';

/** A reusable answer put right where one reads it; its sources are cited anew unless one says otherwise. */
@Component({
  selector: 'app-answer-form',
  imports: [ErrorState, KeyHint, MatButton, ProgressLine, ValidityMark],
  templateUrl: './answer-form.html',
  styleUrl: './answer-form.scss',
})
export class AnswerForm {
  private readonly api = inject(ReviewsApi);
  private readonly ask = inject(Ask);
  readonly one = input.required<StaleAnswer>();
  /** Whether nothing of it is amber any more. */
  readonly saved = output<boolean>();
  readonly leave = output<void>();

  private readonly text = viewChild.required<ElementRef<HTMLTextAreaElement>>('text');
  protected readonly resource = this.api.answer(() => this.one().id);
  protected readonly limit = enquiryLimits.answer;
  private readonly read = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));

  protected readonly question = this.typed((one) => one.question);
  protected readonly answer = this.typed((one) => one.text);
  protected readonly topic = this.typed((one) => one.topic);
  protected readonly year = this.typed((one) => one.academicYear);
  /** What one chose stays when the answer is read again. */
  protected readonly kept = linkedSignal<PastAnswer | undefined, Kept[]>({
    source: () => this.read(),
    computation: (read, previous) => (previous?.source ? previous.value : read ? keptOf(read.citations, this.one()) : []),
  });

  protected readonly saving = signal(false);
  protected readonly failure = signal<string | null>(null);
  protected readonly years = computed(() => academicYearsAround(new Date(), this.year()));
  protected readonly topics = inject(Topics).topics;
  protected readonly ready = computed(
    () => !!this.read() && !this.saving() && this.answer().trim() !== '' && this.question().trim() !== '',
  );
  private readonly changed = computed(() => {
    const { question, text, topic, academicYear } = this.one();
    return this.question() !== question || this.answer() !== text || this.topic() !== topic || this.year() !== academicYear;
  });

  constructor() {
    inject(Keys).use([{ keys: 'ctrl+enter', run: () => void this.save() }]);
    afterNextRender(() => this.text().nativeElement.focus());
  }

  protected decide(index: number, fate: string): void {
    this.kept.update((all) => all.map((one, at) => (at === index ? { ...one, fate: fate as Fate } : one)));
  }

  /** Its markers go from the text, and later ones move up. */
  protected remove(index: number): void {
    const citations = this.kept().map(({ citation }) => citation);
    this.answer.set(withoutCitation({ text: this.answer(), citations }, index).text);
    this.kept.update((all) => all.filter((_, at) => at !== index));
  }

  /** Asks before something that was typed is lost. */
  async close(): Promise<void> {
    const question = {
      title: $localize`:@@reviews.form.leaveTitle:Abandonner vos modifications\u202f?`,
      action: $localize`:@@reviews.form.leave:Abandonner`,
    };
    if (!this.changed() || (await this.ask.confirm(question))) this.leave.emit();
  }

  protected async save(): Promise<void> {
    const read = this.read();
    if (!read || !this.ready()) return;
    this.saving.set(true);
    this.failure.set(null);
    try {
      const changed = { question: this.question(), answer: this.answer(), topic: this.topic(), academicYear: this.year() };
      const { validity } = await this.api.change(read.id, read.version, { ...changed, citations: this.kept().map(inputOf) });
      this.saved.emit(validity !== 'needs_review');
    } catch (error) {
      const { code, text } = failureOf(error);
      this.failure.set(code === 'STALE_VERSION' ? overtaken : text);
      if (code === 'STALE_VERSION') this.resource.reload();
    } finally {
      this.saving.set(false);
    }
  }

  /** A field that follows another answer, but not another state of the same. */
  private typed<T>(of: (one: StaleAnswer) => T) {
    return linkedSignal<StaleAnswer, T>({
      source: () => this.one(),
      computation: (one, previous) => (previous?.source.id === one.id ? previous.value : of(one)),
    });
  }
}

const overtaken = $localize`:@@reviews.form.overtaken:Quelqu’un a modifié cette réponse entre-temps. Votre texte est intact\u00a0: enregistrez encore pour le garder.`;
