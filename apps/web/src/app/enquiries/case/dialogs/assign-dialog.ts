import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import type { Colleague } from '@guichet/contracts';
import { Keys } from '../../../core/keys';
import { ErrorState } from '../../../ui/error-state';
import { KeyHint } from '../../../ui/key-hint';
import { ProgressLine } from '../../../ui/progress-line';
import { SearchField } from '../../../ui/search-field';
import { EnquiriesApi } from '../../enquiries-api';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Who gets the case: typing narrows the list, a digit or Enter chooses. Closes with the colleague. */
@Component({
  selector: 'app-assign-dialog',
  imports: [ErrorState, KeyHint, MatButton, MatDialogModule, ProgressLine, SearchField],
  templateUrl: './assign-dialog.html',
  styleUrl: './dialogs.scss',
})
export class AssignDialog {
  private readonly dialog = inject<MatDialogRef<AssignDialog, Colleague>>(MatDialogRef);
  private readonly holder = inject<string | null>(MAT_DIALOG_DATA);
  protected readonly colleagues = inject(EnquiriesApi).colleagues();
  protected readonly words = signal('');
  protected readonly searchLabel = $localize`:@@case.assignSearch:Chercher un·e collègue`;
  protected readonly found = computed(() => {
    if (!this.colleagues.hasValue()) return [];
    return this.colleagues.value().filter(({ id, name }) => id !== this.holder && plain(name).includes(plain(this.words().trim())));
  });

  constructor() {
    const digits = Array.from({ length: 9 }, (_, index) => index);
    inject(Keys).use(digits.map((index) => ({ keys: `${index + 1}`, run: () => this.choose(this.found()[index]) })));
  }

  protected choose(colleague: Colleague | undefined): void {
    if (colleague) this.dialog.close(colleague);
  }
}
