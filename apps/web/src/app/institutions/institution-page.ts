import { Component, computed, inject, input } from '@angular/core';
import { LucideMapPin } from '@lucide/angular';
import { institutionLabel } from '../records/record-labels';
import { Fact } from '../records/sheet/fact';
import { LinkedRecords } from '../records/sheet/linked-records';
import { RecordCell } from '../records/sheet/record-cell';
import { RecordLoading } from '../records/sheet/record-loading';
import { RecordSheet } from '../records/sheet/record-sheet';
import { Unknown } from '../records/sheet/unknown';
import { ErrorState } from '../ui/error-state';
import { InstitutionsApi } from './institutions-api';

/** An institution: where it is, how to reach it, what it teaches. */
@Component({
  selector: 'app-institution-page',
  imports: [ErrorState, Fact, LinkedRecords, LucideMapPin, RecordCell, RecordLoading, RecordSheet, Unknown],
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
  protected readonly resource = inject(InstitutionsApi).read(this.id);
  private readonly institution = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));

  protected readonly towns = computed(() => this.institution()?.towns.join(', '));
  protected readonly kind = computed(() => {
    const type = this.institution()?.institutionType;
    return type ? institutionLabel(type) : null;
  });
}
