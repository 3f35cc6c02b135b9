import { Component, computed, inject, input, output } from '@angular/core';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { settingLimits } from '@guichet/contracts';
import { TeamApi } from '../team/team-api';
import type { CentreDraft } from './centre-draft';

const everybody = '';

/** After how long a case that is overdue is brought before whom. */
@Component({
  selector: 'app-escalation-fields',
  imports: [MatFormField, MatInput, MatOption, MatSelect],
  template: `
    <p class="meta" i18n="@@centre.escalationLead">Une demande en retard depuis aussi longtemps est signalée. Zéro&nbsp;: jamais.</p>
    <div class="pair">
      <div class="field">
        <label for="escalation-hours" i18n="@@centre.escalationHours">Heures d’ouverture après l’échéance</label>
        <mat-form-field class="number" appearance="outline" subscriptSizing="dynamic">
          <input
            #box
            matInput
            type="number"
            id="escalation-hours"
            min="0"
            [max]="max"
            [disabled]="fixed()"
            [value]="centre().escalationHours"
            (input)="changed.emit({ escalationHours: box.valueAsNumber })"
            [attr.aria-invalid]="problems()['escalationHours'] ? true : null"
            [attr.aria-describedby]="problems()['escalationHours'] ? 'escalation-hours-problem' : null"
          />
        </mat-form-field>
      </div>
      <div class="field who">
        <span class="label" id="escalate-to" i18n="@@centre.escalateTo">À qui</span>
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-select
            aria-labelledby="escalate-to"
            [disabled]="fixed() || centre().escalationHours === 0"
            [value]="centre().escalateToId ?? everybody"
            (selectionChange)="changed.emit({ escalateToId: $event.value || null })"
          >
            <mat-option [value]="everybody" i18n="@@centre.escalateToAll">Toute la supervision</mat-option>
            @for (one of supervisors(); track one.id) {
              <mat-option [value]="one.id">{{ one.name }}</mat-option>
            }
          </mat-select>
        </mat-form-field>
      </div>
    </div>
    @if (problems()['escalationHours'] ?? problems()['escalateToId']; as text) {
      <p class="failure" role="alert" id="escalation-hours-problem">{{ text }}</p>
    }
  `,
  styleUrl: './rows.scss',
  styles: `
    .pair {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-3) var(--s-4);
    }
    mat-form-field {
      flex: none;
    }
    .who {
      width: 280px;
      max-width: 100%;
    }
    .label {
      font-weight: 600;
    }
    .number {
      width: 120px;
    }
  `,
})
export class EscalationFields {
  private readonly team = inject(TeamApi).members();
  readonly centre = input.required<Pick<CentreDraft, 'escalationHours' | 'escalateToId'>>();
  readonly changed = output<Partial<CentreDraft>>();
  readonly fixed = input(false);
  readonly problems = input<Record<string, string>>({});

  protected readonly max = settingLimits.escalationHours;
  protected readonly everybody = everybody;
  protected readonly supervisors = computed(() =>
    (this.team.hasValue() ? this.team.value() : []).filter(({ role, disabledAt }) => role !== 'adviser' && disabledAt === null),
  );
}
