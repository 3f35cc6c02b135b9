import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LucideTriangleAlert } from '@lucide/angular';
import type { StaleCitation } from '@guichet/contracts';
import { Preferences } from '../../core/preferences';
import { Differences } from '../../records/differences/differences';
import { recordPath } from '../../records/record-labels';
import { Clock } from '../../ui/time/clock';
import { said } from '../../ui/time/when';
import { causeInWords } from '../review-words';

/** A source that turned amber: why, since when, and old against new. */
@Component({
  selector: 'app-stale-source',
  imports: [Differences, LucideTriangleAlert, RouterLink],
  template: `
    <h4>
      @if (path(); as link) {
        <a [routerLink]="link">{{ stale().citation.label }}</a>
      } @else {
        {{ stale().citation.label }}
      }
      <span class="meta figures">{{ versions() }}</span>
    </h4>
    <p class="cause">
      <svg lucideTriangleAlert size="16" strokeWidth="2"></svg>
      <span
        >{{ cause() }}
        @if (stale().successor; as next) {
          @if (pathOf(next); as link) {
            <a [routerLink]="link">{{ next.label }}</a>
          } @else {
            {{ next.label }}
          }
        }
      </span>
    </p>
    @if (stale().changeReason; as reason) {
      <p class="reason"><ng-container i18n="@@reviews.reason">Raison donnée&nbsp;:</ng-container> « {{ reason }} »</p>
    }
    @if (stale().differences.length > 0) {
      <app-differences [differences]="stale().differences" />
    } @else {
      <p class="meta" i18n="@@reviews.noDifference">Rien de ce que dit la fiche n’a changé.</p>
    }
  `,
  styles: `
    :host {
      display: block;
      padding: var(--s-4) 0;
      border-top: 1px solid var(--line);
    }
    h4 {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--s-3);
      align-items: baseline;
      font-size: var(--fs-15);
      font-weight: 600;
      line-height: 1.375rem;
    }
    .cause {
      display: flex;
      gap: 6px;
      color: var(--review);
      font-weight: 550;
      line-height: 1.375rem;
    }
    svg {
      flex: none;
      margin-top: 3px;
    }
    .reason {
      color: var(--text-2);
      overflow-wrap: anywhere;
    }
    app-differences {
      display: block;
      margin-top: var(--s-3);
    }
  `,
})
export class StaleSource {
  readonly stale = input.required<StaleCitation>();
  private readonly now = inject(Clock).now;
  private readonly locale = inject(Preferences).locale;

  protected readonly pathOf = recordPath;
  protected readonly path = computed(() => recordPath(this.stale().citation));
  protected readonly cause = computed(() => causeInWords(this.stale(), said(this.stale().since, this.now(), this.locale()).short));
  protected readonly versions = computed(() => {
    const { version, currentVersion } = this.stale().citation;
    return version === currentVersion
      ? $localize`:@@reviews.version:version ${version}:version:`
      : $localize`:@@reviews.versions:citée en version ${version}:cited:, aujourd’hui ${currentVersion}:current:`;
  });
}
