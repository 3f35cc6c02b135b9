import { Component, computed, input } from '@angular/core';
import type { Hit } from '@guichet/contracts';
import { ContradictedMark } from '../past-answers/compare/contradicted-mark';
import { ValidityMark } from '../ui/validity-mark';

/** A past answer in four lines: question, first lines of the answer, whether it still holds, where it comes from. */
@Component({
  selector: 'app-hit-summary',
  imports: [ContradictedMark, ValidityMark],
  template: `
    <span class="first"
      ><span class="question"><ng-content />{{ hit().question }}</span
      ><ng-content select="[end]"
    /></span>
    <span class="answer">{{ hit().answerSnippet }}</span>
    <span class="meta-parts">
      <app-validity [state]="hit().validity" />
      @if (hit().contradicted) {
        <app-contradicted />
      }
      @if (hit().academicYear; as year) {
        <span class="nowrap">{{ year }}</span>
      }
      <span>{{ hit().centre.name }}</span>
      @if (reused(); as words) {
        <span>{{ words }}</span>
      }
    </span>
  `,
  styles: `
    :host {
      display: block;
    }
    .question,
    .answer {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow-wrap: anywhere;
    }
    .first {
      display: flex;
      gap: var(--s-2);
      justify-content: space-between;
      align-items: flex-start;
    }
    .question {
      color: var(--text);
      font-weight: 600;
    }
    .answer {
      margin: 2px 0 4px;
      color: var(--text-2);
      font-weight: 400;
    }
  `,
})
export class HitSummary {
  readonly hit = input.required<Hit>();

  protected readonly reused = computed(() => {
    const times = this.hit().timesReused;
    return times > 0 ? $localize`:@@queue.reused:reprise ${times}:times: fois` : '';
  });
}
