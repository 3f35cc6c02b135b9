import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { reportLimits } from '@guichet/contracts';
import { newIdempotencyKey } from '../../core/concurrency';
import { Keys } from '../../core/keys';
import { failureOf } from '../../core/problem';
import { KeyHint } from '../../ui/key-hint';
import type { StatisticsQuestion } from '../statistics-address';
import { StatisticsApi } from '../statistics-api';

export interface Freezing {
  question: StatisticsQuestion;
  /** For whom reports were frozen before. */
  authorities: string[];
}

/** Under which name, and for which authority, a report is kept. Closes with true once it is. */
@Component({
  selector: 'app-freeze-dialog',
  imports: [KeyHint, MatButton, MatDialogModule, MatFormField, MatInput],
  templateUrl: './freeze-dialog.html',
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
export class FreezeDialog {
  private readonly api = inject(StatisticsApi);
  private readonly dialog = inject<MatDialogRef<FreezeDialog, boolean>>(MatDialogRef);
  protected readonly data = inject<Freezing>(MAT_DIALOG_DATA);
  private key = newIdempotencyKey();

  protected readonly limits = reportLimits;
  protected readonly name = signal('');
  protected readonly authority = signal('');
  protected readonly busy = signal(false);
  protected readonly failure = signal<string | null>(null);

  constructor() {
    inject(Keys).use([{ keys: 'ctrl+enter', run: () => void this.save() }]);
  }

  protected async save(): Promise<void> {
    const [name, authority] = [this.name().trim(), this.authority().trim() || null];
    if (name === '' || this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    try {
      await this.api.freeze({ name, authority, ...this.data.question }, this.key);
      this.dialog.close(true);
    } catch (error) {
      this.key = newIdempotencyKey();
      this.failure.set(failureOf(error).text);
    } finally {
      this.busy.set(false);
    }
  }
}
