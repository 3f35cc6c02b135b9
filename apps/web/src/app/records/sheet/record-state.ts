import { Component, computed, inject, input } from '@angular/core';
import type { RecordStatus } from '@guichet/contracts';
import { Preferences } from '../../core/preferences';
import { plainDay } from '../../ui/time/when';
import { ValidityMark } from '../../ui/validity-mark';

/** How well a record is founded, and when it was last found to be right. */
@Component({
  selector: 'app-record-state',
  imports: [ValidityMark],
  template: `@if (status() === 'verified') {
      <app-validity state="valid" [word]="verified()" />
    } @else {
      <app-validity state="needs_review" i18n-word="@@records.toConfirm" word="à confirmer" />
    }`,
})
export class RecordState {
  private readonly locale = inject(Preferences).locale;
  readonly status = input.required<RecordStatus>();
  readonly checkedOn = input<string | null>(null);

  protected readonly verified = computed(() => {
    const day = this.checkedOn();
    return day
      ? $localize`:@@records.verifiedOn:vérifiée le ${plainDay(day, this.locale())}:day:`
      : $localize`:@@records.verified:vérifiée`;
  });
}
