import { Component, computed, input, output } from '@angular/core';
import { importRowActions, type ImportCounts, type ImportRowAction } from '@guichet/contracts';
import { rowsWord } from '../import-words';

/** How many rows come to what; each number shows its rows alone. */
@Component({
  selector: 'app-import-tally',
  template: `<div role="group" i18n-aria-label="@@imports.tally" aria-label="Ce que deviennent les lignes">
    @for (tally of tallies(); track tally.action) {
      <button type="button" [class]="tally.action" [attr.aria-pressed]="chosen().includes(tally.action)" (click)="toggle(tally.action)">
        <strong class="figures">{{ tally.count }}</strong> {{ tally.label }}
      </button>
    }
  </div>`,
  styles: `
    div {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-2);
    }
    button {
      min-height: var(--h-control-s);
      padding: 0 var(--s-3);
      border: 1px solid var(--line-strong);
      border-radius: var(--h-control-s);
      background: var(--surface);
      color: var(--text);
      font: inherit;
      cursor: pointer;
    }
    button[aria-pressed='true'] {
      border-color: var(--accent);
      background: var(--accent-soft);
      color: var(--on-accent-soft);
    }
    .rejected strong {
      color: var(--late);
    }
  `,
})
export class ImportTally {
  readonly counts = input.required<ImportCounts>();
  readonly chosen = input.required<readonly ImportRowAction[]>();
  readonly chose = output<readonly ImportRowAction[]>();

  protected readonly tallies = computed(() =>
    importRowActions.map((action) => ({ action, count: this.counts()[action], label: rowsWord(action, this.counts()[action]) })),
  );

  protected toggle(action: ImportRowAction): void {
    const chosen = this.chosen();
    this.chose.emit(chosen.includes(action) ? chosen.filter((one) => one !== action) : [...chosen, action]);
  }
}
