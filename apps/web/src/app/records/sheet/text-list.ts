import { Component, computed, input, signal } from '@angular/core';
import { Unknown } from './unknown';

const few = 8;

/** Short texts one below the other; a long list opens on demand. */
@Component({
  selector: 'app-text-list',
  imports: [Unknown],
  template: `
    @if (items().length > 0) {
      <ul>
        @for (item of shown(); track $index) {
          <li>{{ item }}</li>
        }
      </ul>
      @if (items().length > shown().length) {
        <button type="button" (click)="all.set(true)" i18n="@@records.showAll">Tout afficher ({{ items().length }})</button>
      }
    } @else {
      <app-unknown />
    }
  `,
  styles: `
    ul {
      padding-left: 1.25rem;
      font-size: var(--fs-16);
      line-height: 1.625rem;
      overflow-wrap: anywhere;
    }
    button {
      min-height: 28px;
      padding: 0;
      border: 0;
      background: none;
      color: var(--accent);
      font-weight: 550;
      cursor: pointer;
    }
  `,
})
export class TextList {
  readonly items = input.required<readonly string[]>();
  protected readonly all = signal(false);
  protected readonly shown = computed(() => (this.all() || this.items().length <= few + 1 ? this.items() : this.items().slice(0, few)));
}
