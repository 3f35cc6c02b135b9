import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import type { DraftReview } from '@guichet/contracts';
import { KeptText } from '../../../core/kept-text';
import { DraftKeeper } from '../editor/draft-keeper';
import { Pen } from '../editor/pen';
import { OpenCase } from '../open-case';
import { placeOf } from './passages';

interface Dealt {
  /** Another return starts from nothing. */
  review: string;
  which: number[];
}

/** What was said of passages: each leads to its passage as long as it stands, and is ticked when dealt with. */
@Component({
  selector: 'app-returned-passages',
  template: `<ol i18n-aria-label="@@review.remarks" aria-label="Commentaires sur des passages">
    @for (one of comments(); track $index) {
      <li [class.dealt]="one.dealt">
        @if (one.place; as place) {
          <button type="button" class="passage" dir="auto" [disabled]="!pen.canWrite" (click)="pen.select(place)">
            {{ one.comment.quote }}<span class="sr-only" i18n="@@review.goTo">, aller au passage</span>
          </button>
        } @else {
          <p class="passage" dir="auto">{{ one.comment.quote }}</p>
          <p class="pill" i18n="@@review.gone">passage modifié</p>
        }
        <p class="words" dir="auto" [id]="'passage-' + $index">{{ one.comment.text }}</p>
        <label>
          <input type="checkbox" [checked]="one.dealt" [attr.aria-describedby]="'passage-' + $index" (change)="tick($index)" />
          <span i18n="@@review.dealt">Traité</span>
        </label>
      </li>
    }
  </ol>`,
  styleUrl: './passage-list.scss',
})
export class ReturnedPassages {
  private readonly open = inject(OpenCase);
  private readonly keeper = inject(DraftKeeper);
  private readonly kept = inject(KeptText);
  protected readonly pen = inject(Pen);

  readonly review = input.required<DraftReview>();
  private readonly dealt = linkedSignal(() => {
    const found = this.kept.find<Dealt>(this.open.id(), 'dealt');
    return found?.review === this.review().id ? found.which : [];
  });
  protected readonly comments = computed(() =>
    this.review().comments.map((comment, index) => ({
      comment,
      place: placeOf(this.keeper.text(), comment),
      dealt: this.dealt().includes(index),
    })),
  );

  protected tick(index: number): void {
    this.dealt.update((which) => (which.includes(index) ? which.filter((one) => one !== index) : [...which, index]));
    this.kept.keep(this.open.id(), 'dealt', { review: this.review().id, which: this.dealt() } satisfies Dealt);
  }
}
