import { Component, computed, inject, input } from '@angular/core';
import type { FieldDifference } from '@guichet/contracts';
import { Preferences } from '../../core/preferences';
import { fieldLabel, linesOf } from '../fields/value-words';
import { Difference, type Side } from './difference';

/** What changed in a record, field by field: old above new, the words that differ marked. */
@Component({
  selector: 'app-differences',
  imports: [Difference],
  template: `<dl>
    @for (one of shown(); track one.field) {
      <div appDifference [label]="one.label" [before]="one.before" [after]="one.after"></div>
    }
  </dl>`,
  styles: `
    dl {
      display: flex;
      flex-direction: column;
      gap: var(--s-4);
    }
  `,
})
export class Differences {
  readonly differences = input.required<readonly FieldDifference[]>();
  private readonly locale = inject(Preferences).locale;

  protected readonly shown = computed(() =>
    this.differences().map(({ field, before, after }) => ({ field, label: fieldLabel(field), ...this.sides(field, before, after) })),
  );

  /** Of two lists, the lines that are in one of them alone; where only their order changed, all. */
  private sides(field: string, before: unknown, after: unknown): { before: Side; after: Side } {
    const [old, now] = [linesOf(field, before, this.locale()), linesOf(field, after, this.locale())];
    const gone = old.filter((line) => !now.includes(line));
    const come = now.filter((line) => !old.includes(line));
    const moved = gone.length + come.length === 0;
    return { before: sideOf(old, moved ? old : gone), after: sideOf(now, moved ? now : come) };
  }
}

const sideOf = (all: string[], shown: string[]): Side => (all.length === 0 ? null : shown.join('\n'));
