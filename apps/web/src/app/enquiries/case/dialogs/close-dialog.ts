import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { enquiryLimits, outcomes, type CloseInput, type Outcome } from '@guichet/contracts';
import { Keys } from '../../../core/keys';
import { KeyHint } from '../../../ui/key-hint';
import { outcomeLabels } from '../../enquiry-labels';

/** How a case ends: a digit chooses, Enter closes. */
@Component({
  selector: 'app-close-dialog',
  imports: [KeyHint, MatButton, MatDialogModule, MatFormField, MatInput, MatRadioButton, MatRadioGroup],
  templateUrl: './close-dialog.html',
  styleUrl: './dialogs.scss',
})
export class CloseDialog {
  private readonly dialog = inject<MatDialogRef<CloseDialog, CloseInput>>(MatDialogRef);
  protected readonly outcomes = outcomes;
  protected readonly labels = outcomeLabels;
  protected readonly limit = enquiryLimits.referredTo;
  protected readonly outcome = signal<Outcome>(inject<Outcome>(MAT_DIALOG_DATA));
  protected readonly referredTo = signal('');

  constructor() {
    inject(Keys).use([
      ...outcomes.map((outcome, index) => ({ keys: `${index + 1}`, run: () => this.outcome.set(outcome) })),
      { keys: 'enter', whileTyping: true, run: () => this.accept() },
      { keys: 'ctrl+enter', run: () => this.accept() },
    ]);
  }

  protected accept(): void {
    const referredTo = this.outcome() === 'referred' ? this.referredTo().trim() : '';
    this.dialog.close({ outcome: this.outcome(), ...(referredTo ? { referredTo } : {}) });
  }
}
