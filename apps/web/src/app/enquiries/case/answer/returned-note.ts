import { Component, computed, inject } from '@angular/core';
import { LucideMessageSquareWarning } from '@lucide/angular';
import { Moment } from '../../../ui/time/moment';
import { OpenCase } from '../open-case';

/** What the reviewer asks to correct, above the draft it is about. */
@Component({
  selector: 'app-returned-note',
  imports: [LucideMessageSquareWarning, Moment],
  template: `
    @if (comment(); as entry) {
      <section class="note" aria-labelledby="returned">
        <svg lucideMessageSquareWarning size="20"></svg>
        <div>
          <h2 id="returned">
            <ng-container i18n="@@editor.returnedBy">Renvoyée par {{ entry.actor.name }}</ng-container>
            <app-moment class="meta" [at]="entry.at" />
          </h2>
          <p dir="auto">{{ entry.text }}</p>
        </div>
      </section>
    }
  `,
  styleUrl: './send-checks.scss',
  styles: `
    :host {
      display: block;
      flex: none;
    }
    .note {
      margin-top: var(--s-4);
      margin-bottom: 0;
    }
    div {
      min-width: 0;
    }
    h2 {
      font-size: var(--fs-14);
      line-height: 1.25rem;
    }
    .meta {
      font-weight: 400;
    }
    p {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class ReturnedNote {
  private readonly open = inject(OpenCase);
  protected readonly comment = computed(() =>
    this.open.detail()?.reviewState === 'returned'
      ? this.open.timeline().findLast(({ type, text }) => type === 'returned' && text)
      : undefined,
  );
}
