import { Clipboard } from '@angular/cdk/clipboard';
import { Component, computed, DOCUMENT, effect, type ElementRef, inject, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Preferences } from '../../../core/preferences';
import { Notice } from '../../../ui/notice';
import { Clock } from '../../../ui/time/clock';
import { said } from '../../../ui/time/when';
import { CaseVerbs } from '../case-verbs';
import { DraftKeeper } from '../editor/draft-keeper';
import { OpenCase } from '../open-case';
import { Sources } from './sources';

/** The case went on while one was writing: what became of it, and one's own text with what can be done with it. */
@Component({
  selector: 'app-stranded-draft',
  imports: [MatButton, Sources],
  template: `
    @if (keeper.stranded(); as left) {
      <section #box role="alert" tabindex="-1" aria-labelledby="stranded">
        <h2 id="stranded">{{ happened() }}</h2>
        <div class="left" dir="auto" tabindex="0">{{ left.text }}<app-sources [citations]="left.citations" /></div>
        <div class="choices">
          @if (mayResume()) {
            <button matButton="outlined" type="button" (click)="resume()" i18n="@@editor.resumeStranded">
              Rouvrir et reprendre mon brouillon
            </button>
          } @else {
            <button matButton="outlined" type="button" (click)="copy(left.text)" i18n="@@editor.copyStranded">Copier le texte</button>
          }
          <button matButton type="button" (click)="discard()" i18n="@@editor.discardStranded">Supprimer ce brouillon</button>
        </div>
      </section>
    }
  `,
  styles: `
    :host {
      display: block;
      flex: none;
    }
    section {
      display: flex;
      flex-direction: column;
      gap: var(--s-2);
      padding: var(--s-4) var(--s-6);
      border-bottom: 1px solid var(--review-line);
      background: var(--review-soft);
      color: var(--text);
    }
    section:focus-visible {
      outline-offset: -2px;
    }
    h2 {
      font-size: var(--fs-14);
      line-height: 1.25rem;
    }
    .left {
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
export class StrandedDraft {
  protected readonly keeper = inject(DraftKeeper);
  private readonly open = inject(OpenCase);
  private readonly verbs = inject(CaseVerbs);
  private readonly notice = inject(Notice);
  private readonly clipboard = inject(Clipboard);
  private readonly document = inject(DOCUMENT);
  private readonly now = inject(Clock).now;
  private readonly locale = inject(Preferences).locale;
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');

  /** Once reopened it is one's own to go on with. */
  protected readonly mayResume = computed(() => {
    const assignee = this.open.detail()?.assignee;
    return this.open.can().has('reopen') && (!assignee || assignee.id === this.open.me());
  });

  protected readonly happened = computed(() => {
    const detail = this.open.detail();
    const answer = detail?.answers.at(-1);
    if (detail?.status === 'answered' && answer) {
      const by = answer.reviewer ?? answer.author;
      const when = said(answer.sentAt, this.now(), this.locale()).short;
      return by.id === this.open.me()
        ? $localize`:@@editor.strandedOwn:Vous avez répondu entre-temps, ${when}:when:\u202f; le brouillon de cet onglet est gardé`
        : $localize`:@@editor.strandedAnswered:Répondu entre-temps par ${by.name}:name:, ${when}:when:\u202f; votre brouillon est gardé`;
    }
    if (detail?.status === 'in_review')
      return $localize`:@@editor.strandedReview:Une version est partie en relecture entre-temps\u202f; votre brouillon est gardé`;
    if (detail?.status === 'closed') return $localize`:@@editor.strandedClosed:Clôturée entre-temps\u202f; votre brouillon est gardé`;
    return $localize`:@@editor.strandedElse:La demande n’est plus à vous\u202f; votre brouillon est gardé`;
  });

  constructor() {
    effect(() => {
      if (this.keeper.stranded()) setTimeout(() => this.catchFocus());
    });
  }

  /** The draft comes back by itself once one may write. */
  protected resume(): void {
    void this.verbs.reopen();
  }

  protected copy(text: string): void {
    const copied = this.clipboard.copy(text);
    void this.notice.say(
      copied
        ? $localize`:@@editor.copiedStranded:Texte copié`
        : $localize`:@@pastAnswers.copy.failed:Le navigateur n’a pas permis la copie.`,
    );
  }

  protected async discard(): Promise<void> {
    const left = this.keeper.discard();
    this.open.land();
    const words = $localize`:@@editor.strandedDiscarded:Brouillon supprimé`;
    if ((await this.notice.say(words, $localize`:@@editor.undo:Annuler`)) && left) this.keeper.putBack(left);
  }

  /** The editor went away with the caret in it. */
  private catchFocus(): void {
    const { activeElement, body } = this.document;
    if (!activeElement || activeElement === body) this.box()?.nativeElement.focus();
  }
}
