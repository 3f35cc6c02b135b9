import {
  afterNextRender,
  Component,
  computed,
  debounced,
  type ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  model,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatAutocomplete, MatAutocompleteTrigger, MatOption } from '@angular/material/autocomplete';
import { LucideX } from '@lucide/angular';
import type { RecordSummary } from '@guichet/contracts';
import { Preferences } from '../../core/preferences';
import { outside, factsInWords } from '../record-labels';
import type { RecordKind } from '../kinds';
import { RecordsApi } from '../records-api';

export interface PickedRecord {
  id: string;
  label: string;
}

/** Chooses one or several records of a kind, found as one types. */
@Component({
  selector: 'app-record-picker',
  imports: [LucideX, MatAutocomplete, MatAutocompleteTrigger, MatOption],
  templateUrl: './record-picker.html',
  styleUrl: './record-picker.scss',
})
export class RecordPicker {
  readonly kind = input.required<RecordKind>();
  readonly inputId = input.required<string>();
  readonly many = input(false);
  /** The id of a record that may not be chosen. */
  readonly without = input<string>();
  readonly placeholder = input($localize`:@@records.picker:Tapez pour chercher`);
  readonly describedBy = input<string | null>(null);
  readonly invalid = input(false);
  readonly picked = model.required<readonly PickedRecord[]>();
  /** One was chosen, by hand. */
  readonly chosen = output<PickedRecord>();

  private readonly box = viewChild<ElementRef<HTMLInputElement>>('box');
  private readonly injector = inject(Injector);
  private readonly locale = inject(Preferences).locale;
  protected readonly words = signal('');
  private readonly settled = debounced(this.words, 150);
  private readonly found = inject(RecordsApi).found(this.kind, () => this.settled.value().trim() || undefined);
  /** The last found stay until the next are there, so that nothing blinks while typing. */
  private readonly last = linkedSignal<RecordSummary[] | undefined, RecordSummary[]>({
    source: () => (this.found.hasValue() ? this.found.value().items : undefined),
    computation: (items, previous) => items ?? previous?.value ?? [],
  });
  protected readonly options = computed(() => {
    const taken = new Set([this.without(), ...this.picked().map(({ id }) => id)]);
    return this.words().trim() === '' ? [] : this.last().filter(({ id }) => !taken.has(id));
  });
  protected readonly none = computed(() => this.words().trim() !== '' && this.found.hasValue() && this.options().length === 0);
  protected readonly open = computed(() => this.many() || this.picked().length === 0);
  protected readonly nothing = (): string => '';

  focus(): void {
    this.box()?.nativeElement.focus();
  }

  protected about({ facts = {}, jurisdiction }: RecordSummary): string {
    return [outside(jurisdiction)?.name, factsInWords(facts, this.locale())].filter(Boolean).join(', ');
  }

  protected pick({ id, label }: RecordSummary): void {
    this.words.set('');
    this.picked.update((all) => (this.many() ? [...all, { id, label }] : [{ id, label }]));
    this.chosen.emit({ id, label });
  }

  protected drop(id: string): void {
    this.picked.update((all) => all.filter((one) => one.id !== id));
    afterNextRender(() => this.focus(), { injector: this.injector });
  }
}
