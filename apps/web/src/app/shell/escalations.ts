import { Component, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { auditTime, filter, tap } from 'rxjs';
import { Events } from '../core/events';
import { Session } from '../core/session';
import { Notice } from '../ui/notice';

const together = 1_000;

/** Says that cases were brought before the person who is signed in: once for all that come together. Nothing to see. */
@Component({ selector: 'app-escalations', template: '' })
export class Escalations {
  private readonly session = inject(Session);
  private readonly notice = inject(Notice);
  private readonly router = inject(Router);
  private heard = 0;

  constructor() {
    inject(Events)
      .enquiry$.pipe(
        filter(({ change, forId }) => change === 'escalated' && this.isMine(forId ?? null)),
        tap(() => this.heard++),
        auditTime(together),
        takeUntilDestroyed(),
      )
      .subscribe(() => void this.tell());
  }

  private isMine(forId: string | null): boolean {
    return forId === null ? this.session.isSupervisor() : forId === this.session.user()?.id;
  }

  private async tell(): Promise<void> {
    const count = this.heard;
    this.heard = 0;
    const words =
      count === 1
        ? $localize`:@@shell.escalatedOne:Une demande en retard vous est signalée`
        : $localize`:@@shell.escalatedMany:${count}:count: demandes en retard vous sont signalées`;
    if (!(await this.notice.say(words, $localize`:@@away.show:Voir`))) return;
    await this.router.navigate(['/file'], { queryParams: { file: 'toutes', due: 'escalated' } });
  }
}
