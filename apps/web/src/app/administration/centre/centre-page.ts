import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { settingLimits, type PublicHoliday } from '@guichet/contracts';
import { Keys } from '../../core/keys';
import { Preferences } from '../../core/preferences';
import { failureOf, fieldErrors } from '../../core/problem';
import { Session } from '../../core/session';
import { ErrorState } from '../../ui/error-state';
import { KeyHint } from '../../ui/key-hint';
import { Notice } from '../../ui/notice';
import { ProgressLine } from '../../ui/progress-line';
import { format } from '../../ui/time/when';
import { Changes } from '../changes';
import { AnsweringTimes } from './answering-times';
import { CentreApi } from './centre-api';
import { draftOf, inputOf, type CentreDraft } from './centre-draft';
import { EscalationFields } from './escalation-fields';
import { ClosingDays } from './closing-days';
import { OpeningHours } from './opening-hours';
import { Reviewing } from './reviewing';

/** When the centre is open, how fast it answers, and what is reviewed. Supervisors read it, administrators keep it. */
@Component({
  selector: 'app-centre-page',
  imports: [
    ...[AnsweringTimes, Changes, ClosingDays, ErrorState, EscalationFields, KeyHint, MatButton, MatCheckbox, MatFormField, MatInput],
    ...[OpeningHours, ProgressLine, Reviewing],
  ],
  templateUrl: './centre-page.html',
  styleUrl: './centre-page.scss',
})
export class CentrePage {
  private readonly api = inject(CentreApi);
  private readonly notice = inject(Notice);
  private readonly session = inject(Session);
  private readonly preferences = inject(Preferences);

  protected readonly settings = this.api.settings();
  protected readonly history = this.api.changes();
  protected readonly nameMax = settingLimits.centreName;
  protected readonly entries = computed(() => (this.history.hasValue() ? this.history.value() : []));
  protected readonly fixed = computed(() => !this.session.user()?.can.includes('team:manage'));
  private readonly arrived = computed(() => (this.settings.hasValue() ? this.settings.value() : undefined));
  /** What is being written: what arrives later changes only what has not been touched. */
  protected readonly draft = linkedSignal<CentreDraft | undefined>(() => {
    const settings = this.arrived();
    return settings && draftOf(settings);
  });
  private readonly version = linkedSignal(() => this.arrived()?.version ?? 0);
  protected readonly holidays = computed(() => this.arrived()?.holidays ?? []);
  protected readonly problems = signal<Record<string, string>>({});
  protected readonly failure = signal<string | null>(null);
  protected readonly busy = signal(false);

  constructor() {
    inject(Keys).use([{ keys: 'ctrl+enter', run: () => void this.save(), whileTyping: true }]);
  }

  protected set<K extends keyof CentreDraft>(field: K, value: CentreDraft[K]): void {
    this.draft.update((draft) => draft && { ...draft, [field]: value });
  }

  protected merge(change: Partial<CentreDraft>): void {
    this.draft.update((draft) => draft && { ...draft, ...change });
  }

  protected declare(day: string, open: boolean): void {
    const others = (this.draft()?.openHolidays ?? []).filter((one) => one !== day);
    this.set('openHolidays', open ? [...others, day].sort() : others);
  }

  protected holidayWords({ day, nameFr, nameEn }: PublicHoliday): string {
    const date = new Date(`${day}T12:00:00Z`);
    const when = format(date, this.preferences.locale(), { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });
    return `${this.preferences.language === 'en' ? nameEn : nameFr}, ${when}`;
  }

  protected async save(): Promise<void> {
    const draft = this.draft();
    if (!draft || this.fixed() || this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    this.problems.set({});
    try {
      this.settings.set(await this.api.change(this.version(), inputOf(draft)));
      this.history.reload();
      void this.notice.say($localize`:@@centre.saved:C’est enregistré\u00a0: cela vaut pour les demandes à venir.`);
    } catch (error) {
      await this.explain(error);
    } finally {
      this.busy.set(false);
    }
  }

  /** What was written stays; a second try goes to the settings as they are now. */
  private async explain(error: unknown): Promise<void> {
    const { code, text } = failureOf(error);
    this.problems.set(fieldErrors(error));
    this.failure.set(text);
    if (code !== 'STALE_VERSION') return;
    const now = await this.api.again().catch(() => undefined);
    if (now) this.version.set(now.version);
    this.history.reload();
  }
}
