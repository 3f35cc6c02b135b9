import { Component, computed, inject } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { LucidePencil, LucidePlus } from '@lucide/angular';
import type { GroupActivity } from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { Keys } from '../core/keys';
import { Preferences } from '../core/preferences';
import { Topics } from '../core/topics';
import { GroupFigures } from '../statistics/group-figures';
import { PeriodChoice } from '../statistics/question/period-choice';
import { StatisticsAddress } from '../statistics/statistics-address';
import { activityKindLabels, notStated } from '../statistics/statistics-words';
import { timeSpent } from '../statistics/time-spent';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { KeyHint } from '../ui/key-hint';
import { Notice } from '../ui/notice';
import { ProgressLine } from '../ui/progress-line';
import { format } from '../ui/time/when';
import { GroupActivitiesApi } from './group-activities-api';

/** What the centre did with groups in a period, and what it adds up to; whoever led one notes it here. */
@Component({
  selector: 'app-group-activities-page',
  imports: [
    ...[EmptyState, ErrorState, GroupFigures, KeyHint, MatButton, MatIconButton, PeriodChoice, ProgressLine, RouterLink],
    ...[LucidePencil, LucidePlus],
  ],
  providers: [StatisticsAddress],
  templateUrl: './group-activities-page.html',
  styleUrl: './group-activities-page.scss',
})
export class GroupActivitiesPage {
  private readonly dialog = inject(MatDialog);
  private readonly notice = inject(Notice);
  private readonly topics = inject(Topics);
  private readonly locale = inject(Preferences).locale();
  private readonly numbers = new Intl.NumberFormat(this.locale);

  protected readonly address = inject(StatisticsAddress);
  protected readonly list = inject(GroupActivitiesApi).list(this.address.days);
  protected readonly kinds = activityKindLabels;
  protected readonly byTopic = computed(() =>
    (this.list.page()?.totals.topics ?? []).map(({ topic, activities, participants, minutes }) => ({
      key: topic ?? '',
      name: topic === null ? notStated : this.topics.label(topic),
      figures: [this.numbers.format(activities ?? 0), this.numbers.format(participants ?? 0), this.long(minutes ?? 0)],
    })),
  );

  constructor() {
    inject(Keys).use([
      {
        keys: 'a',
        does: $localize`:@@activities.note:Noter une activité`,
        group: $localize`:@@title.groupActivities:Activités de groupe`,
        run: () => void this.edit(null),
      },
    ]);
  }

  protected async edit(known: GroupActivity | null): Promise<void> {
    const { ActivityDialog } = await import('./activity-dialog');
    const opened = this.dialog.open<unknown, GroupActivity | null, boolean>(ActivityDialog, {
      data: known,
      width: '640px',
      maxWidth: 'calc(100vw - 32px)',
      restoreFocus: true,
    });
    if (!(await firstValueFrom(opened.afterClosed()))) return;
    this.list.retry();
    void this.notice.say($localize`:@@activities.saved:C’est noté\u00a0: les totaux en tiennent compte.`);
  }

  protected on({ day }: GroupActivity): string {
    return format(new Date(`${day}T12:00:00Z`), this.locale, { weekday: 'short', day: 'numeric', month: 'short' });
  }

  protected long(minutes: number): string {
    return timeSpent(minutes, this.locale);
  }

  protected people({ participants }: GroupActivity): string {
    const people = this.numbers.format(participants);
    return participants === 1
      ? $localize`:@@activities.onePerson:1 participant·e`
      : $localize`:@@activities.people:${people}:count: participant·es`;
  }

  protected about({ topics, place, by }: GroupActivity): string[] {
    return [place ?? '', topics.map((key) => this.topics.label(key)).join(', '), by.name].filter(Boolean);
  }

  protected editLabel({ title, day }: GroupActivity): string {
    return $localize`:@@activities.editLabel:Modifier ${title}:title: du ${day}:day:`;
  }
}
