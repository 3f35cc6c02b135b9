import {
  afterNextRender,
  Component,
  computed,
  debounced,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatAutocomplete, MatAutocompleteTrigger, MatOption } from '@angular/material/autocomplete';
import { LucideDynamicIcon, LucideX } from '@lucide/angular';
import type { RecordSummary, RecordType } from '@guichet/contracts';
import { Preferences } from '../../core/preferences';
import { factsInWords } from '../../records/record-labels';
import { EnquiriesApi } from '../enquiries-api';
import { recordIcons, recordTypeLabels } from './record-labels';

const few: readonly RecordType[] = ['occupation', 'study-programme', 'institution'];

/** Searches everything citable as one types; arrows and Enter choose, Escape leaves. */
@Component({
  selector: 'app-record-search',
  imports: [LucideDynamicIcon, LucideX, MatAutocomplete, MatAutocompleteTrigger, MatOption],
  templateUrl: './record-search.html',
  styleUrl: './record-search.scss',
})
export class RecordSearch {
  readonly label = input.required<string>();
  /** Only records that a case can be linked to. */
  readonly linkable = input(false);
  readonly pick = output<RecordSummary>();
  /** Left without choosing; what had been typed. */
  readonly leave = output<string>();

  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  protected readonly words = signal('');
  private readonly settled = debounced(this.words, 150);
  protected readonly found = inject(EnquiriesApi).records(() => this.settled.value().trim() || undefined);
  /** The last found stay until the next are there, so that nothing blinks while typing. */
  private readonly last = linkedSignal<RecordSummary[] | undefined, RecordSummary[]>({
    source: () => (this.found.hasValue() ? this.found.value().items : undefined),
    computation: (items, previous) => items ?? previous?.value ?? [],
  });
  protected readonly records = computed(() => {
    if (this.words().trim() === '') return [];
    return this.linkable() ? this.last().filter(({ type }) => few.some((kind) => kind === type)) : this.last();
  });
  protected readonly none = computed(() => this.found.hasValue() && this.records().length === 0);
  protected readonly icons = recordIcons;
  private readonly locale = inject(Preferences).locale;
  protected readonly nothing = (): string => '';

  constructor() {
    afterNextRender(() => this.box().nativeElement.focus());
  }

  protected about({ type, facts }: RecordSummary): string {
    return [recordTypeLabels[type], factsInWords(facts, this.locale())].filter(Boolean).join(', ');
  }

  protected escape(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
    this.leave.emit(this.words());
  }
}
