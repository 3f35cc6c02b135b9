import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LucideArchive, LucideHistory } from '@lucide/angular';
import type { RecordHead } from '@guichet/contracts';
import { Moment } from '../../ui/time/moment';
import { recordPath } from '../record-labels';

/** Says that a record is not what is used today: retired, with what took its place, or an earlier version. */
@Component({
  selector: 'app-record-banner',
  imports: [LucideArchive, LucideHistory, Moment, RouterLink],
  template: `
    @if (record().retired; as retired) {
      <p role="note" class="retired">
        <svg lucideArchive size="20"></svg>
        <span>
          <strong i18n="@@records.retired">Fiche retirée</strong> <app-moment [at]="retired.at" />
          @if (retired.reason) {
            <span class="reason">{{ retired.reason }}</span>
          }
          @if (retired.successor; as successor) {
            <span>
              <ng-container i18n="@@records.replacedBy">Elle est remplacée par</ng-container>&ngsp;<a [routerLink]="successorPath()">{{
                successor.label
              }}</a>
            </span>
          }
        </span>
      </p>
    }
    @if (record().version !== record().currentVersion) {
      <p role="note">
        <svg lucideHistory size="20"></svg>
        <span>
          <strong i18n="@@records.earlier">Version {{ record().version }}, telle qu’elle était</strong>
          <app-moment [at]="record().updatedAt" />
          <a [routerLink]="[]" [queryParams]="{}" i18n="@@records.earlier.now">Lire la version d’aujourd’hui</a>
        </span>
      </p>
    }
  `,
  styles: `
    p {
      display: flex;
      gap: var(--s-3);
      padding: 10px var(--s-8);
      border-bottom: 1px solid var(--line);
      background: var(--surface-high);
      line-height: 1.375rem;
    }
    p.retired {
      border-color: var(--review-line);
      background: var(--review-soft);
      color: var(--review);
    }
    p.retired a {
      color: inherit;
      text-decoration: underline;
      text-underline-offset: 3px;
    }
    svg {
      flex: none;
      margin-top: 1px;
    }
    span > * {
      margin-right: var(--s-2);
    }
    @media (max-width: 599px) {
      p {
        padding-inline: var(--s-4);
      }
    }
  `,
})
export class RecordBanner {
  readonly record = input.required<RecordHead>();
  protected readonly successorPath = computed(() => {
    const successor = this.record().retired?.successor;
    return successor ? recordPath(successor) : null;
  });
}
