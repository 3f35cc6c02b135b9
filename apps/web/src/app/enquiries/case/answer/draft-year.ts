import { Component, inject } from '@angular/core';
import { DraftKeeper } from '../editor/draft-keeper';

/** For which academic year the draft says that it holds, and that it cites nothing, for whoever reads it. */
@Component({
  selector: 'app-draft-year',
  template: `
    @if (keeper.year(); as year) {
      <span i18n="@@editor.validFor">valable en {{ year }}</span>
    } @else {
      <span i18n="@@editor.validAnyYear">valable toute année</span>
    }
    @if (keeper.citations().length === 0) {
      <span i18n="@@editor.noSource">Aucune source citée</span>
    }
  `,
  host: { class: 'meta-parts' },
})
export class DraftYear {
  protected readonly keeper = inject(DraftKeeper);
}
