import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Citation } from '@guichet/contracts';
import { Moment } from '../../../ui/time/moment';
import { ValidityMark } from '../../../ui/validity-mark';
import { recordPath } from '../../../records/record-labels';

/** What `[1]`, `[2]` of a text point to, with the day each was checked. */
@Component({
  selector: 'app-sources',
  imports: [Moment, RouterLink, ValidityMark],
  template: `
    @if (citations().length > 0) {
      <ol i18n-aria-label="@@editor.sources" aria-label="Sources citées">
        @for (citation of citations(); track $index) {
          <li>
            <span class="number figures">{{ $index + 1 }}</span>
            <span class="body">
              @if (path(citation); as link) {
                <a [routerLink]="link">{{ citation.label }}</a>
              } @else if (citation.url; as url) {
                <a [href]="url" target="_blank" rel="noopener noreferrer">{{ citation.label }}</a>
              } @else {
                <span class="label">{{ citation.label }}</span>
              }
              @if (citation.source && citation.source !== citation.label) {
                <span class="said">{{ citation.source }}</span>
              }
              @if (citation.accessedOn; as day) {
                <span class="meta"
                  ><ng-container i18n="@@editor.checked">vérifiée&nbsp;:</ng-container>&ngsp;<app-moment [at]="day"
                /></span>
              }
              @if (citation.url && path(citation)) {
                <a class="url" [href]="citation.url" target="_blank" rel="noopener noreferrer">{{ citation.url }}</a>
              }
            </span>
            @if (citation.stale) {
              <app-validity state="needs_review" />
            }
          </li>
        }
      </ol>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    ol {
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--s-2);
      padding: 3px 0;
    }
    .number {
      flex: none;
      line-height: 1.5rem;
      min-width: 20px;
      color: var(--text-3);
      font-weight: 600;
    }
    .body {
      display: flex;
      flex: 1;
      flex-wrap: wrap;
      gap: 0 var(--s-2);
      align-items: baseline;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .body > a {
      display: inline-block;
      max-width: 100%;
      line-height: 1.5rem;
    }
    .label {
      font-weight: 550;
    }
    .said {
      color: var(--text-2);
    }
    .url {
      flex-basis: 100%;
      font-size: var(--fs-13);
      font-weight: 400;
    }
  `,
})
export class Sources {
  readonly citations = input.required<Citation[]>();
  protected readonly path = recordPath;
}
