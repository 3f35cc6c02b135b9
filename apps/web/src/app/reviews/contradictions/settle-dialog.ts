import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { characters, contradictionNoteMax, type ContradictionOutcome, type ContradictionSettlement } from '@guichet/contracts';
import { Keys } from '../../core/keys';
import { KeyHint } from '../../ui/key-hint';
import { Segmented } from '../../ui/segmented';
import { outcomes } from './contradiction-words';

/** What came out of comparing the two; closes with that. */
@Component({
  selector: 'app-settle-dialog',
  imports: [KeyHint, MatButton, MatDialogModule, MatFormField, MatInput, Segmented],
  templateUrl: './settle-dialog.html',
  styles: `
    mat-dialog-content {
      display: flex;
      flex-direction: column;
      gap: var(--s-4);
    }
  `,
})
export class SettleDialog {
  private readonly dialog = inject<MatDialogRef<SettleDialog, ContradictionSettlement>>(MatDialogRef);
  protected readonly outcomes = outcomes;
  protected readonly outcomeLabel = $localize`:@@contradictions.settle.outcome:Ce qu’il en est`;
  protected readonly noteMax = contradictionNoteMax;

  protected readonly outcome = signal<ContradictionOutcome>('settled');
  protected readonly note = signal('');
  protected readonly tooLong = computed(() => characters(this.note().trim()) > contradictionNoteMax);
  protected readonly ready = computed(() => this.note().trim() !== '' && !this.tooLong());

  constructor() {
    inject(Keys).use([{ keys: 'ctrl+enter', run: () => this.accept() }]);
  }

  protected accept(): void {
    if (this.ready()) this.dialog.close({ outcome: this.outcome(), note: this.note().trim() });
  }
}
