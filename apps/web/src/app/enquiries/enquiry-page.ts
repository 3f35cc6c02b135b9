import { Component, input } from '@angular/core';

@Component({
  selector: 'app-enquiry-page',
  template: `<header class="page-bar"><h1 i18n="@@title.enquiry">Demande</h1></header>`,
})
export class EnquiryPage {
  readonly id = input.required<string>();
}
