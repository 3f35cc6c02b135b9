import { Component, computed, inject, input } from '@angular/core';
import { LucideBadgeCheck, LucideLockOpen } from '@lucide/angular';
import type { Occupation } from '@guichet/contracts';
import { RecordsApi } from '../records/records-api';
import { Fact } from '../records/sheet/fact';
import { InstitutionsTable, type Place } from '../records/sheet/institutions-table';
import { LinkedRecords } from '../records/sheet/linked-records';
import { RecordCell } from '../records/sheet/record-cell';
import { RecordLoading } from '../records/sheet/record-loading';
import { RecordSheet } from '../records/sheet/record-sheet';
import { TextList } from '../records/sheet/text-list';
import { Unknown } from '../records/sheet/unknown';
import { ErrorState } from '../ui/error-state';
import { FiguresTable } from './figures-table';
import { ShortageTable } from './shortage-table';

/** An occupation: what people ask first, first. */
@Component({
  selector: 'app-occupation-page',
  imports: [
    ErrorState,
    Fact,
    FiguresTable,
    InstitutionsTable,
    LinkedRecords,
    LucideBadgeCheck,
    LucideLockOpen,
    RecordCell,
    RecordLoading,
    RecordSheet,
    ShortageTable,
    TextList,
    Unknown,
  ],
  templateUrl: './occupation-page.html',
  styleUrl: './occupation-page.scss',
})
export class OccupationPage {
  readonly id = input.required<string>();
  readonly version = input<string>();
  protected readonly resource = inject(RecordsApi).record<Occupation>(() => 'occupations', this.id, this.version);

  /** The lists of shortages are those of the regions of Belgium. */
  protected readonly inBelgium = computed(
    () => this.resource.hasValue() && ['FWB', 'VL', 'DG'].includes(this.resource.value().jurisdiction),
  );
  protected readonly places = computed<Place[]>(() => {
    if (!this.resource.hasValue()) return [];
    const { offers, programmes } = this.resource.value();
    return offers.map(({ programmeId, institution }) => {
      const programme = programmes.find(({ id }) => id === programmeId);
      return { institution, ...(programme ? { programme } : {}) };
    });
  });
}
