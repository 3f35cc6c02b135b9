import { Component, computed, inject } from '@angular/core';
import { DraftKeeper } from '../editor/draft-keeper';

/** Said beside what sends the answer; it holds nobody back. */
@Component({
  selector: 'app-no-source',
  template: `@if (missing()) {
    <span i18n="@@editor.noSource">Aucune source citée</span>
  }`,
  host: { class: 'meta', role: 'status' },
  styles: `
    @media (max-width: 599px) {
      :host(:not(:empty)) {
        flex-basis: 100%;
        order: 1;
        padding-bottom: var(--s-2);
      }
    }
  `,
})
export class NoSource {
  private readonly keeper = inject(DraftKeeper);
  protected readonly missing = computed(() => !this.keeper.isEmpty() && this.keeper.citations().length === 0);
}
