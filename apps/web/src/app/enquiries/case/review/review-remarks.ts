import { Component, inject } from '@angular/core';
import { LucideX } from '@lucide/angular';
import type { PassageComment } from '@guichet/contracts';
import { ReviewComments } from './review-comments';

/** What the reviewer has said of passages so far; nothing has been sent yet. */
@Component({
  selector: 'app-review-remarks',
  imports: [LucideX],
  template: `@if (remarks.comments().length > 0) {
    <ol i18n-aria-label="@@review.remarks" aria-label="Commentaires sur des passages">
      @for (one of remarks.comments(); track one.comment) {
        <li>
          <p class="passage" dir="auto">{{ one.comment.quote }}</p>
          @if (!one.place) {
            <p class="pill review" i18n="@@review.gone">passage modifié</p>
          }
          <p class="words" dir="auto">{{ one.comment.text }}</p>
          <button type="button" class="remove" [attr.aria-label]="removeLabel(one.comment)" (click)="remarks.remove(one.comment)">
            <svg lucideX size="16"></svg>
          </button>
        </li>
      }
    </ol>
  }`,
  styleUrl: './passage-list.scss',
})
export class ReviewRemarks {
  protected readonly remarks = inject(ReviewComments);

  protected removeLabel({ text }: PassageComment): string {
    return $localize`:@@review.removeComment:Retirer le commentaire\u00a0: ${text}:comment:`;
  }
}
