import { Component, computed, debounced, inject, input, linkedSignal, output } from '@angular/core';
import { characters, type TopicSuggestion as Suggested } from '@guichet/contracts';
import { Keys } from '../../../core/keys';
import { Topics } from '../../../core/topics';
import { KeyHint } from '../../../ui/key-hint';
import { CaptureApi } from '../capture-api';

const shortest = 10;
const pause = 400;

/** What the question seems to be about, and how sure that is. Only somebody's key or click makes it a topic. */
@Component({
  selector: 'app-topic-suggestion',
  imports: [KeyHint],
  template: `
    @if (best(); as suggested) {
      <span class="meta" i18n="@@capture.topicSuggested">Sujet proposé</span>
      <button type="button" aria-keyshortcuts="Alt+0" (click)="taken.emit(suggested.topic)">
        <span class="sr-only" i18n="@@capture.topicTake">Choisir le sujet proposé&nbsp;:</span>
        {{ topics.label(suggested.topic) }}
        <span class="meta figures" i18n="@@capture.topicSure">sûr à {{ percent() }}&nbsp;%</span>
        <app-key-hint keys="alt+0" />
      </button>
    }
  `,
  styles: `
    :host {
      display: flex;
      gap: var(--s-2);
      align-items: center;
      min-height: 36px;
      margin-top: var(--s-2);
    }
    button {
      display: inline-flex;
      gap: var(--s-2);
      align-items: center;
      min-height: 32px;
      padding: 2px 10px;
      border: 1px dashed var(--line-strong);
      border-radius: var(--r-m);
      background: none;
      color: var(--text);
      font-weight: 550;
      text-align: left;
      cursor: pointer;
    }
    button:hover {
      background: var(--surface-high);
    }
    @media (max-width: 599px) {
      button {
        min-height: 44px;
      }
    }
  `,
})
export class TopicSuggestion {
  protected readonly topics = inject(Topics);
  readonly text = input.required<string>();
  readonly chosen = input.required<string[]>();
  readonly taken = output<string>();

  private readonly asked = computed(() => {
    const text = this.text().trim();
    return characters(text) >= shortest ? text : undefined;
  });
  private readonly settled = debounced(this.asked, pause);
  private readonly found = inject(CaptureApi).topics(() => (this.settled.hasValue() ? this.settled.value() : undefined));
  /** What was proposed for the text before stays until the next is known. */
  private readonly last = linkedSignal<Suggested[] | undefined, Suggested[]>({
    source: () => (this.asked() ? (this.found.hasValue() ? this.found.value().items : undefined) : []),
    computation: (items, before) => items ?? before?.value ?? [],
  });
  protected readonly best = computed(() => {
    const [first] = this.last();
    return first && !this.chosen().includes(first.topic) ? first : undefined;
  });
  protected readonly percent = computed(() => Math.round((this.best()?.confidence ?? 0) * 100));

  constructor() {
    inject(Keys).use([
      {
        keys: 'alt+0',
        when: () => this.best() !== undefined,
        run: () => {
          const best = this.best();
          if (best) this.taken.emit(best.topic);
        },
      },
    ]);
  }
}
