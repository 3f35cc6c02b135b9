import { Component, input } from '@angular/core';
import type { Answer } from '@guichet/contracts';
import { ProposedMark } from '../../../past-answers/reading/proposed-mark';
import { Markdown } from '../../../ui/markdown/markdown';
import { Moment } from '../../../ui/time/moment';
import { ValidityMark } from '../../../ui/validity-mark';
import { Sources } from './sources';

/** An answer as it was given. */
@Component({
  selector: 'app-sent-answer',
  imports: [Markdown, Moment, ProposedMark, Sources, ValidityMark],
  template: `
    <h2>
      <ng-container i18n="@@editor.answerOf">Réponse de {{ answer().author.name }}</ng-container>
      <app-moment class="meta" [at]="answer().sentAt" />
      @if (answer().stale) {
        <app-validity state="needs_review" />
      }
    </h2>
    @if (answer().reviewer || answer().validForAcademicYear) {
      <p class="meta-parts">
        @if (answer().reviewer; as reviewer) {
          <span i18n="@@editor.reviewedBy">relue par {{ reviewer.name }}</span>
        }
        @if (answer().validForAcademicYear; as year) {
          <span class="year" i18n="@@editor.validFor">valable en {{ year }}</span>
        }
      </p>
    }
    <app-markdown dir="auto" [text]="answer().text" />
    <app-sources [citations]="answer().citations" />
    <app-proposed-mark [answerId]="answer().id" [keyed]="last()" />
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--s-3);
      padding: var(--s-6) var(--s-8);
    }
    :host + :host {
      border-top: 1px solid var(--line);
    }
    h2 {
      font-size: var(--fs-14);
      line-height: 1.25rem;
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--s-3);
      align-items: baseline;
    }
    .meta {
      font-weight: 400;
    }
    .meta-parts {
      margin-top: calc(-1 * var(--s-2));
    }
    @media (max-width: 599px) {
      :host {
        padding: var(--s-4);
      }
    }
  `,
})
export class SentAnswer {
  readonly answer = input.required<Answer>();
  /** The newest of its case: keys are for this one. */
  readonly last = input(true);
}
