import { httpResource } from '@angular/common/http';
import { Component, inject, linkedSignal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { ReceivedReview, ReviewsReceived } from '@guichet/contracts';
import { Events } from '../../core/events';
import { failureOf } from '../../core/problem';
import { Session } from '../../core/session';
import { Notice } from '../../ui/notice';
import { AccountApi } from '../account-api';
import { ReceivedReviews } from './received-reviews';

/** What reviewers said of one's own answers. */
@Component({
  selector: 'app-own-reviews',
  imports: [ReceivedReviews],
  template: `@if (received(); as all) {
      <app-received-reviews [received]="all" [own]="true" (noted)="note($event)" />
    } @else if (resource.error()) {
      <p class="failure" role="alert" i18n="@@received.failed">Les relectures ne se sont pas chargées.</p>
    }`,
  styles: `
    :host {
      display: block;
      width: 100%;
      min-height: 56px;
    }
  `,
})
export class OwnReviews {
  private readonly api = inject(AccountApi);
  private readonly notice = inject(Notice);
  private readonly signedIn = inject(Session).signedIn;

  protected readonly resource = httpResource<ReviewsReceived>(() => (this.signedIn() ? '/api/account/reviews' : undefined));
  /** What was read stays until it is read again. */
  protected readonly received = linkedSignal<ReviewsReceived | undefined, ReviewsReceived | undefined>({
    source: () => (this.resource.hasValue() ? this.resource.value() : undefined),
    computation: (now, before) => now ?? before?.value,
  });

  constructor() {
    inject(Events)
      .review$.pipe(takeUntilDestroyed())
      .subscribe(() => this.resource.reload());
  }

  protected async note({ id }: ReceivedReview): Promise<void> {
    try {
      await this.api.acknowledgeReview(id);
      void this.notice.say($localize`:@@received.noted:C’est noté`);
    } catch (error) {
      void this.notice.say(failureOf(error).text);
    }
    this.resource.reload();
  }
}
