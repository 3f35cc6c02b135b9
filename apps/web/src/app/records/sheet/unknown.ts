import { Component } from '@angular/core';
import { LucideCircleQuestionMark } from '@lucide/angular';

/** Nobody has found out yet; it does not mean no. */
@Component({
  selector: 'app-unknown',
  imports: [LucideCircleQuestionMark],
  template: `<svg lucideCircleQuestionMark size="15" strokeWidth="2"></svg><span i18n="@@records.unknown">inconnu</span>`,
  styles: `
    :host {
      display: inline-flex;
      gap: 5px;
      align-items: center;
      color: var(--text-3);
      font-size: var(--fs-14);
      white-space: nowrap;
    }
    svg {
      flex: none;
    }
  `,
})
export class Unknown {}
