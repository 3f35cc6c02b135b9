import { Component, computed, effect, type ElementRef, inject, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Draft } from '@guichet/contracts';
import { Preferences } from '../../../core/preferences';
import { Notice } from '../../../ui/notice';
import { Clock } from '../../../ui/time/clock';
import { said } from '../../../ui/time/when';
import { OpenCase } from '../open-case';
import { DraftKeeper } from './draft-keeper';
import { Pen } from './pen';
import { Sources } from '../answer/sources';

/** Somebody saved over the same draft, or oneself in another tab: that text above this one, until one is chosen. */
@Component({
  selector: 'app-draft-conflict',
  imports: [MatButton, Sources],
  template: `
    @if (keeper.theirs(); as theirs) {
      <section #box role="alert" tabindex="-1" aria-labelledby="conflict">
        <h2 id="conflict">{{ heading(theirs) }}</h2>
        @if (keeper.savedAgain()) {
          <p class="again" i18n="@@editor.conflictAgain">
            L’autre version vient d’être enregistrée de nouveau : la voici telle qu’elle est maintenant.
          </p>
        }
        <p>{{ words().text }}</p>
        <div class="theirs" dir="auto" tabindex="0">{{ theirs.text }}<app-sources [citations]="theirs.citations" /></div>
        <div class="choices">
          <button matButton="outlined" type="button" (click)="keepMine()">{{ words().mine }}</button>
          <button matButton="outlined" type="button" (click)="takeTheirs()">{{ words().theirs }}</button>
          <button matButton type="button" (click)="keepBoth()">{{ words().both }}</button>
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
    section:focus-visible {
      outline-offset: -2px;
    }
    .again {
      font-weight: 550;
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
  private readonly pen = inject(Pen);
  private readonly open = inject(OpenCase);
  private readonly notice = inject(Notice);
  private readonly now = inject(Clock).now;
  private readonly locale = inject(Preferences).locale;
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');

  private readonly own = computed(() => this.keeper.theirs()?.savedBy.id === this.open.me());
  protected readonly words = computed(() => (this.own() ? amongOwn : amongTwo));

  constructor() {
    effect(() => {
      if (this.keeper.reminded() > 0) setTimeout(() => this.box()?.nativeElement.focus());
    });
  }

  protected heading(draft: Draft): string {
    const when = said(draft.savedAt, this.now(), this.locale()).short;
    if (this.own()) return $localize`:@@editor.conflictOwn:Vous avez modifié ce brouillon ailleurs, ${when}:when:`;
    return $localize`:@@editor.conflict:${draft.savedBy.name}:name: a modifié ce brouillon, ${when}:when:`;
  }

  protected keepMine(): void {
    this.keeper.keepMine();
    this.writeOn();
  }

  protected keepBoth(): void {
    this.keeper.keepBoth();
    this.writeOn();
  }

  protected async takeTheirs(): Promise<void> {
    const { taken, back } = this.words();
    const mine = this.keeper.takeTheirs();
    this.writeOn();
    if (await this.notice.say(taken, back)) this.keeper.write(mine);
  }

  /** The buttons are gone: the caret is in the text, or the focus on the title. */
  private writeOn(): void {
    this.pen.focus();
    this.open.land();
  }
}

const amongTwo = {
  text: $localize`:@@editor.conflictText:Votre texte est en dessous, intact. Rien n’est enregistré tant que vous n’avez pas choisi.`,
  mine: $localize`:@@editor.keepMine:Garder le mien`,
  theirs: $localize`:@@editor.takeTheirs:Prendre le sien`,
  both: $localize`:@@editor.keepBoth:Mettre le sien à la suite du mien`,
  taken: $localize`:@@editor.theirsTaken:Son texte est repris`,
  back: $localize`:@@editor.backToMine:Revenir au mien`,
};

const amongOwn = {
  text: $localize`:@@editor.conflictOwnText:Voici l’autre version\u202f; celle de cet onglet est en dessous, intacte. Rien n’est enregistré tant que vous n’avez pas choisi.`,
  mine: $localize`:@@editor.keepThis:Garder cette version`,
  theirs: $localize`:@@editor.takeOther:Prendre l’autre version`,
  both: $localize`:@@editor.addOther:Mettre l’autre à la suite`,
  taken: $localize`:@@editor.otherTaken:L’autre version est reprise`,
  back: $localize`:@@editor.backToThis:Revenir à celle-ci`,
};
