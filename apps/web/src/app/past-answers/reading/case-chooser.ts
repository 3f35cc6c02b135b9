import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { Keys } from '../../core/keys';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { KeyHint } from '../../ui/key-hint';
import { ProgressLine } from '../../ui/progress-line';
import { DueTime } from '../../ui/time/due-time';
import { PastAnswersApi } from '../past-answers-api';

/** Which of one's cases in progress the answer goes to; closes with the id of that case. */
@Component({
  selector: 'app-case-chooser',
  imports: [DueTime, EmptyState, ErrorState, KeyHint, MatButton, MatDialogModule, ProgressLine],
  templateUrl: './case-chooser.html',
  styleUrl: './case-chooser.scss',
})
export class CaseChooser {
  private readonly dialog = inject<MatDialogRef<CaseChooser, string>>(MatDialogRef);
  protected readonly cases = inject(PastAnswersApi).ownOpenCases();
  protected readonly untitled = $localize`:@@pastAnswers.chooser.untitled:Demande sans question écrite`;

  constructor() {
    const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
    inject(Keys).use(digits.map((digit, index) => ({ keys: digit, run: () => this.chooseAt(index) })));
  }

  protected choose(id: string): void {
    this.dialog.close(id);
  }

  private chooseAt(index: number): void {
    const chosen = this.cases.hasValue() ? this.cases.value().items[index] : undefined;
    if (chosen) this.choose(chosen.id);
  }
}
