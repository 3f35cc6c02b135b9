import { afterRenderEffect, Component, type ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { characters, enquiryLimits, type TimelineEntry } from '@guichet/contracts';
import { newIdempotencyKey } from '../../../core/concurrency';
import { Keys } from '../../../core/keys';
import { failureOf } from '../../../core/problem';
import { KeyHint } from '../../../ui/key-hint';
import { Moment } from '../../../ui/time/moment';
import { outcomeWords } from '../../../funding/funding-words';
import { happened, outcomeLabels } from '../../enquiry-labels';
import { KeptText } from '../../../core/kept-text';
import { OpenCase } from '../open-case';

/** What happened, newest last, and a note for colleagues only. */
@Component({
  selector: 'app-timeline',
  imports: [KeyHint, MatButton, Moment],
  templateUrl: './timeline.html',
  styleUrl: './timeline.scss',
})
export class Timeline {
  protected readonly open = inject(OpenCase);
  private readonly kept = inject(KeptText);
  private readonly box = viewChild<ElementRef<HTMLTextAreaElement>>('box');

  readonly heading = input(true);
  protected readonly noting = signal(false);
  protected readonly note = signal('');
  protected readonly busy = signal(false);
  protected readonly failure = signal<string | null>(null);
  private key = newIdempotencyKey();

  constructor() {
    inject(Keys).use([
      {
        keys: 'm',
        does: $localize`:@@case.note:Note interne`,
        group: $localize`:@@case.keys:Demande`,
        when: () => this.open.can().has('note'),
        run: () => this.start(),
      },
    ]);
    afterRenderEffect(() => {
      if (this.noting()) this.box()?.nativeElement.focus();
    });
  }

  protected start(): void {
    this.note.set(this.kept.find<string>(this.open.id(), 'note') ?? '');
    this.noting.set(true);
  }

  protected write(text: string): void {
    this.note.set(text);
    this.key = newIdempotencyKey();
    this.kept.keep(this.open.id(), 'note', text);
  }

  protected leave(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
    this.noting.set(false);
    this.open.land();
  }

  protected async save(): Promise<void> {
    const text = this.note().trim();
    if (text === '' || characters(text) > enquiryLimits.note || this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    try {
      await this.open.note(this.key, text);
      this.kept.forget(this.open.id(), 'note');
      this.note.set('');
      this.noting.set(false);
    } catch (error) {
      this.failure.set(failureOf(error).text);
    } finally {
      this.busy.set(false);
    }
  }

  protected what({ type }: TimelineEntry): string {
    return happened(type, this.open.detail()?.recipient !== null);
  }

  /** What goes with an entry, after its label: " à Thomas", ", 2 sources". */
  protected about({ type, details }: TimelineEntry): string {
    if (type === 'escalated' && !details.assignee) return $localize`:@@case.toSupervision: à la supervision`;
    const { assignee, formerAssignee, fromCentre, toCentre, outcome, referredTo, citations, fundingOutcome, academicYear, passages } =
      details;
    if (assignee && formerAssignee) return $localize`:@@case.fromColleague: à ${assignee}:name:, auparavant à ${formerAssignee}:former:`;
    if (assignee) return $localize`:@@case.toColleague: à ${assignee}:name:`;
    if (formerAssignee) return $localize`:@@case.formerly:, auparavant à ${formerAssignee}:former:`;
    if (fromCentre && toCentre) return $localize`:@@case.fromTo: de ${fromCentre}:from: à ${toCentre}:to:`;
    if (outcome) {
      const words = [outcomeLabels[outcome], referredTo].filter(Boolean).join(', ');
      return $localize`:@@case.withOutcome:\u00a0: ${words}:outcome:`;
    }
    if (fundingOutcome) return `\u00a0: ${outcomeWords[fundingOutcome]} (${academicYear ?? ''})`;
    if (passages === 1) return $localize`:@@case.onePassage:, 1 passage commenté`;
    if (passages) return $localize`:@@case.passages:, ${passages}:count: passages commentés`;
    if (citations === 1) return $localize`:@@case.oneSource:, 1 source`;
    return citations ? $localize`:@@case.sources:, ${citations}:count: sources` : '';
  }

  protected isNew({ id }: TimelineEntry): boolean {
    return this.open.news().some((entry) => entry.id === id);
  }
}
