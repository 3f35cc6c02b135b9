import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { LinkedRecord } from '@guichet/contracts';
import { Preferences } from '../../core/preferences';
import { factsInWords, outside, recordPath } from '../record-labels';
import { RecordState } from './record-state';
import { Unknown } from './unknown';

export interface Place {
  institution: LinkedRecord;
  /** What is taught there, when that is not the page's own subject. */
  programme?: LinkedRecord;
  /** Its sites, where they are known. */
  sites?: readonly string[];
}

/** Who offers it, where, and how sure that is. */
@Component({
  selector: 'app-institutions-table',
  imports: [RecordState, RouterLink, Unknown],
  template: `@if (rows().length > 0) {
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" i18n="@@records.table.institution">Établissement</th>
            <th role="columnheader" scope="col" i18n="@@records.table.town">Lieu</th>
            <th role="columnheader" scope="col" i18n="@@records.table.checked">Vérifié</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          @for (row of rows(); track $index) {
            <tr role="row">
              <td role="cell">
                <a [routerLink]="row.path">{{ row.name }}</a>
                @if (row.elsewhere) {
                  <span class="pill review">{{ row.elsewhere }}</span>
                }
                @if (row.programme; as programme) {
                  <span class="under">{{ programme.label }}</span>
                  <span class="meta under">{{ programme.facts }}</span>
                }
              </td>
              <td role="cell">
                @if (row.towns) {
                  {{ row.towns }}
                } @else {
                  <app-unknown />
                }
              </td>
              <td role="cell"><app-record-state [status]="row.status" [checkedOn]="row.checkedOn" /></td>
            </tr>
          }
        </tbody>
      </table>
    } @else {
      <app-unknown />
    }`,
  styleUrls: ['./sheet-table.scss', './institutions-table.scss'],
})
export class InstitutionsTable {
  private readonly locale = inject(Preferences).locale;
  readonly places = input.required<readonly Place[]>();

  protected readonly rows = computed(() =>
    this.places().map(({ institution, programme, sites = [] }) => ({
      path: recordPath(institution),
      name: institution.facts.shortName ?? institution.label,
      elsewhere: outside(institution.jurisdiction)?.name,
      towns: sites.length > 0 ? sites.join(', ') : institution.facts.towns?.join(', '),
      programme: programme && { label: programme.label, facts: factsInWords(programme.facts, this.locale()) },
      status: institution.status,
      checkedOn: institution.checkedOn,
    })),
  );
}
