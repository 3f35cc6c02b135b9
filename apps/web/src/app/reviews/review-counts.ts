import { httpResource } from '@angular/common/http';
import { computed, inject, Service } from '@angular/core';
import type { ContradictionPage, SearchGapPage } from '@guichet/contracts';
import { Session } from '../core/session';

/** How much waits under the tabs that only supervision has. */
@Service()
export class ReviewCounts {
  private readonly session = inject(Session);
  /** Whether these tabs are there at all. */
  readonly reviews = computed(() => this.session.user()?.can.includes('past-answers:review') ?? false);
  private readonly openGaps = httpResource<SearchGapPage>(() => (this.reviews() ? '/api/search-gaps?limit=1' : undefined));
  private readonly openContradictions = httpResource<ContradictionPage>(() =>
    this.reviews() ? '/api/past-answer-contradictions?limit=1' : undefined,
  );

  readonly gaps = computed(() => (this.openGaps.hasValue() ? this.openGaps.value().total : undefined));
  readonly contradictions = computed(() => (this.openContradictions.hasValue() ? this.openContradictions.value().total : undefined));

  /** To call after one's own change. */
  refresh(): void {
    this.openGaps.reload();
    this.openContradictions.reload();
  }
}
