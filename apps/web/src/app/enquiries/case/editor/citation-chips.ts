import { Component, inject } from '@angular/core';
import { LucideRefreshCw, LucideTriangleAlert, LucideX } from '@lucide/angular';
import type { Citation } from '@guichet/contracts';
import { reasonLabels, warningLabels } from '../../../records/record-labels';
import { DraftKeeper } from './draft-keeper';
import { Pen } from './pen';

/** The sources of the draft in the order of their numbers. */
@Component({
  selector: 'app-citation-chips',
  imports: [LucideRefreshCw, LucideTriangleAlert, LucideX],
  template: `
    @if (keeper.citations().length > 0) {
      <ol i18n-aria-label="@@editor.sources" aria-label="Sources citées">
        @for (citation of keeper.citations(); track citation.type + citation.id) {
          <li [class.stale]="citation.stale || citation.warnings.length > 0">
            <button type="button" class="name" (click)="pen.insert('[' + ($index + 1) + ']')" [title]="again">
              <span class="number">{{ $index + 1 }}</span>
              <span class="label">{{ citation.label }}</span>
              <span class="version" i18n="@@editor.version">v{{ citation.version }}</span>
              @if (why(citation); as words) {
                <span class="why"><svg lucideTriangleAlert size="14" strokeWidth="2"></svg>{{ words }}</span>
              }
            </button>
            @if (citation.stale && citation.reason !== 'removed') {
              <button type="button" class="renew" (click)="pen.renew($index)">
                <svg lucideRefreshCw size="14" strokeWidth="2"></svg>
                @if (citation.version < citation.currentVersion && citation.reason !== 'retired') {
                  <ng-container i18n="@@editor.renewShort">Mettre à jour</ng-container>
                } @else {
                  <ng-container i18n="@@editor.stillTrue">Toujours vrai</ng-container>
                }
                <span class="sr-only" i18n="@@editor.renewWhich">la source {{ $index + 1 }}</span>
              </button>
            }
            <button type="button" class="remove" (click)="pen.uncite($index)">
              <svg lucideX size="14" strokeWidth="2"></svg>
              <span class="sr-only" i18n="@@editor.uncite">Retirer la source {{ $index + 1 }}</span>
            </button>
          </li>
        }
      </ol>
    }
  `,
  styleUrl: './citation-chips.scss',
})
export class CitationChips {
  protected readonly keeper = inject(DraftKeeper);
  protected readonly pen = inject(Pen);
  protected readonly again = $localize`:@@editor.citeAgain:Citer encore à l’endroit du curseur`;

  /** Why one should look at it again, in words. */
  protected why({ stale, reason, warnings: [warning] }: Citation): string | null {
    if (stale) return $localize`:@@editor.staleWhy:à revoir, ${reasonLabels[reason ?? 'new_version']}:reason:`;
    return warning ? warningLabels[warning] : null;
  }
}
