import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Absence } from '@guichet/contracts';
import { Preferences } from '../core/preferences';
import { failureOf } from '../core/problem';
import { Session } from '../core/session';
import { Notice } from '../ui/notice';
import { Clock } from '../ui/time/clock';
import { daysInWords, isAway } from './absence-words';
import { AbsenceForm } from './absence-form';
import { AbsencesApi } from './absences-api';

/** When somebody is away, and who stands in: theirs to say, or a supervisor's. */
@Component({
  selector: 'app-absences',
  imports: [AbsenceForm, MatButton],
  templateUrl: './absences.html',
  styleUrl: './absences.scss',
})
export class Absences {
  private readonly api = inject(AbsencesApi);
  private readonly notice = inject(Notice);
  private readonly locale = inject(Preferences).locale;
  private readonly clock = inject(Clock);
  private readonly session = inject(Session);
  private readonly all = this.api.absences();

  readonly person = input.required<string>();
  readonly changed = output<void>();

  protected readonly absences = computed(() =>
    (this.all.hasValue() ? this.all.value() : []).filter(({ user }) => user.id === this.person()),
  );
  protected readonly known = computed(() => this.all.hasValue());
  protected readonly others = computed(() => (this.all.hasValue() ? this.all.value() : []));
  protected readonly mayAdd = computed(() => this.session.user()?.id === this.person() || this.session.isSupervisor());
  /** The one in the form; `'new'` for one to come. */
  protected readonly editing = signal<Absence | 'new' | null>(null);
  protected readonly busy = signal(false);

  protected words(absence: Absence): string {
    return daysInWords(absence, this.locale());
  }

  protected began(absence: Absence): boolean {
    return isAway(absence, this.clock.now());
  }

  protected edited(): Absence | null {
    const editing = this.editing();
    return editing === 'new' ? null : editing;
  }

  protected saved(): void {
    this.editing.set(null);
    this.told($localize`:@@absence.saved:L’absence est notée`);
  }

  protected async end(absence: Absence): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    const began = this.began(absence);
    try {
      await this.api.end(absence);
      this.told(began ? $localize`:@@absence.ended:L’absence est terminée` : $localize`:@@absence.withdrawn:L’absence est retirée`);
    } catch (error) {
      void this.notice.say(failureOf(error).text);
      this.all.reload();
    } finally {
      this.busy.set(false);
    }
  }

  private told(words: string): void {
    this.all.reload();
    this.changed.emit();
    void this.notice.say(words);
  }
}
