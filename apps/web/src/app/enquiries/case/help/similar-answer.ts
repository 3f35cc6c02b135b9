import { Component, input, output } from '@angular/core';
import type { Hit } from '@guichet/contracts';
import { KeyHint } from '../../../ui/key-hint';
import { HitSummary } from '../../hit-summary';

/** A past answer in a few lines, its validity before it is opened. */
@Component({
  selector: 'app-similar-answer',
  imports: [HitSummary, KeyHint],
  template: `
    <button type="button" [attr.data-hit]="hit().id" (click)="open.emit()" [attr.aria-keyshortcuts]="'Alt+' + place()">
      <app-hit-summary [hit]="hit()"><app-key-hint end [keys]="'alt+' + place()" /></app-hit-summary>
    </button>
  `,
  styles: `
    button {
      display: block;
      width: calc(100% + 16px);
      margin: 0 -8px;
      padding: 10px 8px;
      border: 0;
      border-radius: var(--r-m);
      background: none;
      text-align: left;
      cursor: pointer;
    }
    button:hover {
      background: var(--surface-high);
    }
    button:focus-visible {
      outline-offset: -2px;
    }
    app-key-hint {
      flex: none;
      color: var(--text-3);
    }
  `,
})
export class SimilarAnswer {
  readonly hit = input.required<Hit>();
  /** Its place in the list, from 1. */
  readonly place = input.required<number>();
  readonly open = output<void>();
}
