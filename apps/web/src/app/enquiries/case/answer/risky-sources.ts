import { afterRenderEffect, Component, computed, ElementRef, inject, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { LucideTriangleAlert } from '@lucide/angular';
import type { ReusedAnswer } from '@guichet/contracts';
import { validityWords } from '../../../ui/validity-mark';
import { DraftKeeper } from '../editor/draft-keeper';
import { Sending, type RiskySource } from './sending';

/** Asks once more before an answer leaves with a source, or words of a past answer, that may not hold for who reads it. */
@Component({
  selector: 'app-risky-sources',
  imports: [LucideTriangleAlert, MatButton],
  template: `
    @if (sending.asking()) {
      <div class="note" role="alertdialog" aria-labelledby="risky" aria-describedby="risky-sources" (keydown.escape)="turnBack($event)">
        <svg lucideTriangleAlert size="20"></svg>
        <div class="words">
          <h2 id="risky">{{ title() }}</h2>
          <ul id="risky-sources">
            @for (one of sending.risky(); track one.number) {
              <li>{{ words(one) }}</li>
            }
            @for (one of sending.doubted(); track one.id) {
              <li>{{ doubt(one) }}</li>
            }
          </ul>
          <p class="choices">
            <button #yes matButton="outlined" type="button" (click)="sending.sendAnyway()">{{ action() }}</button>
            <button matButton type="button" (click)="sending.backToText()" i18n="@@editor.backToText">Revenir au texte</button>
          </p>
        </div>
      </div>
    }
  `,
  styleUrl: './risky-sources.scss',
})
export class RiskySources {
  protected readonly sending = inject(Sending);
  private readonly keeper = inject(DraftKeeper);
  private readonly yes = viewChild<MatButton, ElementRef<HTMLElement>>('yes', { read: ElementRef });

  protected readonly title = computed(() => {
    if (this.sending.risky().length === 0) return this.doubtTitle();
    return this.sending.risky().length === 1
      ? $localize`:@@editor.riskyOne:Une source ne vaut peut-être pas pour la personne qui vous lira`
      : $localize`:@@editor.riskyMany:Des sources ne valent peut-être pas pour la personne qui vous lira`;
  });
  protected readonly action = computed(() =>
    this.sending.mailed() ? $localize`:@@editor.sendAnyway:Envoyer quand même` : $localize`:@@editor.keepAnyway:Enregistrer quand même`,
  );

  constructor() {
    // The focus goes to the question, which is read aloud with its sources.
    afterRenderEffect(() => this.yes()?.nativeElement.focus());
  }

  protected words({ number, citation: { label }, warning }: RiskySource): string {
    switch (warning) {
      case 'other_jurisdiction':
        return $localize`:@@editor.risk.elsewhere:Source ${number}:number:\u00a0: «\u00a0${label}:label:\u00a0» est d’une autre communauté ou d’un autre pays.`;
      case 'expired':
        return $localize`:@@editor.risk.expired:Source ${number}:number:\u00a0: «\u00a0${label}:label:\u00a0» n’est plus en vigueur.`;
      case 'not_yet_valid':
        return $localize`:@@editor.risk.early:Source ${number}:number:\u00a0: «\u00a0${label}:label:\u00a0» n’est pas encore en vigueur.`;
      case 'retired':
        return $localize`:@@editor.risk.retired:Source ${number}:number:\u00a0: la fiche «\u00a0${label}:label:\u00a0» a été retirée.`;
      case 'check_due':
      case 'to_be_confirmed':
        return label;
    }
  }

  /** Why what was taken over is to be checked, and what becomes of the answer otherwise. */
  protected doubt({ validity, academicYear }: ReusedAnswer): string {
    const claimed = this.keeper.year();
    if (validity !== 'valid') {
      const which = [validityWords[validity], academicYear ? `(${academicYear})` : ''].filter(Boolean).join(' ');
      return $localize`:@@editor.doubt.notValid:Reprise d’une réponse ${which}:validity:\u00a0: celle-ci sera à revoir, elle aussi.`;
    }
    return claimed
      ? $localize`:@@editor.doubt.later:Reprise d’une réponse valable en ${academicYear ?? ''}:year:, dite ici valable en ${claimed}:claimed:\u00a0: elle sera à revoir.`
      : $localize`:@@editor.doubt.anyYear:Reprise d’une réponse valable en ${academicYear ?? ''}:year:, dite ici valable toute année\u00a0: elle sera à revoir.`;
  }

  private doubtTitle(): string {
    return this.sending.doubted().length === 1
      ? $localize`:@@editor.doubtOne:La réponse reprise n’a pas été vérifiée`
      : $localize`:@@editor.doubtMany:Des réponses reprises n’ont pas été vérifiées`;
  }

  protected turnBack(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
    this.sending.backToText();
  }
}
