import { Component, input } from '@angular/core';
import type { RecordStatus } from '@guichet/contracts';
import { Moment } from '../../ui/time/moment';
import { ValidityMark } from '../../ui/validity-mark';

/** How well a record is founded, and when that was last looked at. */
@Component({
  selector: 'app-record-state',
  imports: [Moment, ValidityMark],
  template: `@if (status() === 'verified') {
      <app-validity state="valid" i18n-word="@@records.verified" word="vérifiée" />
    } @else {
      <app-validity state="needs_review" i18n-word="@@records.toConfirm" word="à confirmer" />
    }
    @if (checkedOn(); as day) {
      <app-moment class="meta" [at]="day" />
    }`,
  styles: `
    :host {
      display: inline-flex;
      gap: 6px;
      align-items: center;
    }
  `,
})
export class RecordState {
  readonly status = input.required<RecordStatus>();
  readonly checkedOn = input<string | null>(null);
}
