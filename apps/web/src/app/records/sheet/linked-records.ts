import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { LinkedRecord } from '@guichet/contracts';
import { Preferences } from '../../core/preferences';
import { ValidityMark } from '../../ui/validity-mark';
import { factsInWords, outside, recordPath } from '../record-labels';
import { Unknown } from './unknown';

/** Links to other records, with what tells them apart. */
@Component({
  selector: 'app-linked-records',
  imports: [RouterLink, Unknown, ValidityMark],
  template: `<ul>
    @for (row of rows(); track row.path) {
      <li>
        <a [routerLink]="row.path">{{ row.label }}</a>
        @if (row.elsewhere) {
          <span class="pill review">{{ row.elsewhere }}</span>
        }
        @if (!row.sure) {
          <app-validity state="needs_review" i18n-word="@@records.toConfirm" word="à confirmer" />
        }
        @if (row.facts) {
          <span class="meta">{{ row.facts }}</span>
        }
      </li>
    } @empty {
      <li><app-unknown /></li>
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
    .meta {
      flex-basis: 100%;
    }
  `,
})
export class LinkedRecords {
  private readonly locale = inject(Preferences).locale;
  readonly records = input.required<readonly LinkedRecord[]>();
  /** Without the line under each. */
  readonly short = input(false);

  protected readonly rows = computed(() =>
    this.records().map((record) => ({
      path: recordPath(record),
      label: record.label,
      facts: this.short() ? '' : factsInWords(record.facts, this.locale()),
      elsewhere: outside(record.jurisdiction)?.name,
      sure: this.short() || record.status === 'verified',
    })),
  );
}
