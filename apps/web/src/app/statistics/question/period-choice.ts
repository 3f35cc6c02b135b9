import { Component, inject } from '@angular/core';
import { fieldSentence } from '../../core/problem';
import { periodLabels, periods } from '../periods';
import { StatisticsAddress } from '../statistics-address';

/** Of which days, by a name or from one to another; it stands in the address. */
@Component({
  selector: 'app-period-choice',
  template: `
    <div class="field">
      <label for="period" i18n="@@statistics.period">Période</label>
      <select #period id="period" (change)="address.choosePeriod($any(period.value))">
        @for (one of periods; track one.value) {
          <option [value]="one.value" [selected]="one.value === address.period()">{{ one.label }}</option>
        }
      </select>
    </div>
    @if (address.period() === 'libre') {
      <div class="field">
        <label for="from" i18n="@@statistics.from">Du</label>
        <input #from id="from" type="date" [value]="address.days().from" (change)="address.go({ du: from.value })" />
      </div>
      <div class="field">
        <label for="to" i18n="@@statistics.to">Au</label>
        <input
          #to
          id="to"
          type="date"
          [attr.aria-invalid]="address.backwards() ? true : null"
          [attr.aria-describedby]="address.backwards() ? 'to-problem' : null"
          [value]="address.days().to"
          (change)="address.go({ au: to.value })"
        />
      </div>
      @if (address.backwards()) {
        <p class="problem" id="to-problem" role="alert">{{ order }}</p>
      }
    }
  `,
  styleUrl: './question.scss',
})
export class PeriodChoice {
  protected readonly address = inject(StatisticsAddress);
  protected readonly order = fieldSentence('order');
  protected readonly periods = periods.map((value) => ({ value, label: periodLabels[value] }));
}
