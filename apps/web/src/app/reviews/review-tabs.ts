import { afterRenderEffect, Component, ElementRef, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { QueueCounts } from '../core/queue-counts';
import { ReviewCounts } from './review-counts';

export type ReviewTab = 'round' | 'stale' | 'proposals' | 'gaps' | 'contradictions' | 'quality';

/** What there is to look at again, each with how much of it. */
@Component({
  selector: 'app-review-tabs',
  imports: [RouterLink],
  template: `<nav i18n-aria-label="@@reviews.tabs" aria-label="À relire">
    @if (waiting.reviews()) {
      <a routerLink="/relecture/tournee" [class.here]="here() === 'round'" [attr.aria-current]="page('round')" i18n="@@title.round"
        >Tournée</a
      >
    }
    <a routerLink="/relecture" [class.here]="here() === 'stale'" [attr.aria-current]="page('stale')" i18n="@@reviews.tab.stale"
      >Sources qui ont changé</a
    >
    <a routerLink="/relecture/proposees" [class.here]="here() === 'proposals'" [attr.aria-current]="page('proposals')">
      <ng-container i18n="@@reviews.tab.proposals">Réponses proposées</ng-container>
      <span class="figures">{{ waiting.proposals() }}</span>
    </a>
    <a routerLink="/file" [queryParams]="{ file: 'a-relire' }">
      <ng-container i18n="@@reviews.tab.pending">Brouillons à relire</ng-container>
      @if (queue.known()) {
        <span class="figures">{{ queue.counts().inReview }}</span>
      }
    </a>
    <a routerLink="/file" [queryParams]="{ file: 'a-revoir' }">
      <ng-container i18n="@@reviews.tab.cases">Demandes à revoir</ng-container>
      @if (queue.known()) {
        <span class="figures">{{ queue.counts().staleAnswers }}</span>
      }
    </a>
    @if (waiting.reviews()) {
      <a routerLink="/relecture/sans-reponse" [class.here]="here() === 'gaps'" [attr.aria-current]="page('gaps')">
        <ng-container i18n="@@title.searchGaps">Questions sans réponse</ng-container>
        <span class="figures">{{ waiting.gaps() }}</span>
      </a>
      <a routerLink="/relecture/contradictions" [class.here]="here() === 'contradictions'" [attr.aria-current]="page('contradictions')">
        <ng-container i18n="@@title.contradictions">Contradictions</ng-container>
        <span class="figures">{{ waiting.contradictions() }}</span>
      </a>
      <a routerLink="/relecture/qualite" [class.here]="here() === 'quality'" [attr.aria-current]="page('quality')">
        <ng-container i18n="@@title.quality">Qualité</ng-container>
        <span class="figures">{{ waiting.quality() }}</span>
      </a>
    }
  </nav>`,
  styleUrl: './review-tabs.scss',
})
export class ReviewTabs {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly queue = inject(QueueCounts);
  protected readonly waiting = inject(ReviewCounts);
  readonly here = input.required<ReviewTab>();

  constructor() {
    // The counts make the tabs wider when they come.
    const widths = () => [
      this.queue.known(),
      this.waiting.proposals(),
      this.waiting.gaps(),
      this.waiting.contradictions(),
      this.waiting.quality(),
    ];
    afterRenderEffect(() => {
      widths();
      const [tabs, here] = [this.host.querySelector('nav'), this.host.querySelector<HTMLElement>('.here')];
      if (tabs && here) tabs.scrollLeft = here.offsetLeft - tabs.offsetLeft;
    });
  }

  protected page(tab: ReviewTab): 'page' | null {
    return this.here() === tab ? 'page' : null;
  }
}
