import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatListOption, MatSelectionList } from '@angular/material/list';
import type { AssignInput, Colleague } from '@guichet/contracts';
import { Session } from '../core/session';
import { ErrorState } from '../ui/error-state';
import { ProgressLine } from '../ui/progress-line';
import { QueueApi } from './queue/queue-api';

export interface AssignData {
  enquiryId: string;
  version: number;
}
export interface AssignChoice extends AssignInput {
  assigneeName: string;
}

/** Who gets the case; closes with the choice, and whoever opened it writes it. Typing the first letters finds a name. */
@Component({
  selector: 'app-assign-dialog',
  imports: [ErrorState, MatButton, MatDialogModule, MatListOption, MatSelectionList, ProgressLine],
  template: `
    <h2 mat-dialog-title i18n="@@queue.assignTitle">À qui attribuer la demande&#8239;?</h2>
    <mat-dialog-content>
      <app-progress-line [active]="colleagues.isLoading()" />
      @if (colleagues.error(); as error) {
        <app-error-state [error]="error" (retry)="colleagues.reload()" />
      } @else {
        <mat-selection-list
          cdkFocusInitial
          [multiple]="false"
          hideSingleSelectionIndicator
          i18n-aria-label="@@queue.assignList"
          aria-label="Collègues du centre"
          (selectionChange)="choose($event.options[0]?.value)"
        >
          @for (colleague of sorted(); track colleague.id) {
            <mat-list-option [value]="colleague">{{ colleague.name }}{{ colleague.id === me ? mine : '' }}</mat-list-option>
          }
        </mat-selection-list>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton mat-dialog-close type="button" i18n="@@ask.cancel">Annuler</button>
    </mat-dialog-actions>
  `,
  styles: `
    mat-dialog-content {
      position: relative;
      min-height: 120px;
      padding: 0 12px !important;
    }
  `,
})
export class AssignDialog {
  private readonly dialog = inject<MatDialogRef<AssignDialog, AssignChoice>>(MatDialogRef);
  protected readonly colleagues = inject(QueueApi).colleagues();
  protected readonly me = inject(Session).user()?.id;
  protected readonly mine = $localize`:@@queue.assignMe: (moi)`;

  protected readonly sorted = computed(() => {
    const all = this.colleagues.hasValue() ? this.colleagues.value() : [];
    return [...all].sort((one, other) => Number(other.id === this.me) - Number(one.id === this.me));
  });

  protected choose(colleague: Colleague | undefined): void {
    if (colleague) this.dialog.close({ assigneeId: colleague.id, assigneeName: colleague.name });
  }
}
