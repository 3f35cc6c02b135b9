import { Component, input } from '@angular/core';

@Component({
  selector: 'app-institution-page',
  template: `<header class="page-bar"><h1 i18n="@@title.institution">Établissement</h1></header>`,
})
export class InstitutionPage {
  readonly id = input.required<string>();
}
