import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { characters, enquiryLimits, type Centre, type TransferInput } from '@guichet/contracts';
import { Keys } from '../../core/keys';
import { Session } from '../../core/session';
import { ErrorState } from '../../ui/error-state';
import { KeyHint } from '../../ui/key-hint';
import { ProgressLine } from '../../ui/progress-line';
import { EnquiriesApi } from '../enquiries-api';

export interface Transfer extends TransferInput {
  centreName: string;
}

/** Another centre takes over; the note tells it why. */
@Component({
  selector: 'app-transfer-dialog',
  imports: [ErrorState, KeyHint, MatButton, MatDialogModule, MatFormField, MatInput, MatRadioButton, MatRadioGroup, ProgressLine],
  templateUrl: './transfer-dialog.html',
  styleUrl: './transfer-dialog.scss',
})
export class TransferDialog {
  private readonly dialog = inject<MatDialogRef<TransferDialog, Transfer>>(MatDialogRef);
  private readonly data = inject<{ note: string; typed: (note: string) => void }>(MAT_DIALOG_DATA);
  private readonly own = inject(Session).user()?.centre.id;
  protected readonly centres = inject(EnquiriesApi).centres();
  protected readonly others = computed(() => (this.centres.hasValue() ? this.centres.value().filter(({ id }) => id !== this.own) : []));
  protected readonly centre = signal<Centre | null>(null);
  protected readonly note = signal(this.data.note);
  protected readonly ready = computed(
    () => this.centre() !== null && this.note().trim() !== '' && characters(this.note()) <= enquiryLimits.note,
  );

  constructor() {
    inject(Keys).use([{ keys: 'ctrl+enter', run: () => this.accept() }]);
  }

  protected write(note: string): void {
    this.note.set(note);
    this.data.typed(note);
  }

  protected accept(): void {
    const centre = this.centre();
    if (centre && this.ready()) this.dialog.close({ centreId: centre.id, centreName: centre.name, note: this.note().trim() });
  }
}
