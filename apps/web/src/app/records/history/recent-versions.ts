import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Moment } from '../../ui/time/moment';
import { kinds, type RecordKind } from '../kinds';
import { RecordsApi } from '../records-api';
import { versionLabels } from './version-labels';

const shown = 3;

/** The last versions of a record, and the way to all of them. */
@Component({
  selector: 'app-recent-versions',
  imports: [Moment, RouterLink],
  template: `<header>
      <h2 i18n="@@records.history">Historique</h2>
      <a [routerLink]="path()" i18n="@@records.history.compare">Comparer</a>
    </header>
    <ol>
      @for (one of recent(); track one.version) {
        <li>
          <app-moment class="meta" [at]="one.at" />
          <span
            ><ng-container i18n="@@records.history.version">Version {{ one.version }}&nbsp;:</ng-container> {{ labels[one.change] }}
            @if (one.reason) {
              <span class="meta">{{ one.reason }}</span>
            }
          </span>
        </li>
      }
    </ol>`,
  styles: `
    :host {
      display: block;
    }
    header {
      display: flex;
      justify-content: space-between;
      align-items: baseline;
      margin-bottom: var(--s-2);
    }
    h2 {
      font-size: var(--fs-16);
    }
    ol {
      min-height: 28px;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 112px minmax(0, 1fr);
      gap: var(--s-2);
      padding: 4px 0;
      font-size: var(--fs-13);
      line-height: 1.25rem;
    }
    .meta .meta,
    span.meta {
      display: block;
      overflow-wrap: anywhere;
    }
  `,
})
export class RecentVersions {
  readonly kind = input.required<RecordKind>();
  readonly recordId = input.required<string>();
  /** The newest: a new one is read again. */
  readonly version = input.required<number>();

  private readonly versions = inject(RecordsApi).versions(this.kind, this.recordId, this.version);
  protected readonly labels = versionLabels;
  protected readonly path = computed(() => `${kinds[this.kind()].path}/${this.recordId()}/historique`);
  protected readonly recent = computed(() => this.versions.items().slice(0, shown));
}
