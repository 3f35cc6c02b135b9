import { Component, computed, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioButton, MatRadioGroup } from '@angular/material/radio';
import { enquiryLimits, outcomeDefinitions, outcomes, type CloseInput, type Outcome } from '@guichet/contracts';
import { Keys } from '../core/keys';
import { Preferences } from '../core/preferences';
import { KeyHint } from '../ui/key-hint';
import { outcomeLabels } from './enquiry-labels';

export interface CloseData {
  enquiryId: string;
  version: number;
}
export type CloseChoice = CloseInput;

/** How the case ends; closes with the choice, and whoever opened it writes it. A digit chooses, Enter confirms. */
@Component({
  selector: 'app-close-dialog',
  imports: [FormsModule, KeyHint, MatButton, MatDialogModule, MatFormField, MatInput, MatRadioButton, MatRadioGroup],
  template: `
    <form (ngSubmit)="accept()">
      <h2 mat-dialog-title i18n="@@queue.closeTitle">Comment se termine la demande&#8239;?</h2>
      <mat-dialog-content>
        <mat-radio-group
          [value]="outcome()"
          (change)="outcome.set($event.value)"
          i18n-aria-label="@@queue.closeOutcome"
          aria-label="Issue"
          aria-describedby="close-meaning"
        >
          @for (one of outcomes; track one; let index = $index) {
            <div class="choice">
              <mat-radio-button [value]="one">{{ labels[one] }}</mat-radio-button>
              <app-key-hint [keys]="'' + (index + 1)" />
            </div>
          }
        </mat-radio-group>
        <p class="meaning meta" id="close-meaning" aria-live="polite">{{ meaning() }}</p>
        @if (outcome() === 'referred') {
          <div class="field">
            <label for="referred-to" i18n="@@queue.closeReferred">Vers quel service&#8239;? (facultatif)</label>
            <mat-form-field appearance="outline" subscriptSizing="dynamic">
              <input
                matInput
                id="referred-to"
                name="referredTo"
                [maxlength]="max"
                autocomplete="off"
                [ngModel]="referredTo()"
                (ngModelChange)="referredTo.set($event)"
              />
            </mat-form-field>
          </div>
        }
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button matButton mat-dialog-close type="button" i18n="@@ask.cancel">Annuler</button>
        <button matButton="filled" type="submit" i18n="@@queue.closeAction">Clôturer</button>
      </mat-dialog-actions>
    </form>
  `,
  styles: `
    .choice {
      display: flex;
      align-items: center;
      justify-content: space-between;
    }
    .meaning {
      min-height: 36px;
      margin-top: var(--s-2);
      line-height: 1.125rem;
    }
    .field {
      margin-top: var(--s-3);
    }
  `,
})
export class CloseDialog {
  private readonly dialog = inject<MatDialogRef<CloseDialog, CloseChoice>>(MatDialogRef);
  private readonly language = inject(Preferences).language;
  protected readonly outcomes = outcomes;
  protected readonly labels = outcomeLabels;
  protected readonly max = enquiryLimits.referredTo;
  protected readonly outcome = signal<Outcome>('answered');
  protected readonly referredTo = signal('');

  protected readonly meaning = computed(() => outcomeDefinitions[this.outcome()][this.language]);

  private readonly choice = computed((): CloseChoice => {
    const referredTo = this.outcome() === 'referred' ? this.referredTo().trim() : '';
    return { outcome: this.outcome(), ...(referredTo ? { referredTo } : {}) };
  });

  constructor() {
    inject(Keys).use([
      ...outcomes.map((outcome, index) => ({ keys: `${index + 1}`, run: () => this.outcome.set(outcome) })),
      { keys: 'enter', run: () => this.accept() },
      { keys: 'ctrl+enter', run: () => this.accept() },
    ]);
  }

  protected accept(): void {
    this.dialog.close(this.choice());
  }
}
