import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { StudyProgramme } from '@guichet/contracts';
import { BridgesList } from '../bridging/bridges-list';
import { Preferences } from '../core/preferences';
import { kinds } from '../records/kinds';
import { RecordsApi } from '../records/records-api';
import { Fact } from '../records/sheet/fact';
import { InstitutionsTable } from '../records/sheet/institutions-table';
import { LinkedRecords } from '../records/sheet/linked-records';
import { RecordCell } from '../records/sheet/record-cell';
import { RecordLoading } from '../records/sheet/record-loading';
import { RecordSheet } from '../records/sheet/record-sheet';
import { TextList } from '../records/sheet/text-list';
import { Unknown } from '../records/sheet/unknown';
import { ErrorState } from '../ui/error-state';
import { programmeInWords } from './programme-words';

/** A study programme: how long, where, who may enter, what it leads to. */
@Component({
  selector: 'app-study-programme-page',
  imports: [
    BridgesList,
    ErrorState,
    Fact,
    InstitutionsTable,
    LinkedRecords,
    RecordCell,
    RecordLoading,
    RecordSheet,
    RouterLink,
    TextList,
    Unknown,
  ],
  templateUrl: './study-programme-page.html',
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
    h3,
    .find {
      margin-top: var(--s-3);
    }
    .two {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0 64px;
    }
    @media (max-width: 1023px) {
      .two {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class StudyProgrammePage {
  private readonly locale = inject(Preferences).locale;
  readonly id = input.required<string>();
  readonly version = input<string>();
  protected readonly resource = inject(RecordsApi).record<StudyProgramme>(() => 'study-programmes', this.id, this.version);
  private readonly programme = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));

  protected readonly finder = kinds['bridging-programmes'].path;
  protected readonly words = computed(() => programmeInWords(this.programme(), this.locale()));
  protected readonly places = computed(() =>
    (this.programme()?.institutions ?? []).map((institution) => ({ institution, sites: institution.sites })),
  );
}
