import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import type { Absence } from '@guichet/contracts';
import { newIdempotencyKey } from '../core/concurrency';
import { failureOf, fieldErrors } from '../core/problem';
import { brusselsDay } from '../ui/time/when';
import { AbsencesApi } from './absences-api';

const nobody = '';

/** The days, and who stands in. What was typed stays until it is saved. */
@Component({
  selector: 'app-absence-form',
  imports: [MatButton, MatFormField, MatInput, MatOption, MatSelect],
  templateUrl: './absence-form.html',
  styleUrl: './absence-form.scss',
})
export class AbsenceForm {
  private readonly api = inject(AbsencesApi);
  private readonly first = viewChild<ElementRef<HTMLInputElement>>('first');
  private readonly team = this.api.colleagues();
  private key = newIdempotencyKey();

  readonly person = input.required<string>();
  /** The one that is changed, or a new one. */
  readonly absence = input<Absence | null>(null);
  /** Of everybody: who is away then cannot stand in. */
  readonly others = input<readonly Absence[]>([]);
  readonly saved = output<void>();
  readonly given = output<void>();

  protected readonly nobody = nobody;
  protected readonly firstDay = linkedSignal(() => this.absence()?.firstDay ?? brusselsDay(new Date()));
  protected readonly lastDay = linkedSignal(() => this.absence()?.lastDay ?? '');
  protected readonly substitute = linkedSignal(() => this.absence()?.substitute?.id ?? nobody);
  protected readonly busy = signal(false);
  protected readonly failure = signal<string | null>(null);
  protected readonly problems = signal<Record<string, string>>({});
  protected readonly colleagues = computed(() =>
    (this.team.hasValue() ? this.team.value() : [])
      .filter(({ id }) => id !== this.person())
      .map((one) => ({ ...one, away: this.isAwayThen(one.id) })),
  );

  constructor() {
    afterNextRender(() => this.first()?.nativeElement.focus());
  }

  protected async save(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    this.problems.set({});
    try {
      await this.send();
      this.saved.emit();
    } catch (error) {
      this.key = newIdempotencyKey();
      this.problems.set(fieldErrors(error));
      if (Object.keys(this.problems()).length === 0) this.failure.set(failureOf(error).text);
    } finally {
      this.busy.set(false);
    }
  }

  private send(): Promise<unknown> {
    const days = { firstDay: this.firstDay(), lastDay: this.lastDay() || null, substituteId: this.substitute() || null };
    const absence = this.absence();
    return absence ? this.api.change(absence, days) : this.api.record({ ...days, userId: this.person() }, this.key);
  }

  private isAwayThen(id: string): boolean {
    return this.others().some(
      ({ user, firstDay, lastDay }) =>
        user.id === id && (this.lastDay() === '' || firstDay <= this.lastDay()) && (lastDay === null || lastDay >= this.firstDay()),
    );
  }
}
