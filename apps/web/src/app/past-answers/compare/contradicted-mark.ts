import { Component } from '@angular/core';

/** A word in red beside the validity of an answer: another one is said to conclude differently. */
@Component({
  selector: 'app-contradicted',
  template: `<ng-container i18n="@@contradictions.hit">contradiction</ng-container>`,
  styles: `
    :host {
      color: var(--late);
      font-weight: 600;
    }
  `,
})
export class ContradictedMark {}
