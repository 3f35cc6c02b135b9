import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { characters } from '@guichet/contracts';
import { Keys } from '../../core/keys';
import type { Question } from './ask';
import { KeyHint } from '../key-hint';

@Component({
  selector: 'app-ask-dialog',
  imports: [KeyHint, MatButton, MatDialogModule, MatFormField, MatInput],
  templateUrl: './ask-dialog.html',
})
export class AskDialog {
  private readonly dialog = inject<MatDialogRef<AskDialog, string>>(MatDialogRef);
  protected readonly question = inject<Question>(MAT_DIALOG_DATA);
  protected readonly written = signal(this.question.field?.value ?? '');

  protected readonly tooLong = computed(() => characters(this.written()) > (this.question.field?.maxLength ?? Infinity));
  protected readonly ready = computed(() => !this.tooLong() && (!this.question.field?.required || this.written().trim() !== ''));

  constructor() {
    inject(Keys).use([{ keys: 'ctrl+enter', run: () => this.accept() }]);
  }

  protected write(words: string): void {
    this.written.set(words);
    this.question.field?.typed?.(words);
  }

  protected accept(): void {
    if (this.ready()) this.dialog.close(this.written().trim());
  }
}
