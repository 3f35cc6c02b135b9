import { Component, computed, input, linkedSignal, model } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { RouterLink } from '@angular/router';
import { LucideChevronDown, LucideX } from '@lucide/angular';
import { relations, type Citation } from '@guichet/contracts';
import { relationLabels } from '../enquiry-labels';
import { CaptureDetails } from './capture-details';
import type { CaptureFields } from './capture-fields';

/** What may be known of who asks, and what was said: all of it optional, in the order of a conversation. */
@Component({
  selector: 'app-capture-form',
  imports: [
    CaptureDetails,
    CdkTextareaAutosize,
    FormField,
    LucideChevronDown,
    LucideX,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    RouterLink,
  ],
  templateUrl: './capture-form.html',
  styleUrl: './capture-form.scss',
})
export class CaptureForm {
  readonly form = input.required<FieldTree<CaptureFields>>();
  readonly citations = model.required<Citation[]>();
  /** Minutes since the dialog opened: what is noted unless somebody says otherwise. */
  readonly minutes = input.required<number>();

  protected readonly relations = relations.map((value) => ({ value, label: relationLabels[value] }));
  protected readonly askerExample = $localize`:@@capture.askerExample:Une mère, un enseignant…`;
  protected readonly studentExample = $localize`:@@capture.studentExample:Son fils, une élève de 6e…`;
  protected readonly forSomebody = computed(
    () => !['', 'self'].includes(this.form().relation().value()) || this.form().studentName().value() !== '',
  );

  private readonly answered = computed(() => this.form().answer().value() !== '' || !this.form().answer().valid());
  private readonly detailed = computed(() => {
    const { email, phone, audience, ageBand, sex, language, deadline, effort } = this.form();
    return [email, phone, audience, ageBand, sex, language, deadline, effort].some((field) => field().value() !== '' || !field().valid());
  });
  protected readonly showAnswer = linkedSignal<boolean, boolean>({
    source: this.answered,
    computation: (has, before) => has || (before?.value ?? false),
  });
  protected readonly showDetails = linkedSignal<boolean, boolean>({
    source: this.detailed,
    computation: (has, before) => has || (before?.value ?? false),
  });

  /** What unfolds below the edge comes into sight. */
  protected reveal(part: HTMLElement): void {
    setTimeout(() => part.scrollIntoView?.({ block: 'nearest' }));
  }

  protected drop(citation: Citation): void {
    this.citations.update((all) => all.filter((one) => one !== citation));
  }

  protected dropLabel(citation: Citation): string {
    return $localize`:@@capture.dropCitation:Retirer la source ${citation.label}:source:`;
  }
}
