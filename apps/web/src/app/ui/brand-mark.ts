import { Component, input } from '@angular/core';

/** The arch of a counter. */
@Component({
  selector: 'app-brand-mark',
  host: { 'aria-hidden': 'true' },
  template: `<svg
    viewBox="0 0 24 24"
    [attr.width]="size()"
    [attr.height]="size()"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <path d="M4.75 21V10.25a7.25 7.25 0 0 1 14.5 0V21M2 15.25h20" />
  </svg>`,
  styles: `
    :host {
      display: inline-flex;
      color: var(--accent);
    }
  `,
})
export class BrandMark {
  readonly size = input(24);
}
