import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { ImportRow } from '@guichet/contracts';
import { Preferences } from '../../core/preferences';
import { Differences } from '../../records/differences/differences';
import { linesOf } from '../../records/fields/value-words';
import { importFieldLabel, oneRowLabels, problemWords } from '../import-words';

export type Side = 'ours' | 'theirs';

/** One row of the file: what becomes of it, what is wrong, what changes, and which side holds where both changed. */
@Component({
  selector: 'app-import-row',
  imports: [Differences, MatButton],
  template: `
    <p class="line">
      <span class="meta figures number">{{ one().row ?? '–' }}</span>
      <span class="label">{{ one().label }}</span>
      <span class="pill" [class]="one().action">{{ word() }}</span>
    </p>
    @for (problem of one().problems; track $index) {
      <p class="problem">
        @if (problem.column) {
          <strong>{{ column(problem.column) }}</strong>
        }
        {{ words(problem) }}
      </p>
    }
    @for (conflict of conflicts(); track conflict.field) {
      <dl class="conflict">
        <dt>{{ conflict.label }}</dt>
        <dd [class.chosen]="side() === 'ours'">
          <span class="meta" i18n="@@imports.here">Ici</span><span>{{ conflict.ours }}</span>
        </dd>
        <dd [class.chosen]="side() === 'theirs'">
          <span class="meta" i18n="@@imports.inFile">Dans le fichier</span><span>{{ conflict.theirs }}</span>
        </dd>
      </dl>
    }
    @if (conflicts().length > 0 && open()) {
      <p class="choice">
        <button
          matButton="outlined"
          type="button"
          [attr.aria-pressed]="side() === 'ours'"
          (click)="chose.emit('ours')"
          i18n="@@imports.keepOurs"
        >
          Garder la nôtre
        </button>
        <button
          matButton="outlined"
          type="button"
          [attr.aria-pressed]="side() === 'theirs'"
          (click)="chose.emit('theirs')"
          i18n="@@imports.takeTheirs"
        >
          Prendre celle du fichier
        </button>
      </p>
    }
    @if (one().differences.length > 0) {
      <app-differences [differences]="one().differences" />
    }
  `,
  styleUrl: './import-row.scss',
})
export class ImportRowLine {
  readonly one = input.required<ImportRow>();
  readonly side = input<Side>();
  /** A choice can still be made. */
  readonly open = input(false);
  readonly chose = output<Side>();
  private readonly locale = inject(Preferences).locale;

  protected readonly word = computed(() =>
    this.one().conflicts.length > 0 && this.one().action === 'rejected'
      ? $localize`:@@imports.one.conflict:à trancher`
      : oneRowLabels[this.one().action],
  );
  protected readonly words = problemWords;
  protected readonly column = importFieldLabel;
  protected readonly conflicts = computed(() =>
    this.one().conflicts.map(({ field, ours, theirs }) => ({
      label: importFieldLabel(field),
      field,
      ours: linesOf(field, ours, this.locale()).join(' · '),
      theirs: linesOf(field, theirs, this.locale()).join(' · '),
    })),
  );
}
