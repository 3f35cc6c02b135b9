import { booleanAttribute, Component, computed, inject, input, viewChild } from '@angular/core';
import { CasePage } from './case/case-page';
import { Origin } from './case/origin';

/** The case at an address; another id is another case, with nothing left over from the one before. */
@Component({
  selector: 'app-enquiry-page',
  imports: [CasePage],
  template: `@for (one of [id()]; track one) {
    <app-case-page [id]="one" [writing]="writing()" [pastAnswer]="reprendre()" [record]="citer()" />
  }`,
  styles: `
    :host {
      display: block;
      height: 100%;
    }
  `,
})
export class EnquiryPage {
  readonly id = input.required<string>();
  /** `?repondre=1`: the caret goes to the answer. */
  readonly repondre = input<string>();

  /** A past answer to use. */
  readonly reprendre = input<string>();
  /** A record to cite: its type and id. */
  readonly citer = input<string>();

  protected readonly writing = computed(() => booleanAttribute(this.repondre() ?? false));
  private readonly page = viewChild(CasePage);

  constructor() {
    inject(Origin).arrive();
  }

  /** Whether the page may be left: what is written is saved first. */
  leave(): Promise<boolean> | boolean {
    return this.page()?.leave() ?? true;
  }
}
