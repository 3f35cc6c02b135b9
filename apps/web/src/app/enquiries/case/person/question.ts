import { Component, computed, inject, input } from '@angular/core';
import type { EnquiryDetail } from '@guichet/contracts';
import { Topics } from '../../../core/topics';
import { Moment } from '../../../ui/time/moment';
import { channelLabels } from '../../enquiry-labels';

/** The question in full, as it was asked. */
@Component({
  selector: 'app-question',
  imports: [Moment],
  template: `
    <header>
      <h2 i18n="@@case.question">Question</h2>
      <span class="meta">{{ channel() }}, <app-moment [at]="enquiry().receivedAt" /></span>
    </header>
    @for (paragraph of paragraphs(); track $index) {
      <p class="text" dir="auto">{{ paragraph }}</p>
    } @empty {
      <p class="none" i18n="@@case.noQuestion">Comptée sans texte.</p>
    }
    @if (topics().length > 0) {
      <ul i18n-aria-label="@@case.topics" aria-label="Sujets">
        @for (topic of topics(); track $index) {
          <li class="pill">{{ topic }}</li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    header {
      display: flex;
      gap: var(--s-3);
      justify-content: space-between;
      align-items: baseline;
      margin-bottom: var(--s-2);
    }
    h2 {
      font-size: var(--fs-14);
      line-height: 1.25rem;
    }
    .meta {
      white-space: nowrap;
    }
    .text {
      font-size: var(--fs-16);
      line-height: 1.625rem;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .text + .text {
      margin-top: var(--s-3);
    }
    .none {
      color: var(--text-2);
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-1);
      margin-top: var(--s-3);
      list-style: none;
    }
    .pill {
      white-space: normal;
    }
  `,
})
export class Question {
  private readonly names = inject(Topics);
  readonly enquiry = input.required<EnquiryDetail>();
  protected readonly channel = computed(() => channelLabels[this.enquiry().channel]);
  protected readonly paragraphs = computed(() => this.enquiry().question?.split(/\n{2,}/) ?? []);
  protected readonly topics = computed(() =>
    this.enquiry()
      .topics.map((key) => this.names.label(key))
      .filter(Boolean),
  );
}
