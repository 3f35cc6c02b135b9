import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LucideTriangleAlert } from '@lucide/angular';
import type { Hit } from '@guichet/contracts';
import { ValidityMark } from '../ui/validity-mark';

/** Answers that are shared already and say nearly the same; they open beside, so that nothing is left. */
@Component({
  selector: 'app-similar-shared',
  imports: [LucideTriangleAlert, RouterLink, ValidityMark],
  template: `@if (similar().length > 0) {
    <section aria-labelledby="similar-shared">
      <h2 id="similar-shared">
        <svg lucideTriangleAlert size="18" strokeWidth="2"></svg
        ><ng-container i18n="@@proposals.similar">Réponses proches déjà partagées</ng-container>
      </h2>
      <p class="dim" i18n="@@proposals.similarText">Dit-elle autre chose&nbsp;? Si l’une d’elles suffit, mieux vaut ne pas la doubler.</p>
      <ul>
        @for (hit of similar(); track hit.id) {
          <li>
            <a [routerLink]="['/reponses', hit.kind, hit.id]" target="_blank"
              >{{ hit.question }}<span class="sr-only" i18n="@@proposals.newTab">, dans un nouvel onglet</span></a
            >
            <span class="meta-parts">
              <app-validity [state]="hit.validity" />
              @if (hit.academicYear; as year) {
                <span class="year">{{ year }}</span>
              }
              <span>{{ hit.centre.name }}</span>
            </span>
          </li>
        }
      </ul>
    </section>
  }`,
  styles: `
    section {
      padding: var(--s-4);
      border-radius: var(--r-m);
      background: var(--review-soft);
    }
    h2 {
      display: flex;
      gap: var(--s-2);
      align-items: center;
      font-size: var(--fs-15);
      line-height: 1.375rem;
    }
    svg {
      flex: none;
      color: var(--review);
    }
    .dim {
      margin-top: var(--s-1);
      color: var(--text-2);
      line-height: 1.375rem;
    }
    ul {
      margin-top: var(--s-2);
      list-style: none;
    }
    li {
      padding: var(--s-2) 0;
    }
    a {
      overflow-wrap: anywhere;
    }
    .meta-parts,
    .meta-parts > * {
      color: var(--text-2);
    }
  `,
})
export class SimilarShared {
  readonly similar = input.required<readonly Hit[]>();
}
