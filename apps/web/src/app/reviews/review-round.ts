// One round through what is amber: the list, where one stands in it, and what was decided. What was decided leaves the
// list at once; the list is read again only when somebody else got there first.
import { computed, inject, Service, signal } from '@angular/core';
import type { StaleAnswer } from '@guichet/contracts';
import { failureOf } from '../core/problem';
import { QueueCounts } from '../core/queue-counts';
import type { ReviewFilters } from './review-filters';
import { ReviewsApi } from './reviews-api';

/** `moved`: a source changed again meanwhile, and its new state is on the screen. */
export type Decided = 'done' | 'moved' | 'refused';

const none: ReviewFilters = { kind: null, cause: null, record: null };

@Service({ autoProvided: false })
export class ReviewRound {
  private readonly api = inject(ReviewsApi);
  private readonly counts = inject(QueueCounts);

  readonly filters = signal(none);
  readonly list = this.api.stale(this.filters);
  private readonly decided = signal<ReadonlySet<string>>(new Set());
  readonly items = computed(() => this.list.items().filter((one) => !this.decided().has(stateOf(one))));
  readonly total = computed(() => {
    const total = this.list.page()?.total;
    return total === undefined ? undefined : Math.max(total - (this.list.items().length - this.items().length), this.items().length);
  });
  readonly busy = signal(false);
  /** Why the last decision did not pass. */
  readonly failure = signal<string | null>(null);

  confirm(one: StaleAnswer): Promise<Decided> {
    return this.decide(one, () => this.api.confirm(one));
  }

  retire(one: StaleAnswer, reason: string): Promise<Decided> {
    return this.decide(one, () => this.api.retire(one, reason));
  }

  /** It was put right: it is not in the way any more. */
  async leave(one: StaleAnswer): Promise<Decided> {
    this.decided.update((decided) => new Set([...decided, stateOf(one)]));
    this.counts.refresh();
    if (this.items().length < 5) void this.list.more();
    return 'done';
  }

  /** Pinned again where it was, a confirmed answer is amber again; what only waited for a date stays confirmed. */
  undoable({ kind, citations }: StaleAnswer): boolean {
    return kind === 'reusable' && citations.every(({ cause }) => cause === 'new_version' || cause === 'retired');
  }

  async undo(one: StaleAnswer): Promise<void> {
    this.failure.set(null);
    try {
      await this.api.unconfirm(one);
    } catch (error) {
      this.refused(error);
    }
    this.list.retry();
    this.counts.refresh();
  }

  private async decide(one: StaleAnswer, write: () => Promise<void>): Promise<Decided> {
    if (this.busy()) return 'refused';
    this.busy.set(true);
    this.failure.set(null);
    try {
      await write();
      return await this.leave(one);
    } catch (error) {
      return this.refused(error);
    } finally {
      this.busy.set(false);
    }
  }

  private refused(error: unknown): Decided {
    const { code, text } = failureOf(error);
    const moved = ['STALE_VERSION', 'WRONG_STATE', 'NOT_FOUND'].includes(code);
    this.failure.set(moved ? overtaken : text);
    if (moved) this.list.retry();
    return moved ? 'moved' : 'refused';
  }
}

const overtaken = $localize`:@@reviews.overtaken:Cela vient encore de changer\u00a0: voici l’état actuel. Relisez avant de décider.`;

export const keyOf = ({ kind, id }: StaleAnswer): string => `${kind}/${id}`;

/** Decided is what was on the screen: it comes back when it turns amber once more. */
const stateOf = (one: StaleAnswer): string =>
  [keyOf(one), one.version, ...one.citations.map(({ citation, since }) => `${citation.id}@${citation.currentVersion}/${since}`)].join();
