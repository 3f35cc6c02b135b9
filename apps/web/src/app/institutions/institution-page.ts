import { Component, computed, inject, input } from '@angular/core';
import { LucideMapPin } from '@lucide/angular';
import type { Institution } from '@guichet/contracts';
import { institutionLabel } from '../records/record-labels';
import { RecordsApi } from '../records/records-api';
import { Fact } from '../records/sheet/fact';
import { LinkedRecords } from '../records/sheet/linked-records';
import { RecordCell } from '../records/sheet/record-cell';
import { RecordLoading } from '../records/sheet/record-loading';
import { RecordSheet } from '../records/sheet/record-sheet';
import { Unknown } from '../records/sheet/unknown';
import { ErrorState } from '../ui/error-state';
import { SitesTable } from './sites-table';

/** An institution: where it is, how to reach it, what it teaches. */
@Component({
  selector: 'app-institution-page',
  imports: [ErrorState, Fact, LinkedRecords, LucideMapPin, RecordCell, RecordLoading, RecordSheet, SitesTable, Unknown],
  templateUrl: './institution-page.html',
  styles: `
    :host {
      display: contents;
    }
    .verdict {
      display: flex;
      gap: var(--s-2);
      align-items: center;
      margin-bottom: var(--s-2);
      font-size: var(--fs-18);
      font-weight: 600;
      line-height: 1.625rem;
    }
    svg {
      flex: none;
      color: var(--accent);
    }
  `,
})
export class InstitutionPage {
  readonly id = input.required<string>();
  readonly version = input<string>();
  protected readonly resource = inject(RecordsApi).record<Institution>(() => 'institutions', this.id, this.version);
  private readonly institution = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));

  protected readonly towns = computed(() => this.institution()?.towns.join(', '));
  protected readonly kind = computed(() => {
    const type = this.institution()?.institutionType;
    return type ? institutionLabel(type) : null;
  });
}
