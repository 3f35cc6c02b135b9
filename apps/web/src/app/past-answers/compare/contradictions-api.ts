import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Contradiction, ContradictionPage, ContradictionSettlement, NewContradiction, RelatedAnswers } from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { idempotent, ifMatch } from '../../core/concurrency';
import { GrowingList } from '../../core/growing-list';
import { Session } from '../../core/session';

const url = '/api/past-answer-contradictions';

@Service()
export class ContradictionsApi {
  private readonly http = inject(HttpClient);
  private readonly signedIn = inject(Session).signedIn;

  /** Other reusable answers that cite what this one cites. */
  related(id: () => string | undefined): HttpResourceRef<RelatedAnswers | undefined> {
    return httpResource(() => (this.signedIn() && id() ? `/api/past-answers/${encodeURIComponent(id() ?? '')}/related` : undefined));
  }

  open(): GrowingList<Contradiction, ContradictionPage> {
    return new GrowingList(() => (this.signedIn() ? { url, params: { status: 'open', limit: 50 } } : undefined));
  }

  async mark(id: string, input: NewContradiction, key: string): Promise<void> {
    await firstValueFrom(this.http.post(`/api/past-answers/${encodeURIComponent(id)}/contradictions`, input, idempotent(key)));
  }

  async settle({ id, version }: Contradiction, input: ContradictionSettlement): Promise<void> {
    await firstValueFrom(this.http.post(`${url}/${id}/settle`, input, ifMatch(version)));
  }
}
