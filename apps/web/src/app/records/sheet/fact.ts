import { Component, input } from '@angular/core';
import { Unknown } from './unknown';

/** A line of a `dl`: what it is about, and the fact or "inconnu". */
@Component({
  selector: 'div[appFact]',
  imports: [Unknown],
  template: `<dt>{{ label() }}</dt>
    <dd>
      <ng-content />
      @if (value(); as known) {
        {{ known }}
      } @else if (value() !== undefined) {
        <app-unknown />
      }
    </dd>`,
  styles: `
    :host {
      display: grid;
      grid-template-columns: 136px minmax(0, 1fr);
      gap: var(--s-4);
      padding: 3px 0;
      line-height: 1.375rem;
    }
    dt {
      color: var(--text-3);
    }
    dd {
      overflow-wrap: anywhere;
    }
  `,
})
export class Fact {
  readonly label = input.required<string>();
  readonly value = input<string | number | null>();
}
