import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { synonymLimits, type SearchSynonym } from '@guichet/contracts';
import { newIdempotencyKey } from '../core/concurrency';
import { Keys } from '../core/keys';
import { failureOf } from '../core/problem';
import { KeyHint } from '../ui/key-hint';
import { SearchSynonymsApi } from './search-synonyms-api';
import { leadsToProblemOf, problemOf, termsOf } from './written-terms';

/** The forms that mean the same, or lead to others, one per line. Closes with true once they are saved or taken out. */
@Component({
  selector: 'app-words-dialog',
  imports: [KeyHint, MatButton, MatDialogModule, MatFormField, MatInput],
  templateUrl: './words-dialog.html',
  styles: `
    mat-dialog-content {
      display: flex;
      flex-direction: column;
      gap: var(--s-4);
    }
    .hint {
      margin-top: var(--s-1);
      color: var(--text-2);
      font-size: var(--fs-13);
      line-height: 1.25rem;
    }
    .failure {
      color: var(--late);
      font-size: var(--fs-13);
      font-weight: 550;
    }
    .spring {
      flex: 1;
    }
  `,
})
export class WordsDialog {
  private readonly api = inject(SearchSynonymsApi);
  private readonly dialog = inject<MatDialogRef<WordsDialog, boolean>>(MatDialogRef);
  protected readonly known = inject<SearchSynonym | null>(MAT_DIALOG_DATA);
  private readonly key = newIdempotencyKey();

  protected readonly noteMax = synonymLimits.note;
  protected readonly written = signal(this.known?.terms.join('\n') ?? '');
  protected readonly writtenLeadsTo = signal(this.known?.leadsTo.join('\n') ?? '');
  protected readonly note = signal(this.known?.note ?? '');
  protected readonly busy = signal(false);
  protected readonly failure = signal<string | null>(null);
  /** Said once somebody wants to save. */
  protected readonly tried = signal(false);
  private readonly terms = computed(() => termsOf(this.written()));
  private readonly leadsTo = computed(() => termsOf(this.writtenLeadsTo()));
  protected readonly problem = computed(() => problemOf(this.terms(), this.leadsTo().length > 0));
  protected readonly leadsToProblem = computed(() => leadsToProblemOf(this.leadsTo()));

  constructor() {
    inject(Keys).use([{ keys: 'ctrl+enter', run: () => void this.save() }]);
  }

  protected save(): Promise<void> {
    this.tried.set(true);
    if (this.problem() || this.leadsToProblem()) return Promise.resolve();
    const input = { terms: this.terms(), leadsTo: this.leadsTo(), note: this.note().trim() || null };
    return this.send(() => (this.known ? this.api.change(this.known, input) : this.api.create(input, this.key)));
  }

  protected remove(): Promise<void> {
    return this.send(() => (this.known ? this.api.remove(this.known) : Promise.resolve()));
  }

  private async send(write: () => Promise<unknown>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    try {
      await write();
      this.dialog.close(true);
    } catch (error) {
      this.failure.set(failureOf(error).text);
    } finally {
      this.busy.set(false);
    }
  }
}
