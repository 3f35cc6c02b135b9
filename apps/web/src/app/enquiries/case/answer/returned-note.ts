import { Component, computed, inject } from '@angular/core';
import { LucideMessageSquareWarning } from '@lucide/angular';
import { Moment } from '../../../ui/time/moment';
import { OpenCase } from '../open-case';
import { ReturnedPassages } from '../review/returned-passages';
import { ReviewChanges } from '../review/review-changes';

/** What the reviewer asks to correct, above the draft it is about. */
@Component({
  selector: 'app-returned-note',
  imports: [LucideMessageSquareWarning, Moment, ReturnedPassages, ReviewChanges],
  template: `
    @if (returned(); as review) {
      <section class="note" aria-labelledby="returned" tabindex="0">
        <svg lucideMessageSquareWarning size="20"></svg>
        <div>
          <h2 id="returned">
            <ng-container i18n="@@editor.returnedBy">Renvoyée par {{ review.decidedBy?.name }}</ng-container>
            <app-moment class="meta" [at]="review.decidedAt ?? review.submittedAt" />
          </h2>
          @if (review.comment) {
            <p dir="auto">{{ review.comment }}</p>
          }
          @if (review.comments.length > 0) {
            <app-returned-passages [review]="review" />
          }
          <app-review-changes after="returned" />
        </div>
      </section>
    }
  `,
  styleUrl: './send-checks.scss',
  styles: `
    :host {
      display: block;
      flex: none;
    }
    .note {
      max-height: min(36vh, 340px);
      margin-top: var(--s-4);
      margin-bottom: 0;
    }
    div {
      flex: 1;
      min-width: 0;
    }
    h2 {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--s-2);
      font-size: var(--fs-14);
      line-height: 1.25rem;
    }
    .meta {
      font-weight: 400;
    }
    p {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class ReturnedNote {
  private readonly open = inject(OpenCase);
  protected readonly returned = computed(() => {
    const detail = this.open.detail();
    return detail?.reviewState === 'returned' && detail.review?.decision === 'returned' ? detail.review : null;
  });
}
