import { Component, input } from '@angular/core';

@Component({
  selector: 'app-occupation-page',
  template: `<header class="page-bar"><h1 i18n="@@title.occupation">Métier</h1></header>`,
})
export class OccupationPage {
  readonly id = input.required<string>();
}
