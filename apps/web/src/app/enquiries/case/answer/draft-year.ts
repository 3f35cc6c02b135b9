import { Component, inject } from '@angular/core';
import { DraftKeeper } from '../editor/draft-keeper';

/** For which academic year the draft says that it holds, for whoever reads it. */
@Component({
  selector: 'app-draft-year',
  template: `
    @if (keeper.year(); as year) {
      <span i18n="@@editor.validFor">valable en {{ year }}</span>
    } @else {
      <span i18n="@@editor.validAnyYear">valable toute année</span>
    }
  `,
  host: { class: 'meta' },
})
export class DraftYear {
  protected readonly keeper = inject(DraftKeeper);
}
