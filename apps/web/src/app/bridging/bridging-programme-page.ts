import { Component, computed, inject, input } from '@angular/core';
import type { BridgingProgramme, LinkedRecord } from '@guichet/contracts';
import { accessLabels } from '../records/choice-labels';
import { extraCredits } from '../records/record-labels';
import { RecordsApi } from '../records/records-api';
import { Fact } from '../records/sheet/fact';
import { LinkedRecords } from '../records/sheet/linked-records';
import { RecordCell } from '../records/sheet/record-cell';
import { RecordLoading } from '../records/sheet/record-loading';
import { RecordSheet } from '../records/sheet/record-sheet';
import { Unknown } from '../records/sheet/unknown';
import { ErrorState } from '../ui/error-state';

/** A bridge from a degree to further studies: with what, into what, where, in which year. */
@Component({
  selector: 'app-bridging-programme-page',
  imports: [ErrorState, Fact, LinkedRecords, RecordCell, RecordLoading, RecordSheet, Unknown],
  template: `
    @if (resource.error(); as error) {
      <app-error-state [error]="error" (retry)="resource.reload()" />
    } @else if (resource.hasValue()) {
      @let bridge = resource.value();
      <app-record-sheet type="bridging-programme" [record]="bridge" (changed)="resource.reload()">
        @if (bridge.academicYear; as year) {
          <span pill class="pill">{{ year }}</span>
        }
        <app-record-cell i18n-heading="@@bridging.how" heading="Comment y entre-t-on&#8239;?">
          <p class="verdict">
            @if (access(); as words) {
              {{ words }}
            } @else {
              <app-unknown />
            }
          </p>
          <dl>
            <div appFact i18n-label="@@bridging.credits" label="Crédits en plus" [value]="credits()"></div>
            <div appFact i18n-label="@@records.field.academicYear" label="Année académique" [value]="bridge.academicYear"></div>
          </dl>
        </app-record-cell>
        <app-record-cell i18n-heading="@@bridging.fromTo" heading="D’où, vers où&#8239;?">
          <h3 i18n="@@bridging.from">Diplôme de départ</h3>
          <app-linked-records [records]="listed(bridge.from)" />
          <h3 i18n="@@bridging.to">Études visées</h3>
          <app-linked-records [records]="listed(bridge.to)" />
          <h3 i18n="@@records.table.institution">Établissement</h3>
          <app-linked-records [records]="listed(bridge.institution)" />
        </app-record-cell>
        <app-record-cell i18n-heading="@@bridging.conditions" heading="Conditions" [text]="bridge.conditions" />
        <app-record-cell i18n-heading="@@bridging.legalReference" heading="Référence légale" [text]="bridge.legalReference" />
      </app-record-sheet>
    } @else {
      <app-record-loading />
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    .verdict {
      margin-bottom: var(--s-2);
      font-size: var(--fs-18);
      font-weight: 600;
      line-height: 1.625rem;
    }
    h3:not(:first-of-type) {
      margin-top: var(--s-3);
    }
  `,
})
export class BridgingProgrammePage {
  readonly id = input.required<string>();
  readonly version = input<string>();
  protected readonly resource = inject(RecordsApi).record<BridgingProgramme>(() => 'bridging-programmes', this.id, this.version);
  private readonly bridge = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));

  protected readonly access = computed(() => {
    const access = this.bridge()?.access;
    return access ? accessLabels[access] : null;
  });
  protected readonly credits = computed(() => extraCredits(this.bridge()?.minExtraCredits, this.bridge()?.maxExtraCredits));
  protected readonly listed = (record: BridgingProgramme['from']): LinkedRecord[] => (record ? [record] : []);
}
