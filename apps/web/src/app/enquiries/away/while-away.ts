import { Component, computed, inject, signal } from '@angular/core';
import type { WhileAway as News } from '@guichet/contracts';
import { Session } from '../../core/session';
import { QueueApi } from '../queue/queue-api';
import { AwayNews } from './away-news';

/** For a week after one has come back: what others did in one's cases. Nothing is loaded for who was not away. */
@Component({
  selector: 'app-while-away',
  imports: [AwayNews],
  template: `
    @if (news(); as one) {
      @defer {
        <app-away-news [news]="one" (seen)="close(one)" />
      }
    }
  `,
})
export class WhileAway {
  private readonly session = inject(Session);
  private readonly resource = inject(QueueApi).whileAway(this.session.signedIn);
  private readonly closed = signal(false);

  protected readonly news = computed(() => {
    const [one] = this.resource.hasValue() ? this.resource.value() : [];
    return one && !this.closed() && !this.wasSeen(one) ? one : null;
  });

  protected close(news: News): void {
    this.closed.set(true);
    try {
      localStorage.setItem(this.key(news), 'seen');
    } catch {
      // A full or forbidden storage: it is told again next time.
    }
  }

  private wasSeen(news: News): boolean {
    try {
      return localStorage.getItem(this.key(news)) !== null;
    } catch {
      return false;
    }
  }

  private key({ lastDay }: News): string {
    return `guichet.away.${this.session.user()?.id ?? ''}.${lastDay}`;
  }
}
