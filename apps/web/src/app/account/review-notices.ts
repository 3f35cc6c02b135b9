import { inject, Service } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { filter } from 'rxjs';
import { Events } from '../core/events';
import { Session } from '../core/session';
import { Notice } from '../ui/notice';

/** Says that an answer of one's own was looked at again, and leads to what was said of it. */
@Service()
export class ReviewNotices {
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);

  constructor() {
    const me = inject(Session).user;
    inject(Events)
      .review$.pipe(
        filter(({ userId }) => userId === me()?.id),
        takeUntilDestroyed(),
      )
      .subscribe(() => void this.say());
  }

  private async say(): Promise<void> {
    const words = $localize`:@@account.reviewed:Une de vos réponses envoyées a été relue`;
    if (await this.notice.say(words, $localize`:@@account.see:Voir`)) await this.router.navigate(['/compte'], { fragment: 'relectures' });
  }
}
