import { Component, computed, inject, input } from '@angular/core';
import type { ReviewDecision } from '@guichet/contracts';
import { Difference } from '../../../records/differences/difference';
import { OpenCase } from '../open-case';

/** What the reviewer has changed in the text that was submitted; nothing where it is as it was. */
@Component({
  selector: 'app-review-changes',
  imports: [Difference],
  template: `@if (changed(); as one) {
    <details>
      <summary>{{ one.title }}</summary>
      <dl>
        <div appDifference [label]="label" [before]="one.before" [after]="one.after" [beforeWord]="submitted" [afterWord]="one.word"></div>
      </dl>
    </details>
  }`,
  styles: `
    :host {
      display: block;
    }
    summary {
      color: var(--accent);
      font-weight: 550;
      line-height: 1.5rem;
      cursor: pointer;
    }
    dl {
      padding-top: var(--s-2);
    }
  `,
})
export class ReviewChanges {
  private readonly open = inject(OpenCase);
  /** Shown where this is what was decided. */
  readonly after = input.required<ReviewDecision>();

  protected readonly label = $localize`:@@review.wholeText:Texte`;
  protected readonly submitted = $localize`:@@review.submitted:Remis`;
  protected readonly changed = computed(() => {
    const review = this.open.detail()?.review;
    if (!review || review.decision !== this.after() || review.correctedText === null) return null;
    const name = review.decidedBy?.name ?? '';
    return {
      title: $localize`:@@review.changes:Ce que ${name}:name: a changé dans le texte`,
      before: review.submittedText,
      after: review.correctedText,
      word: review.decision === 'approved' ? $localize`:@@review.sent:Envoyé` : $localize`:@@review.sentBack:Renvoyé`,
    };
  });
}
