import { Component, computed, inject, input } from '@angular/core';
import type { Source } from '@guichet/contracts';
import { sourceTypeLabels } from '../records/choice-labels';
import { RecordsApi } from '../records/records-api';
import { RecordCell } from '../records/sheet/record-cell';
import { RecordLoading } from '../records/sheet/record-loading';
import { RecordSheet } from '../records/sheet/record-sheet';
import { ErrorState } from '../ui/error-state';

/** A document, legal text, web page or funding rule that answers cite. */
@Component({
  selector: 'app-source-page',
  imports: [ErrorState, RecordCell, RecordLoading, RecordSheet],
  template: `
    @if (resource.error(); as error) {
      <app-error-state [error]="error" (retry)="resource.reload()" />
    } @else if (resource.hasValue()) {
      @let source = resource.value();
      <app-record-sheet [type]="source.type" [record]="source" (changed)="resource.reload()">
        <span pill class="pill">{{ word() }}</span>
        <app-record-cell i18n-heading="@@source.summary" heading="Ce qu’elle dit" [whole]="true" [text]="source.summary" />
        <app-record-cell i18n-heading="@@source.reference" heading="Référence" [whole]="true" [text]="source.reference" />
      </app-record-sheet>
    } @else {
      <app-record-loading />
    }
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class SourcePage {
  readonly id = input.required<string>();
  readonly version = input<string>();
  protected readonly resource = inject(RecordsApi).record<Source>(() => 'sources', this.id, this.version);
  protected readonly word = computed(() => (this.resource.hasValue() ? sourceTypeLabels[this.resource.value().type] : ''));
}
