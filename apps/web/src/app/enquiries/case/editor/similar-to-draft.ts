// What was answered before in words like those being written. It looks on its own, says nothing when nothing is close, and
// leaves out what the help pane shows for the question, and what was taken over already.
import { computed, debounced, inject, linkedSignal, Service, signal } from '@angular/core';
import { characters, type Hit, type SimilarInput } from '@guichet/contracts';
import { QueueApi } from '../../queue/queue-api';
import { OpenCase } from '../open-case';
import { DraftKeeper } from './draft-keeper';
import { Pen } from './pen';

const shortest = 10;
const pause = 400;
const most = 5;

@Service({ autoProvided: false })
export class SimilarToDraft {
  private readonly open = inject(OpenCase);
  private readonly keeper = inject(DraftKeeper);
  private readonly reused = inject(Pen).reused;

  /** Those that stand beside the draft anyway. */
  readonly beside = signal<readonly string[]>([]);
  /** The one to be read in the help pane. */
  readonly wanted = signal<string | null>(null);

  /** A draft that nobody touches since it was opened asks nothing. */
  private readonly written = computed(() => this.open.can().has('draft') && this.keeper.state() !== 'empty');
  private readonly asked = computed<SimilarInput | undefined>(
    () => {
      const text = this.keeper.text().trim();
      const { topics = [], answers = [] } = this.open.detail() ?? {};
      if (!this.written() || characters(text) < shortest) return undefined;
      return { text, topics, limit: Math.min(20, 2 * most + answers.length + this.reused().length) };
    },
    { equal: (one, other) => JSON.stringify(one) === JSON.stringify(other) },
  );
  private readonly settled = debounced(this.asked, pause);
  private readonly found = inject(QueueApi).similar(() => (this.settled.hasValue() ? this.settled.value() : undefined));
  private readonly last = linkedSignal<Hit[] | undefined, Hit[]>({
    source: () => (this.asked() ? (this.found.hasValue() ? this.found.value()?.items : undefined) : []),
    computation: (items, before) => items ?? before?.value ?? [],
  });

  readonly hits = computed(() => {
    const known = new Set([...this.beside(), ...this.reused(), ...(this.open.detail()?.answers.map(({ id }) => id) ?? [])]);
    return this.last()
      .filter(({ id, close }) => close && !known.has(id))
      .slice(0, most);
  });
}
