import { httpResource } from '@angular/common/http';
import { computed, inject, Service } from '@angular/core';
import type { ContradictionPage, ProposalPage, QualitySample, SearchGapPage } from '@guichet/contracts';
import { Session } from '../core/session';

/** How much waits under the tabs; some only supervision has. */
@Service()
export class ReviewCounts {
  private readonly session = inject(Session);
  /** Whether those tabs are there at all. */
  readonly reviews = computed(() => this.session.user()?.can.includes('past-answers:review') ?? false);
  private readonly openProposals = httpResource<ProposalPage>(() =>
    this.session.signedIn() ? '/api/past-answer-proposals?status=open&limit=1' : undefined,
  );
  private readonly openGaps = httpResource<SearchGapPage>(() => (this.reviews() ? '/api/search-gaps?limit=1' : undefined));
  private readonly openContradictions = httpResource<ContradictionPage>(() =>
    this.reviews() ? '/api/past-answer-contradictions?limit=1' : undefined,
  );
  private readonly sample = httpResource<QualitySample>(() => (this.reviews() ? '/api/reviews/quality' : undefined));

  readonly proposals = computed(() => (this.openProposals.hasValue() ? this.openProposals.value().total : undefined));
  readonly gaps = computed(() => (this.openGaps.hasValue() ? this.openGaps.value().total : undefined));
  readonly contradictions = computed(() => (this.openContradictions.hasValue() ? this.openContradictions.value().total : undefined));
  readonly quality = computed(() => (this.sample.hasValue() ? this.sample.value().left : undefined));

  /** To call after one's own change. */
  refresh(): void {
    this.openProposals.reload();
    this.openGaps.reload();
    this.openContradictions.reload();
    this.sample.reload();
  }
}
