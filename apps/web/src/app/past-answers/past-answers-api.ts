import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { EnquirySummary, Hit, Page, PastAnswer, PastAnswerPage } from '@guichet/contracts';
import { GrowingList } from '../core/growing-list';
import { Session } from '../core/session';
import { requestParams, type SearchFilters } from './search-filters';

@Service()
export class PastAnswersApi {
  private readonly signedIn = inject(Session).signedIn;

  search(asked: () => { q: string; filters: SearchFilters }): GrowingList<Hit, PastAnswerPage> {
    return new GrowingList(() => {
      const { q, filters } = asked();
      return this.signedIn() ? { url: '/api/past-answers', params: requestParams(q, filters) } : undefined;
    });
  }

  read(id: () => string | undefined): HttpResourceRef<PastAnswer | undefined> {
    return httpResource(() => (this.signedIn() && id() ? `/api/past-answers/${encodeURIComponent(id() ?? '')}` : undefined));
  }

  /** The cases an answer may be used in. */
  ownOpenCases(): HttpResourceRef<Page<EnquirySummary> | undefined> {
    return httpResource(() => ({ url: '/api/enquiries', params: { assignee: 'me', status: 'in_progress', sort: 'dueAt', limit: 50 } }));
  }
}
