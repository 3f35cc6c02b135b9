import { Component, input } from '@angular/core';
import { KeyHint } from './key-hint';

/** Says what will appear here and the key that starts it; buttons may be put inside. */
@Component({
  selector: 'app-empty-state',
  imports: [KeyHint],
  template: `
    @if (page()) {
      <h1 class="heading">{{ heading() }}</h1>
    } @else {
      <p class="heading">{{ heading() }}</p>
    }
    <p class="text">
      <ng-content select="[text]" />{{ text() }}
      @if (keys()) {
        <app-key-hint [keys]="keys()" />
      }
    </p>
    <ng-content />
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: flex-start;
      gap: var(--s-2);
      max-width: 480px;
      padding: var(--s-8) var(--s-6);
    }
    .heading {
      font-size: var(--fs-16);
      font-weight: 600;
      line-height: 1.5rem;
    }
    .text {
      color: var(--text-2);
      line-height: 1.375rem;
      margin-bottom: var(--s-2);
    }
  `,
})
export class EmptyState {
  readonly heading = input.required<string>();
  /** It is all there is on the page, so its heading is the page's. */
  readonly page = input(false);
  readonly text = input('');
  readonly keys = input('');
}
