import { Component, input } from '@angular/core';
import type { EnquiryDetail } from '@guichet/contracts';
import { EmptyState } from '../../../ui/empty-state';

/** Why no answer stands here, and what brings one. */
@Component({
  selector: 'app-no-answer',
  imports: [EmptyState],
  template: `
    @if (enquiry().can.includes('claim') && !enquiry().assignee) {
      <app-empty-state
        i18n-heading="@@editor.freeHeading"
        heading="Personne n’a encore pris cette demande"
        i18n-text="@@editor.freeText"
        text="La réponse s’écrit une fois la demande prise en charge. Les deux d’un coup&nbsp;:"
        keys="r"
      />
    } @else if (enquiry().status === 'closed') {
      <app-empty-state i18n-heading="@@editor.closedHeading" heading="Clôturée sans réponse écrite" />
    } @else {
      <app-empty-state
        i18n-heading="@@editor.noneHeading"
        heading="Pas encore de réponse"
        i18n-text="@@editor.noneText"
        text="La réponse apparaîtra ici dès qu’elle sera écrite."
      />
    }
  `,
  styles: `
    :host {
      display: flex;
      flex: 1;
      flex-direction: column;
    }
    app-empty-state {
      flex: 1;
      padding: var(--s-8);
    }
  `,
})
export class NoAnswer {
  readonly enquiry = input.required<EnquiryDetail>();
}
