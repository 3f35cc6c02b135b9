import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Draft } from '@guichet/contracts';
import { Preferences } from '../../../core/preferences';
import { Notice } from '../../../ui/notice';
import { Clock } from '../../../ui/time/clock';
import { said } from '../../../ui/time/when';
import { OpenCase } from '../open-case';
import { DraftKeeper } from './draft-keeper';
import { Sources } from '../answer/sources';

/** A colleague saved over the same draft: their text above one's own, until one is chosen. */
@Component({
  selector: 'app-draft-conflict',
  imports: [MatButton, Sources],
  template: `
    @if (keeper.theirs(); as theirs) {
      <section role="alert" aria-labelledby="conflict">
        <h2 id="conflict">{{ heading(theirs) }}</h2>
        <p i18n="@@editor.conflictText">Votre texte est en dessous, intact. Rien n’est enregistré tant que vous n’avez pas choisi.</p>
        <div class="theirs" dir="auto" tabindex="0">{{ theirs.text }}<app-sources [citations]="theirs.citations" /></div>
        <div class="choices">
          <button matButton="outlined" type="button" (click)="keeper.keepMine()" i18n="@@editor.keepMine">Garder le mien</button>
          <button matButton="outlined" type="button" (click)="takeTheirs()" i18n="@@editor.takeTheirs">Prendre le sien</button>
          <button matButton type="button" (click)="keeper.keepBoth()" i18n="@@editor.keepBoth">Mettre le sien à la suite du mien</button>
        </div>
      </section>
    }
  `,
  styles: `
    section {
      display: flex;
      flex-direction: column;
      gap: var(--s-2);
      padding: var(--s-4) var(--s-6);
      border-bottom: 1px solid var(--review-line);
      background: var(--review-soft);
      color: var(--text);
    }
    h2 {
      font-size: var(--fs-14);
      line-height: 1.25rem;
    }
    .theirs {
      max-height: 180px;
      padding: var(--s-2) 0;
      overflow: auto;
      font-size: var(--fs-15);
      line-height: 1.5rem;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-2);
    }
  `,
})
export class DraftConflict {
  protected readonly keeper = inject(DraftKeeper);
  private readonly open = inject(OpenCase);
  private readonly notice = inject(Notice);
  private readonly now = inject(Clock).now;
  private readonly locale = inject(Preferences).locale;

  protected heading(draft: Draft): string {
    const when = said(draft.savedAt, this.now(), this.locale()).short;
    if (draft.savedBy.id === this.open.me()) return $localize`:@@editor.conflictOwn:Vous avez modifié ce brouillon ailleurs, ${when}:when:`;
    return $localize`:@@editor.conflict:${draft.savedBy.name}:name: a modifié ce brouillon, ${when}:when:`;
  }

  protected async takeTheirs(): Promise<void> {
    const mine = this.keeper.takeTheirs();
    const back = await this.notice.say(
      $localize`:@@editor.theirsTaken:Son texte est repris`,
      $localize`:@@editor.backToMine:Revenir au mien`,
    );
    if (back) this.keeper.write(mine);
  }
}
