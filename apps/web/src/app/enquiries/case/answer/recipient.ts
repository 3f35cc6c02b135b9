import { Component, computed, input } from '@angular/core';
import { LucideLock } from '@lucide/angular';
import type { EnquiryDetail } from '@guichet/contracts';

/** To whom the answer goes: an address, or somebody one talks to. */
@Component({
  selector: 'app-recipient',
  imports: [LucideLock],
  template: `
    <span class="whom">
      @if (enquiry().asker?.name || enquiry().recipient) {
        <span class="dim" i18n="@@editor.to">À</span>
      }
      @if (enquiry().asker?.name; as who) {
        <strong dir="auto">{{ who }}</strong>
      }
      @if (enquiry().recipient; as address) {
        <span class="address" [title]="address">{{ address }}</span>
      } @else if (spoken()) {
        <span class="dim" i18n="@@editor.spoken">Réponse donnée de vive voix</span>
      } @else {
        <span class="dim" i18n="@@editor.noAddress">Pas d’adresse&nbsp;: à transmettre vous-même</span>
      }
    </span>
    @if (enquiry().recipient) {
      <span class="inner"
        ><svg lucideLock size="16"></svg><ng-container i18n="@@editor.notesInside">Notes internes exclues</ng-container></span
      >
    }
  `,
  styleUrl: './recipient.scss',
})
export class Recipient {
  readonly enquiry = input.required<EnquiryDetail>();
  protected readonly spoken = computed(() => ['phone', 'walk_in'].includes(this.enquiry().channel));
}
