import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { characters, recordLimits, type RecordHead, type RestingAnswers } from '@guichet/contracts';
import { Keys } from '../../core/keys';
import { failureOf, fieldErrors } from '../../core/problem';
import { KeyHint } from '../../ui/key-hint';
import { RecordPicker, type PickedRecord } from '../form/record-picker';
import type { RecordKind } from '../kinds';
import { RecordsApi } from '../records-api';
import { RestingNote } from '../resting/resting-note';

/** Takes a record out of use, with the reason and, when there is one, what takes its place. Closes with what turned amber. */
@Component({
  selector: 'app-retire-dialog',
  imports: [KeyHint, MatButton, MatDialogModule, MatFormField, MatInput, RecordPicker, RestingNote],
  template: `<h2 mat-dialog-title i18n="@@records.retire.title">Retirer cette fiche&#8239;?</h2>
    <form (submit)="$event.preventDefault(); retire()">
      <mat-dialog-content>
        <p i18n="@@records.retire.lead">
          Les réponses qui la citent restent lisibles. Elle n’est plus proposée, et mène à la fiche qui la remplace.
        </p>
        @if (failure(); as text) {
          <p class="failure" role="alert">{{ text }}</p>
        }
        <div class="field">
          <label for="retire-reason" i18n="@@records.retire.reason">Pourquoi&#8239;?</label>
          <mat-form-field appearance="outline" subscriptSizing="dynamic">
            <textarea
              #words
              matInput
              cdkFocusInitial
              required
              id="retire-reason"
              rows="2"
              [value]="reason()"
              (input)="reason.set(words.value)"
            ></textarea>
          </mat-form-field>
          @if (errors()['reason']; as error) {
            <p class="failure">{{ error }}</p>
          }
        </div>
        <div class="field">
          <label for="retire-successor" i18n="@@records.retire.successor">Remplacée par (facultatif)</label>
          <app-record-picker inputId="retire-successor" [kind]="data.kind" [without]="data.record.id" [(picked)]="successor" />
          @if (errors()['successorId']; as error) {
            <p class="failure">{{ error }}</p>
          }
        </div>
        <app-resting-note [kind]="data.kind" [recordId]="data.record.id" />
      </mat-dialog-content>
      <mat-dialog-actions>
        <button matButton type="button" mat-dialog-close i18n="@@records.cancel">Annuler</button>
        <button matButton="filled" type="submit" [disabled]="!ready() || busy()">
          <ng-container i18n="@@records.retire">Retirer</ng-container> <app-key-hint keys="ctrl+enter" />
        </button>
      </mat-dialog-actions>
    </form>`,
  styles: `
    mat-dialog-content {
      display: flex;
      flex-direction: column;
      gap: var(--s-4);
    }
    .failure {
      color: var(--late);
      font-size: var(--fs-13);
      font-weight: 550;
    }
  `,
})
export class RetireDialog {
  private readonly api = inject(RecordsApi);
  private readonly dialog = inject<MatDialogRef<RetireDialog, RestingAnswers>>(MatDialogRef);
  protected readonly data = inject<{ kind: RecordKind; record: RecordHead }>(MAT_DIALOG_DATA);

  protected readonly reason = signal('');
  protected readonly successor = signal<readonly PickedRecord[]>([]);
  protected readonly busy = signal(false);
  protected readonly failure = signal<string | null>(null);
  protected readonly errors = signal<Record<string, string>>({});
  protected readonly ready = computed(() => this.reason().trim() !== '' && characters(this.reason()) <= recordLimits.reason);

  constructor() {
    inject(Keys).use([{ keys: 'ctrl+enter', run: () => void this.retire() }]);
  }

  protected async retire(): Promise<void> {
    if (!this.ready() || this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    const successorId = this.successor()[0]?.id;
    const input = { reason: this.reason().trim(), ...(successorId ? { successorId } : {}) };
    try {
      this.dialog.close((await this.api.retire(this.data.kind, this.data.record, input)).turnedStale);
    } catch (error) {
      this.errors.set(fieldErrors(error));
      this.failure.set(failureOf(error).text);
    } finally {
      this.busy.set(false);
    }
  }
}
