import { Component, computed, input, output } from '@angular/core';
import type { Field, RowField } from '../fields/field';
import { FieldInput } from './field-input';
import type { FormValue } from './form-values';

/** A field with its name above, how it is written below, and why it was refused. */
@Component({
  selector: 'app-field-box',
  imports: [FieldInput],
  host: { class: 'field' },
  template: `
    @if (field().control === 'choices') {
      <span class="label" [id]="inputId() + '-label'">{{ field().label }}</span>
    } @else {
      <label [for]="inputId()"
        >{{ field().label }}
        @if (field().required) {
          <span class="meta" i18n="@@records.required">nécessaire</span>
        }
      </label>
    }
    <app-field-input
      [field]="field()"
      [value]="value()"
      [inputId]="inputId()"
      [describedBy]="describedBy()"
      [invalid]="!!error()"
      (edited)="edited.emit($event)"
    />
    @if (hint(); as words) {
      <p class="meta" [id]="inputId() + '-hint'">{{ words }}</p>
    }
    @if (error(); as words) {
      <p class="error" [id]="inputId() + '-error'">{{ words }}</p>
    }
  `,
  styles: `
    :host {
      min-width: 0;
    }
    .label {
      font-weight: 600;
      line-height: 1.25rem;
    }
    label .meta {
      font-weight: 400;
    }
    .error {
      color: var(--late);
      font-size: var(--fs-13);
      font-weight: 550;
    }
  `,
})
export class FieldBox {
  readonly field = input.required<Field | RowField>();
  readonly value = input.required<FormValue>();
  readonly inputId = input.required<string>();
  readonly error = input<string>();
  readonly edited = output<FormValue>();

  protected readonly hint = computed(() => {
    const { hint, control } = this.field();
    return hint ?? (control === 'texts' ? onePerLine : '');
  });
  protected readonly describedBy = computed(
    () => [this.hint() && `${this.inputId()}-hint`, this.error() && `${this.inputId()}-error`].filter(Boolean).join(' ') || null,
  );
}

const onePerLine = $localize`:@@records.hint.texts:un par ligne`;
