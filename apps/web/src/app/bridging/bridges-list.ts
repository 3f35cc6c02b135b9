import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BridgingSummary } from '@guichet/contracts';
import { recordPath } from '../records/record-labels';
import { Unknown } from '../records/sheet/unknown';
import { ValidityMark } from '../ui/validity-mark';
import { accessInWords } from './bridge-words';

/** The bridges of a programme, named by the other end. */
@Component({
  selector: 'app-bridges-list',
  imports: [RouterLink, Unknown, ValidityMark],
  template: `<ul>
    @for (row of rows(); track row.path) {
      <li>
        <a [routerLink]="row.path">{{ row.label }}</a>
        @if (!row.sure) {
          <app-validity state="needs_review" i18n-word="@@records.toConfirm" word="à confirmer" />
        }
        <span class="meta-parts">
          @if (row.access) {
            <span>{{ row.access }}</span>
          } @else {
            <app-unknown />
          }
          @if (row.place) {
            <span>{{ row.place }}</span>
          }
          @if (row.year) {
            <span class="year">{{ row.year }}</span>
          }
        </span>
      </li>
    } @empty {
      <li class="meta" i18n="@@bridging.none">Aucune passerelle connue.</li>
    }
  </ul>`,
  styles: `
    ul {
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--s-2);
      align-items: center;
      padding: 4px 0;
      line-height: 1.25rem;
    }
    .meta-parts {
      flex-basis: 100%;
    }
  `,
})
export class BridgesList {
  readonly bridges = input.required<readonly BridgingSummary[]>();
  /** Which end is not the page's own subject. */
  readonly naming = input<'from' | 'to'>('to');

  protected readonly rows = computed(() =>
    this.bridges().map((bridge) => ({
      path: recordPath(bridge),
      label: bridge[this.naming()]?.label ?? bridge.label,
      access: accessInWords(bridge),
      place: bridge.institution?.label,
      year: bridge.academicYear,
      sure: bridge.status === 'verified',
    })),
  );
}
