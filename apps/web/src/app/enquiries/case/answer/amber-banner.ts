import { Component, computed, inject } from '@angular/core';
import { type Params, Router, RouterLink } from '@angular/router';
import { LucideTriangleAlert } from '@lucide/angular';
import type { Citation } from '@guichet/contracts';
import { Keys } from '../../../core/keys';
import { reasonLabels } from '../../../records/record-labels';
import { KeyHint } from '../../../ui/key-hint';
import { DraftKeeper } from '../editor/draft-keeper';
import { OpenCase } from '../open-case';

interface Amber {
  draft: boolean;
  path: string[];
  /** Narrows the list to what rests on the same record. */
  about: Params;
  citations: Citation[];
}

/** Something that was written here rests on what has changed since: why, and the way to old against new. */
@Component({
  selector: 'app-amber-banner',
  imports: [KeyHint, LucideTriangleAlert, RouterLink],
  template: `
    @if (amber(); as found) {
      <p>
        <svg lucideTriangleAlert size="18" strokeWidth="2"></svg>
        <span class="words">{{ words() }}</span>
        <a [routerLink]="found.path" [queryParams]="found.about" aria-keyshortcuts="v"
          ><ng-container i18n="@@case.amberSee">Voir ce qui a changé</ng-container> <app-key-hint keys="v"
        /></a>
      </p>
    }
  `,
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-1) var(--s-3);
      align-items: center;
      min-height: 40px;
      padding: var(--s-2) var(--s-6);
      border-bottom: 1px solid var(--line);
      background: var(--review-soft);
      color: var(--review);
      font-weight: 550;
    }
    svg,
    a {
      flex: none;
    }
    a {
      display: flex;
      gap: var(--s-2);
      align-items: center;
    }
    .words {
      flex: 1 1 240px;
      min-width: 0;
      overflow-wrap: anywhere;
    }
    @media (max-width: 599px) {
      p {
        padding-inline: var(--s-4);
      }
    }
  `,
})
export class AmberBanner {
  private readonly open = inject(OpenCase);
  private readonly keeper = inject(DraftKeeper);
  private readonly router = inject(Router);

  /** The draft first: it has not been sent yet. */
  protected readonly amber = computed<Amber | null>(() => {
    const detail = this.open.detail();
    if (!detail) return null;
    const draft = this.keeper.citations().filter(({ stale }) => stale);
    if (draft.length > 0) return { draft: true, path: ['/relecture', 'draft', detail.id], ...about(draft) };
    const answer = detail.answers.findLast(({ stale }) => stale);
    const given = answer?.citations.filter(({ stale }) => stale) ?? [];
    return answer ? { draft: false, path: ['/relecture', 'enquiry', answer.id], ...about(given) } : null;
  });
  protected readonly words = computed(() => {
    const found = this.amber();
    const sources = found?.citations.map(({ label, reason }) => `«\u00a0${label}\u00a0» (${reasonLabels[reason ?? 'new_version']})`) ?? [];
    return found?.draft
      ? $localize`:@@case.amberDraft:Le brouillon repose sur une source à revoir\u00a0: ${sources.join(', ')}:sources:`
      : sources.length === 0
        ? $localize`:@@case.amberReused:La réponse reprend une réponse passée qui n’a pas été vérifiée`
        : $localize`:@@case.amberAnswer:La réponse repose sur une source à revoir\u00a0: ${sources.join(', ')}:sources:`;
  });

  constructor() {
    const there = () => {
      const { path, about: queryParams } = this.amber() ?? { path: ['/relecture'], about: {} };
      void this.router.navigate(path, { queryParams });
    };
    inject(Keys).use([
      {
        keys: 'v',
        does: $localize`:@@case.amberSee:Voir ce qui a changé`,
        group: $localize`:@@case.keys:Demande`,
        when: () => this.amber() !== null,
        run: there,
      },
    ]);
  }
}

const about = (citations: Citation[]): Pick<Amber, 'about' | 'citations'> => ({
  about: citations[0] ? { record: citations[0].id } : {},
  citations,
});
