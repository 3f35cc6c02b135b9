// A case was brought before the person who is signed in: said once for all that come together.
import { inject, Injectable } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { bufferTime, filter } from 'rxjs';
import { Events } from '../core/events';
import { Session } from '../core/session';
import { Notice } from '../ui/notice';

const together = 1_000;

@Injectable()
export class Escalations {
  private readonly session = inject(Session);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);

  constructor() {
    inject(Events)
      .enquiry$.pipe(
        filter(({ change, forId }) => change === 'escalated' && this.isMine(forId ?? null)),
        bufferTime(together),
        filter(({ length }) => length > 0),
        takeUntilDestroyed(),
      )
      .subscribe(({ length }) => void this.tell(length));
  }

  private isMine(forId: string | null): boolean {
    return forId === null ? this.session.isSupervisor() : forId === this.session.user()?.id;
  }

  private async tell(count: number): Promise<void> {
    const words =
      count === 1
        ? $localize`:@@shell.escalatedOne:Une demande en retard vous est signalée`
        : $localize`:@@shell.escalatedMany:${count}:count: demandes en retard vous sont signalées`;
    if (!(await this.notice.say(words, $localize`:@@away.show:Voir`))) return;
    await this.router.navigate(['/file'], { queryParams: { file: 'toutes', due: 'escalated' } });
  }
}
