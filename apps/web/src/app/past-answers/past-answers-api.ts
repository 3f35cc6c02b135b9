import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { EnquirySummary, Hit, Page, PastAnswer, PastAnswerPage, PastAnswerVersion, ProposalPage } from '@guichet/contracts';
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

  /** Whether a sent answer was proposed as reusable, newest first. */
  proposalsOf(answerId: () => string | undefined): HttpResourceRef<ProposalPage | undefined> {
    return httpResource<ProposalPage>(() => {
      const id = answerId();
      return this.signedIn() && id ? { url: '/api/past-answer-proposals', params: { answerId: id, limit: 10 } } : undefined;
    });
  }

  /** What a reusable answer said before, newest first. */
  versions(id: () => string): GrowingList<PastAnswerVersion> {
    return new GrowingList(() =>
      this.signedIn() ? { url: `/api/past-answers/${encodeURIComponent(id())}/versions`, params: { limit: 25 } } : undefined,
    );
  }

  /** The cases an answer may be used in. */
  ownOpenCases(): HttpResourceRef<Page<EnquirySummary> | undefined> {
    return httpResource(() => ({ url: '/api/enquiries', params: { assignee: 'me', status: 'in_progress', sort: 'dueAt', limit: 50 } }));
  }
}
