import { Component, input } from '@angular/core';
import { LucideTriangleAlert } from '@lucide/angular';
import type { ContradictionMark } from '@guichet/contracts';
import { Moment } from '../../ui/time/moment';

/** In what two answers are said to contradict each other; a link may be put under it. */
@Component({
  selector: 'app-contradiction-note',
  imports: [LucideTriangleAlert, Moment],
  template: `<svg lucideTriangleAlert size="20"></svg>
    <div>
      <p class="what" i18n="@@contradictions.band">Une contradiction est signalée.</p>
      <p class="note" dir="auto">{{ mark().note }}</p>
      <p class="meta-parts">
        @if (mark().by; as name) {
          <span>{{ name }}</span>
        }
        <app-moment [at]="mark().markedAt" />
      </p>
      <ng-content />
    </div>`,
  styles: `
    :host {
      display: flex;
      gap: var(--s-3);
      padding: var(--s-3) var(--s-6);
      border-bottom: 1px solid var(--line);
      background: var(--late-soft);
      line-height: 1.375rem;
      overflow-wrap: anywhere;
    }
    svg {
      flex: none;
      margin-top: 1px;
      color: var(--late);
    }
    .what {
      font-weight: 600;
    }
    .note {
      max-width: 76ch;
      white-space: pre-line;
    }
    .meta-parts,
    .meta-parts > :not(:last-child)::after {
      color: var(--text-2);
    }
    @media (max-width: 599px) {
      :host {
        padding: var(--s-3) var(--s-4);
      }
    }
  `,
})
export class ContradictionNote {
  readonly mark = input.required<ContradictionMark>();
}
