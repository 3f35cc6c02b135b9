import { Component, computed, input, model } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { LucidePlus, LucideX } from '@lucide/angular';
import { settingLimits, weekdays, type OpeningSpan, type Weekday } from '@guichet/contracts';
import { rowProblem } from './centre-draft';
import { weekdayLabels } from './centre-words';

/** The spans of each weekday. */
@Component({
  selector: 'app-opening-hours',
  imports: [LucidePlus, LucideX, MatButton, MatFormField, MatIconButton, MatInput],
  template: `
    @for (day of days(); track day.weekday) {
      <div class="day" role="group" [attr.aria-label]="day.label">
        <p class="weekday">{{ day.label }}</p>
        <div class="spans">
          @for (one of day.spans; track one.index) {
            <div class="row">
              <mat-form-field appearance="outline" subscriptSizing="dynamic">
                <input
                  #from
                  matInput
                  type="time"
                  required
                  [attr.aria-label]="fromLabel"
                  [disabled]="fixed()"
                  [value]="one.span.from"
                  (change)="set(one.index, { from: from.value })"
                />
              </mat-form-field>
              <span aria-hidden="true">–</span>
              <mat-form-field appearance="outline" subscriptSizing="dynamic">
                <input
                  #to
                  matInput
                  type="time"
                  required
                  [attr.aria-label]="toLabel"
                  [disabled]="fixed()"
                  [value]="one.span.to"
                  (change)="set(one.index, { to: to.value })"
                />
              </mat-form-field>
              @if (!fixed()) {
                <button matIconButton type="button" [attr.aria-label]="removeLabel" (click)="remove(one.index)">
                  <svg lucideX size="18"></svg>
                </button>
              }
            </div>
            @if (problemOf(one.index); as text) {
              <p class="failure" role="alert">{{ text }}</p>
            }
          } @empty {
            <p class="meta none" i18n="@@centre.closed">fermé</p>
          }
        </div>
        @if (!fixed() && day.spans.length < most) {
          <button matButton type="button" [attr.aria-label]="addLabel(day.label)" (click)="add(day.weekday)">
            <svg lucidePlus matButtonIcon size="18"></svg><span i18n="@@centre.addSpan">Plage</span>
          </button>
        }
      </div>
    }
  `,
  styleUrl: './rows.scss',
})
export class OpeningHours {
  readonly spans = model.required<OpeningSpan[]>();
  readonly fixed = input(false);
  readonly problems = input<Record<string, string>>({});

  protected readonly most = settingLimits.spansPerDay;
  protected readonly fromLabel = $localize`:@@centre.from:Ouvre à`;
  protected readonly toLabel = $localize`:@@centre.to:Ferme à`;
  protected readonly removeLabel = $localize`:@@centre.removeSpan:Retirer cette plage`;
  protected readonly days = computed(() => {
    const all = this.spans().map((span, index) => ({ span, index }));
    return weekdays.map((weekday) => ({
      weekday,
      label: weekdayLabels[weekday],
      spans: all.filter(({ span }) => span.weekday === weekday),
    }));
  });

  protected problemOf(index: number): string | null {
    return rowProblem(this.problems(), 'openingHours', index);
  }

  protected set(index: number, change: Partial<OpeningSpan>): void {
    this.spans.update((spans) => spans.map((span, place) => (place === index ? { ...span, ...change } : span)));
  }

  protected remove(index: number): void {
    this.spans.update((spans) => spans.filter((_, place) => place !== index));
  }

  /** After what the day has already; a whole day where it has nothing. */
  protected add(weekday: Weekday): void {
    const taken = this.spans().some((span) => span.weekday === weekday);
    this.spans.update((spans) => [...spans, taken ? { weekday, from: '17:00', to: '19:00' } : { weekday, from: '09:00', to: '17:00' }]);
  }

  protected addLabel(day: string): string {
    return $localize`:@@centre.addSpanTo:Ajouter une plage le ${day}:day:`;
  }
}
