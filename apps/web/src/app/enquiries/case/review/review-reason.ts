import { Component, computed, inject } from '@angular/core';
import { OpenCase } from '../open-case';

/** Why the answer does not leave at once. */
@Component({
  selector: 'app-review-reason',
  template: `@if (words(); as said) {
    <p class="meta">{{ said }}</p>
  }`,
  styles: `
    :host {
      flex: 0 1 auto;
      min-width: 0;
    }
  `,
})
export class ReviewReason {
  private readonly open = inject(OpenCase);

  protected readonly words = computed(() => {
    const detail = this.open.detail();
    switch (detail?.reviewReason) {
      case 'trainee':
        return $localize`:@@review.reason.trainee:Vos réponses sont relues avant de partir.`;
      case 'topic':
        return $localize`:@@review.reason.topic:Les réponses à ce sujet sont relues avant de partir.`;
      case 'sample':
        return $localize`:@@review.reason.sample:Cette réponse est relue par échantillon (${detail.reviewSampleRate}:rate:\u00a0%).`;
      case null:
      case undefined:
        return null;
    }
  });
}
