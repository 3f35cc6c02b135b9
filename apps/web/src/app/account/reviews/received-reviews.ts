import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { ReceivedReview, ReviewsReceived } from '@guichet/contracts';
import { Moment } from '../../ui/time/moment';
import { checksInWords, shareInWords } from './received-words';

/** How many answers came back, and what was said of them, the newest first. */
@Component({
  selector: 'app-received-reviews',
  imports: [MatButton, Moment, RouterLink],
  templateUrl: './received-reviews.html',
  styleUrl: './received-reviews.scss',
})
export class ReceivedReviews {
  readonly received = input.required<ReviewsReceived>();
  /** The reader's own: they may take note. */
  readonly own = input(false);
  readonly noted = output<ReceivedReview>();

  protected readonly share = shareInWords;
  protected readonly checks = checksInWords;
  protected readonly figures = computed(() => [
    { label: $localize`:@@received.days30:Renvoyées, 30 derniers jours`, of: this.received().last30Days },
    { label: $localize`:@@received.days90:Renvoyées, 90 derniers jours`, of: this.received().last90Days },
  ]);

  protected mayNote({ kind, acknowledgedAt }: ReceivedReview): boolean {
    return this.own() && kind === 'quality' && acknowledgedAt === null;
  }
}
