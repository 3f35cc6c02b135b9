import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { importRowActions, type ImportSummary } from '@guichet/contracts';
import { Moment } from '../ui/time/moment';
import { importKindLabels, importStatusLabels, rowsWord } from './import-words';

/** One import in a list: what, when, by whom, and what came of it. */
@Component({
  selector: 'app-import-line',
  imports: [Moment, RouterLink],
  template: `<a [routerLink]="['/fiches/imports', one().importId]">
    <strong>{{ kinds[one().kind] }}</strong>
    <span class="file">{{ one().fileName }}</span>
    <span class="meta"><app-moment [at]="one().startedAt" /> · {{ one().by }}</span>
    <span>{{ statuses[one().status] }}</span>
    <span class="meta figures">{{ counted() }}</span>
  </a>`,
  styles: `
    a {
      display: grid;
      grid-template-columns: 140px minmax(0, 1fr) auto;
      gap: var(--s-1) var(--s-4);
      padding: var(--s-3);
      border: 1px solid var(--line);
      border-radius: var(--r-m);
      color: var(--text);
      text-decoration: none;
    }
    a:hover {
      background: var(--surface-high);
    }
    .file {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    span:nth-child(4) {
      grid-column: 1 / 3;
      color: var(--text-2);
    }
    @media (max-width: 767px) {
      a {
        grid-template-columns: minmax(0, 1fr);
      }
      span:nth-child(4) {
        grid-column: auto;
      }
    }
  `,
})
export class ImportLine {
  readonly one = input.required<ImportSummary>();
  protected readonly kinds = importKindLabels;
  protected readonly statuses = importStatusLabels;
  protected readonly counted = computed(() =>
    importRowActions
      .filter((action) => this.one().counts[action] > 0)
      .map((action) => `${this.one().counts[action]} ${rowsWord(action, this.one().counts[action])}`)
      .join(' · '),
  );
}
