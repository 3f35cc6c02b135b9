import { Component, computed, inject, input, output } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { academicYearOf } from '@guichet/contracts';
import type { Field, RowField } from '../fields/field';
import { recordKinds, kinds, type RecordKind } from '../kinds';
import { Clock } from '../../ui/time/clock';
import type { FormValue } from './form-values';
import { RecordPicker, type PickedRecord } from './record-picker';

const oldest = 2000;

/** What one fills a field in with. Rows of fields have a component of their own. */
@Component({
  selector: 'app-field-input',
  imports: [MatCheckbox, RecordPicker],
  templateUrl: './field-input.html',
  styleUrl: './field-input.scss',
})
export class FieldInput {
  private readonly clock = inject(Clock);
  readonly field = input.required<Field | RowField>();
  readonly value = input.required<FormValue>();
  readonly inputId = input.required<string>();
  readonly describedBy = input<string | null>(null);
  readonly invalid = input(false);
  readonly edited = output<FormValue>();

  protected readonly text = computed(() => {
    const value = this.value();
    return typeof value === 'string' ? value : '';
  });
  protected readonly several = computed(() => this.value() as readonly string[]);
  protected readonly picked = computed(() => this.value() as readonly PickedRecord[]);
  protected readonly kind = computed<RecordKind>(() => {
    const field = this.field();
    return recordKinds.find((kind) => 'of' in field && kinds[kind].types.includes(field.of)) ?? 'sources';
  });
  /** Newest first, with the one that stands there already. */
  protected readonly years = computed(() => {
    const now = Number(academicYearOf(this.clock.now().toISOString().slice(0, 10)).slice(0, 4));
    const years = Array.from({ length: now + 3 - oldest }, (_, index) => `${now + 2 - index}-${now + 3 - index}`);
    const own = this.text();
    return own && !years.includes(own) ? [own, ...years] : years;
  });

  protected toggle(key: string): void {
    const chosen = this.several();
    this.edited.emit(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  }
}
