// What is proposed, where one stands in it, and what was decided; what is decided leaves a list that it no longer belongs to.
import { computed, inject, linkedSignal, Service, signal } from '@angular/core';
import type { Proposal, ProposalStatus } from '@guichet/contracts';
import { failureOf } from '../../core/problem';
import { ProposalsApi } from '../../proposals/proposals-api';
import { ReviewCounts } from '../review-counts';

@Service({ autoProvided: false })
export class ProposalRound {
  private readonly api = inject(ProposalsApi);
  private readonly counts = inject(ReviewCounts);

  readonly status = signal<ProposalStatus | null>(null);
  readonly selectedId = signal<string | undefined>(undefined);
  readonly list = this.api.list(this.status);
  readonly detail = this.api.proposal(this.selectedId);
  private readonly decided = signal<ReadonlyMap<string, ProposalStatus>>(new Map());
  readonly items = computed(() => {
    const status = this.status();
    return this.list
      .items()
      .map((one) => ({ ...one, status: this.decided().get(stateOf(one)) ?? one.status }))
      .filter((one) => status === null || one.status === status);
  });
  /** The one before stays until the next has come. */
  readonly shown = linkedSignal<Proposal | undefined, Proposal | undefined>({
    source: () => (this.detail.hasValue() ? this.detail.value() : undefined),
    computation: (now, before) => now ?? before?.value,
  });
  /** What is shown is what one stands at, so it may be decided. */
  readonly ready = computed(() => !!this.shown() && this.shown()?.id === this.selectedId() && !this.busy());
  readonly busy = signal(false);
  /** Why the last decision did not pass. */
  readonly failure = linkedSignal<string | undefined, string | null>({ source: this.selectedId, computation: () => null });

  approve(one: Proposal): Promise<Proposal | null> {
    return this.decide(one, () => this.api.approve(one));
  }

  sendBack(one: Proposal, comment: string): Promise<Proposal | null> {
    return this.decide(one, () => this.api.sendBack(one, comment));
  }

  withdraw(one: Proposal): Promise<Proposal | null> {
    return this.decide(one, () => this.api.withdraw(one));
  }

  /** `null` when it was refused, which is then said. */
  private async decide(one: Proposal, write: () => Promise<Proposal>): Promise<Proposal | null> {
    if (this.busy()) return null;
    this.busy.set(true);
    this.failure.set(null);
    try {
      const now = await write();
      this.decided.update((decided) => new Map(decided).set(stateOf(one), now.status));
      this.list.retry();
      this.detail.reload();
      this.counts.refresh();
      return now;
    } catch (error) {
      this.refused(error);
      return null;
    } finally {
      this.busy.set(false);
    }
  }

  private refused(error: unknown): void {
    const { code, status, text } = failureOf(error);
    const moved = code === 'STALE_VERSION' || code === 'WRONG_STATE' || code === 'NOT_FOUND';
    this.failure.set(moved ? overtaken : status === 422 ? unresolved : text);
    if (!moved && status !== 422) return;
    this.list.retry();
    this.detail.reload();
  }
}

const stateOf = ({ id, version }: Pick<Proposal, 'id' | 'version'>): string => `${id}@${version}`;

const overtaken = $localize`:@@proposals.moved:La proposition vient de changer\u00a0: voici où elle en est. Relisez avant de décider.`;
const unresolved = $localize`:@@proposals.stillFound:Des passages pourraient encore identifier quelqu’un. Corrigez-la, ou renvoyez-la avec un commentaire.`;
