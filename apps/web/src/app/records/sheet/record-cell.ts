import { Component, input } from '@angular/core';
import { Unknown } from './unknown';

let cells = 0;

/** One question people ask, and its answer; without one, "inconnu". */
@Component({
  selector: 'app-record-cell',
  imports: [Unknown],
  host: { '[class.whole]': 'whole()' },
  template: `<section [attr.aria-labelledby]="id">
    <h2 [id]="id">{{ heading() }}</h2>
    <ng-content />
    @if (text(); as words) {
      <p class="reading">{{ words }}</p>
    } @else if (text() !== undefined) {
      <app-unknown />
    }
    <ng-content select="[after]" />
  </section>`,
  styles: `
    :host {
      display: block;
      min-width: 0;
      padding: var(--s-4) var(--s-8) var(--s-6);
      border-bottom: 1px solid var(--line);
    }
    :host(:nth-child(odd):not(.whole)) {
      border-right: 1px solid var(--line);
    }
    :host(.whole) {
      grid-column: 1 / -1;
    }
    h2 {
      margin-bottom: var(--s-2);
      font-size: var(--fs-16);
    }
    .reading {
      white-space: pre-line;
    }
    @media (max-width: 767px) {
      :host(:nth-child(odd):not(.whole)) {
        border-right: 0;
      }
    }
    @media (max-width: 599px) {
      :host {
        padding: var(--s-4);
      }
    }
  `,
})
export class RecordCell {
  readonly heading = input.required<string>();
  /** A text that answers; `null` when nobody knows. */
  readonly text = input<string | null>();
  /** Over both columns. */
  readonly whole = input(false);
  protected readonly id = `cell-${cells++}`;
}
