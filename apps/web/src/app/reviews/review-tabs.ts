import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { QueueCounts } from '../core/queue-counts';
import { ProposalsApi } from '../proposals/proposals-api';

/** What there is to look at again, one list a tab. */
@Component({
  selector: 'app-review-tabs',
  imports: [RouterLink],
  template: `<nav i18n-aria-label="@@reviews.tabs" aria-label="À relire">
    <a
      routerLink="/relecture"
      [class.here]="here() === 'stale'"
      [attr.aria-current]="here() === 'stale' ? 'page' : null"
      i18n="@@reviews.tab.stale"
      >Sources qui ont changé</a
    >
    <a routerLink="/relecture/proposees" [class.here]="here() === 'proposals'" [attr.aria-current]="here() === 'proposals' ? 'page' : null">
      <ng-container i18n="@@reviews.tab.proposals">Réponses proposées</ng-container>
      @if (proposed(); as count) {
        <span class="figures">{{ count }}</span>
      }
    </a>
    <a routerLink="/file" [queryParams]="{ file: 'a-relire' }">
      <ng-container i18n="@@reviews.tab.pending">Brouillons à relire</ng-container>
      @if (counts.known()) {
        <span class="figures">{{ counts.counts().inReview }}</span>
      }
    </a>
    <a routerLink="/file" [queryParams]="{ file: 'a-revoir' }">
      <ng-container i18n="@@reviews.tab.cases">Demandes à revoir</ng-container>
      @if (counts.known()) {
        <span class="figures">{{ counts.counts().staleAnswers }}</span>
      }
    </a>
  </nav>`,
  styles: `
    nav {
      display: flex;
      flex: none;
      gap: var(--s-2);
      padding: 0 var(--s-4);
      overflow: auto hidden;
      border-bottom: 1px solid var(--line);

      a {
        display: flex;
        flex: none;
        gap: 6px;
        align-items: center;
        height: 47px;
        padding: 0 var(--s-2);
        border-bottom: 3px solid transparent;
        color: var(--text-2);

        &:hover {
          text-decoration: none;
        }

        &:focus-visible {
          outline-offset: -2px;
        }
      }

      .here {
        border-color: var(--accent);
        color: var(--accent);
      }

      @media (max-width: 599px) {
        padding: 0 var(--s-2);
      }
    }
  `,
})
export class ReviewTabs {
  readonly here = input.required<'stale' | 'proposals'>();
  /** How often a proposal was decided here. */
  readonly decisions = input(0);

  protected readonly counts = inject(QueueCounts);
  private readonly waiting = inject(ProposalsApi).waiting(this.decisions);
  protected readonly proposed = computed(() => (this.waiting.hasValue() ? this.waiting.value().total : undefined));
}
