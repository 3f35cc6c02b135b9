import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { ConfirmInput, PastAnswer, StaleAnswer, StaleAnswerPage } from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from '../core/concurrency';
import { GrowingList } from '../core/growing-list';
import { Session } from '../core/session';
import { requestParams, type ReviewFilters } from './review-filters';

export interface ChangedAnswer {
  question: string;
  answer: string;
  topic: string | null;
  academicYear: string | null;
  citations: NonNullable<ConfirmInput['citations']>;
}

@Service()
export class ReviewsApi {
  private readonly http = inject(HttpClient);
  private readonly signedIn = inject(Session).signedIn;

  stale(filters: () => ReviewFilters): GrowingList<StaleAnswer, StaleAnswerPage> {
    return new GrowingList(() => (this.signedIn() ? { url: '/api/reviews/stale', params: requestParams(filters()) } : undefined));
  }

  /** A reusable answer whole, with all that it cites. */
  answer(id: () => string | undefined): HttpResourceRef<PastAnswer | undefined> {
    return httpResource(() => (this.signedIn() && id() ? `/api/past-answers/${id()}` : undefined));
  }

  /** Pins what was compared, at the versions that were compared; what was taken over in doubt was read as well. */
  async confirm({ kind, id, citations, doubted }: StaleAnswer): Promise<void> {
    const compared = citations.map(({ citation }) => ({ type: citation.type, id: citation.id, version: citation.currentVersion }));
    const url = kind === 'draft' ? `/api/enquiries/${id}/draft/confirm` : `/api/past-answers/${id}/confirm`;
    await firstValueFrom(
      this.http.post(url, {
        ...(compared.length > 0 ? { citations: compared } : {}),
        ...(doubted ? { reused: [] } : {}),
      } satisfies ConfirmInput),
    );
  }

  /** Cites again what was cited before it was confirmed. */
  async unconfirm({ id, citations: stale }: StaleAnswer): Promise<void> {
    const { version, citations } = await firstValueFrom(this.http.get<PastAnswer>(`/api/past-answers/${id}`));
    const pinned = citations.map(({ type, id, version }) => {
      const before = stale.find(({ citation }) => citation.type === type && citation.id === id);
      return { type, id, version: before?.citation.version ?? version };
    });
    await firstValueFrom(this.http.patch(`/api/past-answers/${id}`, { citations: pinned }, ifMatch(version)));
  }

  async retire({ id }: StaleAnswer, reason: string): Promise<void> {
    await firstValueFrom(this.http.post(`/api/past-answers/${id}/retire`, { reason }));
  }

  change(id: string, version: number, input: ChangedAnswer): Promise<PastAnswer> {
    return firstValueFrom(this.http.patch<PastAnswer>(`/api/past-answers/${id}`, input, ifMatch(version)));
  }
}
