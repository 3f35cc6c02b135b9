import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { searchTextMax, type SearchGap } from '@guichet/contracts';
import { Keys } from '../../core/keys';
import { TypedSearch } from '../../core/typed-search';
import { PastAnswersApi } from '../../past-answers/past-answers-api';
import { titleOf } from '../../past-answers/reading/answer-title';
import { filtersOf } from '../../past-answers/search-filters';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { KeyHint } from '../../ui/key-hint';
import { ProgressLine } from '../../ui/progress-line';
import { SearchField } from '../../ui/search-field';
import { ValidityMark } from '../../ui/validity-mark';

const shown = 9;
const filters = filtersOf({});

/** Which reusable answer answers it, among what its words find today or other words do; closes with the id of that answer. */
@Component({
  selector: 'app-answered-dialog',
  imports: [EmptyState, ErrorState, KeyHint, MatButton, MatDialogModule, ProgressLine, SearchField, ValidityMark],
  templateUrl: './answered-dialog.html',
  styleUrl: './answered-dialog.scss',
})
export class AnsweredDialog {
  private readonly dialog = inject<MatDialogRef<AnsweredDialog, string>>(MatDialogRef);
  protected readonly gap = inject<SearchGap>(MAT_DIALOG_DATA);
  protected readonly searchMax = searchTextMax;
  protected readonly searchLabel = $localize`:@@gaps.choose.search:Chercher avec d’autres mots`;

  private readonly words = signal(this.gap.query);
  protected readonly box = new TypedSearch(this.words, (words) => this.words.set(words));
  protected readonly found = inject(PastAnswersApi).search(() => ({ q: this.words(), filters }));
  protected readonly hits = computed(() =>
    this.found
      .items()
      .filter(({ kind }) => kind === 'reusable')
      .slice(0, shown),
  );
  protected readonly titleOf = titleOf;

  constructor() {
    const digits = Array.from({ length: shown }, (_, index) => String(index + 1));
    inject(Keys).use(digits.map((digit, index) => ({ keys: digit, run: () => this.choose(this.hits()[index]?.id) })));
  }

  protected choose(id: string | undefined): void {
    if (id) this.dialog.close(id);
  }
}
