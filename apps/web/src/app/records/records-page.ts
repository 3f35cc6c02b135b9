import { Component, input } from '@angular/core';

@Component({
  selector: 'app-records-page',
  template: `<header class="page-bar"><h1 i18n="@@title.records">Fiches</h1></header>`,
})
export class RecordsPage {
  readonly type = input<string>();
}
