import { Component, computed, inject, signal, viewChild, effect, untracked } from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialogRef } from '@angular/material/dialog';
import { LucideX } from '@lucide/angular';
import { mostUsedTopics, type PastAnswer } from '@guichet/contracts';
import { Keys } from '../../core/keys';
import { Session } from '../../core/session';
import { Topics } from '../../core/topics';
import { KeyHint } from '../../ui/key-hint';
import { Notice } from '../../ui/notice';
import { ProgressLine } from '../../ui/progress-line';
import { Moment } from '../../ui/time/moment';
import { CaptureApi } from './capture-api';
import { CaptureDraft } from './capture-draft';
import type { CaptureEnd, CaptureFields } from './capture-fields';
import { CaptureForm } from './capture-form';
import { CaptureSaving } from './capture-saving';
import { ChannelChoice } from './channel-choice';
import { QuestionField } from './question-field';
import { refusedNames } from './refused-fields';
import { SimilarAnswers } from './similar-answers';
import { TopicPicker } from './topics/topic-picker';
import { TopicSuggestion } from './topics/topic-suggestion';

/** Notes a question while somebody tells it: a digit and Enter for a tally, a sentence and Ctrl+Enter for a case. */
@Component({
  selector: 'app-capture-dialog',
  imports: [
    CaptureForm,
    ChannelChoice,
    KeyHint,
    LucideX,
    MatButton,
    MatIconButton,
    Moment,
    ProgressLine,
    QuestionField,
    SimilarAnswers,
    TopicPicker,
    TopicSuggestion,
  ],
  providers: [CaptureSaving],
  templateUrl: './capture-dialog.html',
  styleUrl: './capture-dialog.scss',
})
export class CaptureDialog {
  private readonly dialog = inject<MatDialogRef<CaptureDialog>>(MatDialogRef);
  private readonly api = inject(CaptureApi);
  private readonly draft = inject(CaptureDraft);
  private readonly session = inject(Session);
  private readonly topics = inject(Topics);
  private readonly notice = inject(Notice);
  protected readonly saving = inject(CaptureSaving);
  protected readonly picker = viewChild.required(TopicPicker);
  private readonly question = viewChild.required(QuestionField);

  protected readonly resumed = signal(this.draft.resume());
  protected readonly fields = this.draft.fields;
  protected readonly centre = this.session.user()?.centre.name ?? '';
  protected readonly refused = this.saving.refused;
  /** Said once somebody wants to save nothing. */
  protected readonly missing = signal<string | undefined>(undefined);
  private readonly wanted = signal<CaptureEnd | null>(null);

  private readonly mostUsed = this.api.mostUsedTopics(this.session.signedIn);
  protected readonly offered = computed(() => {
    if (this.mostUsed.hasValue()) return this.mostUsed.value();
    const first = this.topics.topics().slice(0, mostUsedTopics);
    return this.mostUsed.error() ? first.map(({ key }) => key) : [];
  });
  protected readonly isEmpty = computed(() => this.fields().question.trim() === '');
  protected readonly hasAnswer = computed(() => this.fields().answer.trim() !== '');

  protected readonly form = form(this.fields, (path) => {
    for (const name of refusedNames) {
      validate(path[name], ({ value }) => {
        const refused = this.refused()[name];
        return refused && refused.value === value() ? { kind: 'refused', message: refused.text } : undefined;
      });
    }
  });

  constructor() {
    this.registerKeys();
    effect(() => {
      const refused = this.refused();
      const names = refusedNames.filter((name) => refused[name]);
      for (const name of names) this.form[name]().markAsTouched();
      const first = names.find((name) => name !== 'question');
      // The part of the form it stands in may only now unfold.
      if (first) setTimeout(() => this.form[first]().focusBoundControl());
    });
    effect(() => {
      const wanted = this.wanted();
      if (wanted && !this.picker().isWaiting()) untracked(() => this.save(wanted));
    });
  }

  protected change(fields: Partial<CaptureFields>): void {
    this.fields.update((all) => ({ ...all, ...fields }));
    this.missing.set(undefined);
  }

  protected startAfresh(): void {
    this.draft.startAfresh();
    this.resumed.set(false);
    this.saving.failure.set(null);
  }

  protected leave(): void {
    this.dialog.close();
  }

  /** What is empty is nothing to save. A digit may have been faster than the list that says what it means. */
  protected save(end: CaptureEnd): void {
    const waiting = this.picker().isWaiting();
    this.wanted.set(waiting ? end : null);
    if (waiting) return;
    if (this.isEmpty() && !this.hasAnswer() && this.fields().topics.length === 0) {
      this.missing.set($localize`:@@capture.topicMissing:Choisissez un sujet par son chiffre, ou notez la question.`);
      this.question().focus();
    } else {
      void this.saving.save(end);
    }
  }

  /** The words of a past answer go below what stands there already, its sources with them. */
  protected use(one: PastAnswer): void {
    const { answer, citations, reused } = this.fields();
    const added = one.citations.filter(({ id, type }) => !citations.some((known) => known.id === id && known.type === type));
    this.change({
      answer: answer.trim() ? `${answer.trim()}\n\n${one.answer}` : one.answer,
      citations: [...citations, ...added],
      reused: [...new Set([...reused, one.id])],
    });
    setTimeout(() => this.form.answer().focusBoundControl());
    void this.notice.say($localize`:@@capture.used:Réponse reprise, avec ses sources. Adaptez-la à ce que vous avez dit.`);
  }

  private registerKeys(): void {
    const digits = Array.from({ length: mostUsedTopics }, (_, index) => index + 1);
    const empty = () => this.isEmpty();
    inject(Keys).use([
      { keys: 'escape', whileTyping: true, run: () => this.leave() },
      { keys: 'ctrl+enter', run: () => this.save(this.hasAnswer() ? 'close' : 'reply') },
      // Faster than the focus that is on its way to the question.
      ...digits.map((digit) => ({ keys: `${digit}`, when: empty, run: () => this.picker().pressDigit(digit) })),
      { keys: 'enter', when: empty, run: () => this.save('close') },
    ]);
  }
}
