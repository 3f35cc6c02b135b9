import { afterNextRender, Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import type { TeamMember } from '@guichet/contracts';
import { TeamApi } from './team-api';

const nobody = '';

/** Before an account is shut: who gets the open cases. */
@Component({
  selector: 'app-leaving',
  imports: [MatButton, MatFormField, MatOption, MatSelect],
  template: `
    <p>
      <ng-container i18n="@@team.leavingLead">Ses sessions se ferment aussitôt.</ng-container>
      {{ cases() }}
    </p>
    @if (member().openCases > 0) {
      <div class="field">
        <span class="label" id="heir" i18n="@@team.handOver">À qui remettre ses demandes&#8239;?</span>
        <mat-form-field appearance="outline" subscriptSizing="dynamic">
          <mat-select aria-labelledby="heir" [value]="heir()" (selectionChange)="heir.set($event.value)">
            <mat-option [value]="nobody" i18n="@@team.toNobody">Personne&nbsp;: elles redeviennent à prendre</mat-option>
            @for (one of colleagues(); track one.id) {
              <mat-option [value]="one.id">{{ one.name }} ({{ one.openCases }})</mat-option>
            }
          </mat-select>
        </mat-form-field>
      </div>
    }
    <div class="actions">
      <button matButton type="button" (click)="given.emit()" i18n="@@ask.cancel">Annuler</button>
      <button
        matButton="filled"
        type="button"
        class="sure"
        [disabled]="busy()"
        (click)="chosen.emit(heir() || null)"
        i18n="@@team.disableNow"
      >
        Désactiver maintenant
      </button>
    </div>
  `,
  styleUrl: './dialogs.scss',
})
export class Leaving {
  readonly member = input.required<TeamMember>();
  readonly busy = input(false);
  /** The id of the colleague, or `null` for nobody. */
  readonly chosen = output<string | null>();
  readonly given = output<void>();

  private readonly team = inject(TeamApi).members();
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly nobody = nobody;
  protected readonly heir = signal<string>(nobody);
  protected readonly colleagues = computed(() => {
    const all = this.team.hasValue() ? this.team.value() : [];
    return all.filter(({ id, disabledAt }) => id !== this.member().id && disabledAt === null);
  });
  protected readonly cases = computed(() => {
    const count = this.member().openCases;
    if (count === 0) return $localize`:@@team.holdsNone:Aucune demande ouverte n’est à son nom.`;
    return count === 1
      ? $localize`:@@team.holdsOne:Une demande ouverte est à son nom.`
      : $localize`:@@team.holdsMany:${count}:count: demandes ouvertes sont à son nom.`;
  });

  constructor() {
    afterNextRender(() => this.element.nativeElement.querySelector<HTMLElement>('mat-select, .sure')?.focus());
  }
}
