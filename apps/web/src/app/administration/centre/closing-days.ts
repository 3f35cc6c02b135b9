import { Component, input, model } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { LucidePlus, LucideX } from '@lucide/angular';
import { settingLimits, type ClosingDay } from '@guichet/contracts';
import { rowProblem } from './centre-draft';

/** Days on which the centre is closed, each with its reason. */
@Component({
  selector: 'app-closing-days',
  imports: [LucidePlus, LucideX, MatButton, MatFormField, MatIconButton, MatInput],
  template: `
    @for (one of days(); track $index) {
      <div class="row">
        <mat-form-field class="date" appearance="outline" subscriptSizing="dynamic">
          <input
            #day
            matInput
            type="date"
            required
            [attr.aria-label]="dayLabel"
            [disabled]="fixed()"
            [value]="one.day"
            (change)="set($index, { day: day.value })"
          />
        </mat-form-field>
        <mat-form-field class="grow" appearance="outline" subscriptSizing="dynamic">
          <input
            #label
            matInput
            required
            autocomplete="off"
            [attr.aria-label]="reasonLabel"
            [placeholder]="reasonLabel"
            [maxLength]="max"
            [disabled]="fixed()"
            [value]="one.label"
            (input)="set($index, { label: label.value })"
          />
        </mat-form-field>
        @if (!fixed()) {
          <button matIconButton type="button" [attr.aria-label]="removeLabel(one)" (click)="remove($index)">
            <svg lucideX size="18"></svg>
          </button>
        }
      </div>
      @if (problemOf($index); as text) {
        <p class="failure" role="alert">{{ text }}</p>
      }
    } @empty {
      <p class="meta none" i18n="@@centre.noClosing">Aucun jour de fermeture n’est prévu.</p>
    }
    @if (!fixed()) {
      <button matButton type="button" (click)="add()">
        <svg lucidePlus matButtonIcon size="18"></svg><span i18n="@@centre.addClosing">Ajouter un jour</span>
      </button>
    }
  `,
  styleUrl: './rows.scss',
})
export class ClosingDays {
  readonly days = model.required<ClosingDay[]>();
  readonly fixed = input(false);
  readonly problems = input<Record<string, string>>({});

  protected readonly max = settingLimits.closingLabel;
  protected readonly dayLabel = $localize`:@@centre.closingDay:Jour de fermeture`;
  protected readonly reasonLabel = $localize`:@@centre.closingReason:Motif`;

  protected problemOf(index: number): string | null {
    return rowProblem(this.problems(), 'closingDays', index);
  }

  protected set(index: number, change: Partial<ClosingDay>): void {
    this.days.update((days) => days.map((day, place) => (place === index ? { ...day, ...change } : day)));
  }

  protected remove(index: number): void {
    this.days.update((days) => days.filter((_, place) => place !== index));
  }

  protected add(): void {
    this.days.update((days) => [...days, { day: '', label: '' }]);
  }

  protected removeLabel({ label }: ClosingDay): string {
    return $localize`:@@centre.removeClosing:Retirer ${label}:label:`;
  }
}
