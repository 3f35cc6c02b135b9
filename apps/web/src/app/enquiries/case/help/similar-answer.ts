import { Component, input, output } from '@angular/core';
import type { Hit } from '@guichet/contracts';
import { KeyHint } from '../../../ui/key-hint';
import { ValidityMark } from '../../../ui/validity-mark';

/** A past answer in a few lines, its validity before it is opened. */
@Component({
  selector: 'app-similar-answer',
  imports: [KeyHint, ValidityMark],
  template: `
    <button
      type="button"
      [attr.data-hit]="hit().id"
      (click)="open.emit()"
      [attr.aria-keyshortcuts]="place() <= 5 ? 'Alt+' + place() : null"
    >
      <span class="top">
        <span class="question">{{ hit().question }}</span>
        @if (place() <= 5) {
          <app-key-hint [keys]="'alt+' + place()" />
        }
      </span>
      <span class="answer">{{ hit().answerSnippet }}</span>
      <span class="meta-parts">
        <app-validity [state]="hit().validity" />
        @if (hit().academicYear; as year) {
          <span class="year">{{ year }}</span>
        }
        <span>{{ hit().centre.name }}</span>
        @if (hit().timesReused > 0) {
          <span i18n="@@similar.reused">reprise {{ hit().timesReused }} fois</span>
        }
      </span>
    </button>
  `,
  styles: `
    button {
      display: block;
      width: calc(100% + 16px);
      margin: 0 -8px;
      padding: 10px 8px;
      border: 0;
      border-radius: var(--r-m);
      background: none;
      text-align: left;
      cursor: pointer;
    }
    button:hover {
      background: var(--surface-high);
    }
    button:focus-visible {
      outline-offset: -2px;
    }
    .top {
      display: flex;
      gap: var(--s-2);
      justify-content: space-between;
      align-items: flex-start;
    }
    .question,
    .answer {
      display: -webkit-box;
      overflow: hidden;
      line-height: 1.25rem;
      overflow-wrap: anywhere;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
    .question {
      font-weight: 550;
    }
    .answer {
      margin: 2px 0;
      color: var(--text-2);
    }
    app-key-hint {
      flex: none;
      color: var(--text-3);
    }
  `,
})
export class SimilarAnswer {
  readonly hit = input.required<Hit>();
  /** Its place in the list, from 1. */
  readonly place = input.required<number>();
  readonly open = output<void>();
}
