import { afterRenderEffect, Component, ElementRef, input, output, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LucideArrowLeft } from '@lucide/angular';
import type { PastAnswer } from '@guichet/contracts';
import { ContradictedMark } from '../../../past-answers/compare/contradicted-mark';
import { KeyHint } from '../../../ui/key-hint';
import { Markdown } from '../../../ui/markdown/markdown';
import { Moment } from '../../../ui/time/moment';
import { ValidityMark } from '../../../ui/validity-mark';
import { Sources } from '../answer/sources';

/** A past answer read beside the case. */
@Component({
  selector: 'app-past-answer-reading',
  imports: [ContradictedMark, KeyHint, LucideArrowLeft, Markdown, MatButton, Moment, RouterLink, Sources, ValidityMark],
  template: `
    <button #first matButton type="button" class="back" (click)="back.emit()">
      <svg lucideArrowLeft matButtonIcon size="18"></svg><ng-container i18n="@@similar.back">Retour aux réponses proches</ng-container>
    </button>
    @if (answer(); as past) {
      <article>
        <h2 dir="auto">{{ past.question }}</h2>
        <p class="meta-parts">
          <app-validity [state]="past.validity" />
          @if (past.contradicted) {
            <app-contradicted />
          }
          @if (past.academicYear; as year) {
            <span class="year">{{ year }}</span>
          }
          <span>{{ past.centre.name }}</span>
          <app-moment [at]="past.answeredOn" />
        </p>
        <app-markdown dir="auto" [text]="past.answer" />
        <app-sources [citations]="past.citations" />
      </article>
      <div class="acts">
        @if (canUse()) {
          <button matButton="tonal" type="button" (click)="take.emit()" aria-keyshortcuts="u">
            <ng-container i18n="@@similar.use">Reprendre dans la réponse</ng-container> <app-key-hint keys="u" />
          </button>
        }
        <a matButton [routerLink]="['/reponses', past.kind, past.id]" i18n="@@similar.whole">Voir la réponse</a>
      </div>
    }
  `,
  styles: `
    :host {
      display: block;
      background: inherit;
    }
    .back {
      margin-left: -12px;
    }
    article {
      display: flex;
      flex-direction: column;
      gap: var(--s-3);
      padding: var(--s-2) 0 var(--s-4);
    }
    h2 {
      font-size: var(--fs-16);
      line-height: 1.5rem;
      overflow-wrap: anywhere;
    }
    app-markdown {
      font-size: var(--fs-15);
      line-height: 1.5rem;
    }
    .acts {
      position: sticky;
      bottom: 0;
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-2);
      padding: var(--s-3) 0;
      background: inherit;
    }
    @media (max-width: 599px) {
      :host {
        display: flex;
        flex: 1;
        flex-direction: column;
        min-height: 0;
      }
      .back,
      .acts {
        flex: none;
      }
      .back {
        align-self: flex-start;
      }
      article {
        flex: 1;
        min-height: 0;
        overflow: auto;
      }
      .acts {
        position: static;
        padding-bottom: 0;
        border-top: 1px solid var(--line);
      }
    }
  `,
})
export class PastAnswerReading {
  /** `null` while it comes. */
  readonly answer = input.required<PastAnswer | null>();
  readonly canUse = input.required<boolean>();
  readonly back = output<void>();
  readonly take = output<void>();

  private readonly first = viewChild<string, ElementRef<HTMLElement>>('first', { read: ElementRef });
  private arrived = false;

  constructor() {
    afterRenderEffect(() => {
      const button = this.first();
      if (!button || this.arrived) return;
      this.arrived = true;
      // Somebody who is typing goes on typing.
      const active = button.nativeElement.ownerDocument.activeElement;
      if (!(active instanceof HTMLTextAreaElement)) button.nativeElement.focus({ preventScroll: true });
    });
  }
}
