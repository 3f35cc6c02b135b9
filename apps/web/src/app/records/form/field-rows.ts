import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { LucidePlus, LucideX } from '@lucide/angular';
import type { Field, RowField } from '../fields/field';
import { FieldBox } from './field-box';
import { emptyRow, type FormRow, type FormValue } from './form-values';

/** A field of several rows, each of several fields: shortages, figures, fees, sites, offers. */
@Component({
  selector: 'app-field-rows',
  imports: [FieldBox, LucidePlus, LucideX, MatButton],
  template: `<fieldset [id]="inputId()" tabindex="-1">
    <legend>{{ field().label }}</legend>
    @for (row of rows(); track $index; let index = $index) {
      <div class="row" role="group" [attr.aria-label]="field().label + ' ' + (index + 1)">
        <div class="cells">
          @for (cell of cells(); track cell.name) {
            <app-field-box
              [class.long]="cell.field.control === 'longtext' || cell.field.control === 'texts'"
              [field]="cell.field"
              [value]="row[cell.name] ?? ''"
              [inputId]="inputId() + '-' + index + '-' + cell.name"
              [error]="errors()[name() + '[' + index + '].' + cell.name]"
              (edited)="set(index, cell.name, $event)"
            />
          }
        </div>
        <button matButton type="button" (click)="remove(index)">
          <svg lucideX matButtonIcon size="18"></svg><span i18n="@@records.rows.remove">Enlever</span>
        </button>
      </div>
    }
    <button matButton="outlined" type="button" class="add" (click)="add()">
      <svg lucidePlus matButtonIcon size="18"></svg>{{ addLabel() }}
    </button>
    @if (errors()[name()]; as words) {
      <p class="error">{{ words }}</p>
    }
  </fieldset>`,
  styleUrl: './field-rows.scss',
})
export class FieldRows {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  readonly name = input.required<string>();
  readonly field = input.required<Field>();
  readonly value = input.required<FormValue>();
  readonly inputId = input.required<string>();
  readonly errors = input.required<Readonly<Record<string, string>>>();
  readonly edited = output<FormValue>();

  protected readonly rows = computed(() => this.value() as readonly FormRow[]);
  private readonly rowFields = computed<Readonly<Record<string, RowField>>>(() => {
    const field = this.field();
    return field.control === 'rows' ? field.rows : {};
  });
  protected readonly cells = computed(() => Object.entries(this.rowFields()).map(([name, field]) => ({ name, field })));
  protected readonly addLabel = computed(() => {
    const field = this.field();
    return field.control === 'rows' ? field.fresh : '';
  });

  protected set(index: number, name: string, value: FormValue): void {
    this.edited.emit(this.rows().map((row, at) => (at === index ? { ...row, [name]: value } : row)));
  }

  protected add(): void {
    this.edited.emit([...this.rows(), emptyRow(this.rowFields())]);
    this.focusThen('.row:last-of-type :is(input, select, textarea)');
  }

  protected remove(index: number): void {
    this.edited.emit(this.rows().filter((_, at) => at !== index));
    this.focusThen('.add');
  }

  private focusThen(selector: string): void {
    afterNextRender(() => this.host.querySelector<HTMLElement>(selector)?.focus(), { injector: this.injector });
  }
}
