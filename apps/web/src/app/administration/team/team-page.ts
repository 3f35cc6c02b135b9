import { Component, computed, inject } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { LucidePencil, LucideUserPlus } from '@lucide/angular';
import type { Invitation, TeamMember } from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { AbsencesApi } from '../../absences/absences-api';
import { awayInWords, isAway } from '../../absences/absence-words';
import { roleLabels } from '../../account/account-labels';
import { Keys } from '../../core/keys';
import { Preferences } from '../../core/preferences';
import { failureOf } from '../../core/problem';
import { Session } from '../../core/session';
import { Ask } from '../../ui/ask/ask';
import { ErrorState } from '../../ui/error-state';
import { KeyHint } from '../../ui/key-hint';
import { Notice } from '../../ui/notice';
import { ProgressLine } from '../../ui/progress-line';
import { Clock } from '../../ui/time/clock';
import { Moment } from '../../ui/time/moment';
import type { MemberData } from './member-dialog';
import { TeamApi } from './team-api';

/** Who works in the centre: supervisors read it, administrators keep it. */
@Component({
  selector: 'app-team-page',
  imports: [ErrorState, KeyHint, LucidePencil, LucideUserPlus, MatButton, MatIconButton, Moment, ProgressLine],
  templateUrl: './team-page.html',
  styleUrl: './team-page.scss',
})
export class TeamPage {
  private readonly api = inject(TeamApi);
  private readonly dialog = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly ask = inject(Ask);
  private readonly session = inject(Session);
  private readonly locale = inject(Preferences).locale;
  private readonly clock = inject(Clock);
  private readonly absences = inject(AbsencesApi).absences();

  protected readonly team = this.api.members();
  protected readonly invited = this.api.invitations();
  protected readonly roleLabels = roleLabels;
  protected readonly me = computed(() => this.session.user()?.id);
  protected readonly mayManage = computed(() => this.session.user()?.can.includes('team:manage') ?? false);
  protected readonly members = computed(() => (this.team.hasValue() ? this.team.value() : []));
  protected readonly invitations = computed(() => (this.invited.hasValue() ? this.invited.value() : []));
  protected readonly failed = computed(() => this.team.error() ?? this.invited.error());
  protected readonly counted = computed(() => {
    const active = this.members().filter(({ disabledAt }) => disabledAt === null).length;
    if (active === 0) return '';
    return active === 1 ? $localize`:@@team.one:1 personne` : $localize`:@@team.many:${active}:count: personnes`;
  });

  constructor() {
    inject(Keys).use([
      {
        keys: 'a',
        does: $localize`:@@team.invite:Inviter quelqu’un`,
        group: $localize`:@@title.team:Équipe`,
        when: () => this.mayManage(),
        run: () => void this.invite(),
      },
    ]);
  }

  protected async invite(): Promise<void> {
    const { InviteDialog } = await import('./invite-dialog');
    const opened = this.dialog.open(InviteDialog, { width: '560px', maxWidth: 'calc(100vw - 32px)', restoreFocus: true });
    await firstValueFrom(opened.afterClosed());
    this.invited.reload();
  }

  protected async open(member: TeamMember): Promise<void> {
    const { MemberDialog } = await import('./member-dialog');
    const opened = this.dialog.open<unknown, MemberData, string>(MemberDialog, {
      data: { member, team: this.members() },
      width: '640px',
      maxWidth: 'calc(100vw - 32px)',
      restoreFocus: true,
    });
    const done = await firstValueFrom(opened.afterClosed());
    this.retry();
    if (done) void this.notice.say(done);
  }

  protected async withdraw(invitation: Invitation): Promise<void> {
    const { name } = invitation;
    const sure = await this.ask.confirm({
      title: $localize`:@@team.withdrawTitle:Retirer l’invitation de ${name}:name:\u202f?`,
      text: $localize`:@@team.withdrawText:Son lien ne servira plus. Vous pourrez l’inviter à nouveau.`,
      action: $localize`:@@team.withdraw:Retirer`,
    });
    if (!sure) return;
    try {
      await this.api.withdraw(invitation);
    } catch (error) {
      void this.notice.say(failureOf(error).text);
    }
    this.invited.reload();
  }

  protected retry(): void {
    this.absences.reload();
    this.team.reload();
    this.invited.reload();
  }

  /** Since when or until when somebody is away today. */
  protected away({ id }: TeamMember): string | null {
    const all = this.absences.hasValue() ? this.absences.value() : [];
    const absence = all.find((one) => one.user.id === id && isAway(one, this.clock.now()));
    return absence ? awayInWords(absence.lastDay, this.locale()) : null;
  }

  protected openLabel({ name }: TeamMember): string {
    return this.mayManage()
      ? $localize`:@@team.openLabel:Modifier le compte de ${name}:name:`
      : $localize`:@@team.readLabel:Voir le compte de ${name}:name:`;
  }

  protected withdrawLabel({ name }: Invitation): string {
    return $localize`:@@team.withdrawLabel:Retirer l’invitation de ${name}:name:`;
  }

  protected casesLabel(count: number): string {
    if (count === 0) return $localize`:@@team.noCase:aucune demande`;
    return count === 1 ? $localize`:@@team.oneCase:1 demande ouverte` : $localize`:@@team.manyCases:${count}:count: demandes ouvertes`;
  }
}
