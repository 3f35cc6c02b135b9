import { Component, computed, DestroyRef, type ElementRef, inject, viewChild } from '@angular/core';
import { AbsencesApi } from '../absences/absences-api';
import { awayInWords, isAway } from '../absences/absence-words';
import { Preferences } from '../core/preferences';
import { Session } from '../core/session';
import { Clock } from '../ui/time/clock';

const readAgain = 120_000;

/** Who of the centre is at their desk, and who is away. */
@Component({
  selector: 'app-colleagues-online',
  template: `
    @if (people().length > 0) {
      <details #list (toggle)="list.open && reload()">
        <summary><span class="dot" aria-hidden="true"></span>{{ words() }}</summary>
        <ul>
          @for (one of people(); track one.id) {
            <li>
              <span>{{ one.name }}</span>
              <span class="meta" [class.online]="one.online">{{ one.state }}</span>
            </li>
          }
        </ul>
      </details>
    }
  `,
  styleUrl: './colleagues-online.scss',
  host: { '(keydown.escape)': 'shut()', '(focusout)': 'leave($event)' },
})
export class ColleaguesOnline {
  private readonly api = inject(AbsencesApi);
  private readonly locale = inject(Preferences).locale;
  private readonly clock = inject(Clock);
  private readonly me = inject(Session).user()?.id;
  private readonly list = viewChild<ElementRef<HTMLDetailsElement>>('list');
  private readonly team = this.api.colleagues();
  private readonly absences = this.api.absences();

  protected readonly people = computed(() =>
    (this.team.hasValue() ? this.team.value() : [])
      .filter(({ id }) => id !== this.me)
      .map(({ id, name, online }) => ({ id, name, ...this.state(id, online) }))
      .sort((one, other) => Number(other.online) - Number(one.online)),
  );
  protected readonly words = computed(() => {
    const count = this.people().filter(({ online }) => online).length;
    if (count === 0) return $localize`:@@online.none:Personne d’autre en ligne`;
    return count === 1 ? $localize`:@@online.one:1 collègue en ligne` : $localize`:@@online.many:${count}:count: collègues en ligne`;
  });

  constructor() {
    const timer = setInterval(() => !document.hidden && this.reload(), readAgain);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected leave({ relatedTarget }: FocusEvent): void {
    if (!(relatedTarget instanceof Node) || !this.list()?.nativeElement.contains(relatedTarget)) this.shut();
  }

  protected shut(): void {
    const list = this.list()?.nativeElement;
    if (list) list.open = false;
  }

  protected reload(): void {
    this.team.reload();
    this.absences.reload();
  }

  /** Who is away is not counted, even while looking in. */
  private state(id: string, online: boolean): { state: string; online: boolean } {
    const all = this.absences.hasValue() ? this.absences.value() : [];
    const absence = all.find((one) => one.user.id === id && isAway(one, this.clock.now()));
    if (absence) return { state: awayInWords(absence.lastDay, this.locale()), online: false };
    return { state: online ? $localize`:@@assignee.online:en ligne` : $localize`:@@online.off:hors ligne`, online };
  }
}
