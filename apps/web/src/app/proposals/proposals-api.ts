import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  DeidentificationCheck,
  DeidentificationInput,
  PastAnswer,
  Proposal,
  ProposalInput,
  ProposalPage,
  ProposalStatus,
  ProposalSummary,
} from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { idempotent, ifMatch } from '../core/concurrency';
import { GrowingList } from '../core/growing-list';
import { Session } from '../core/session';

type Place = Pick<Proposal, 'id' | 'version'>;

const all = '/api/past-answer-proposals';

@Service()
export class ProposalsApi {
  private readonly http = inject(HttpClient);
  private readonly signedIn = inject(Session).signedIn;

  list(status: () => ProposalStatus | null): GrowingList<ProposalSummary, ProposalPage> {
    return new GrowingList(() => {
      const narrowed = status();
      return this.signedIn() ? { url: all, params: { ...(narrowed ? { status: narrowed } : {}), limit: 50 } } : undefined;
    });
  }

  proposal(id: () => string | undefined): HttpResourceRef<Proposal | undefined> {
    return httpResource<Proposal>(() => (this.signedIn() && id() ? `${all}/${encodeURIComponent(id() ?? '')}` : undefined));
  }

  read(id: string): Promise<Proposal> {
    return firstValueFrom(this.http.get<Proposal>(`${all}/${encodeURIComponent(id)}`));
  }

  /** What came of a sent answer. */
  of(answerId: string): Promise<ProposalPage> {
    return firstValueFrom(this.http.get<ProposalPage>(all, { params: { answerId, limit: 10 } }));
  }

  /** What was sent. */
  answer(id: string): Promise<PastAnswer> {
    return firstValueFrom(this.http.get<PastAnswer>(`/api/past-answers/${encodeURIComponent(id)}`));
  }

  check(input: DeidentificationInput): Promise<DeidentificationCheck> {
    return firstValueFrom(this.http.post<DeidentificationCheck>('/api/past-answers/check', input));
  }

  /** One key, one proposal, however often it is sent. */
  propose(input: ProposalInput, key: string): Promise<Proposal> {
    return firstValueFrom(this.http.post<Proposal>('/api/past-answers', input, idempotent(key)));
  }

  change({ id, version }: Place, input: Omit<ProposalInput, 'answerId'>): Promise<Proposal> {
    return firstValueFrom(this.http.patch<Proposal>(`${all}/${id}`, input, ifMatch(version)));
  }

  approve({ id, version }: Place): Promise<Proposal> {
    return firstValueFrom(this.http.post<Proposal>(`${all}/${id}/approve`, {}, ifMatch(version)));
  }

  sendBack({ id, version }: Place, comment: string): Promise<Proposal> {
    return firstValueFrom(this.http.post<Proposal>(`${all}/${id}/return`, { comment }, ifMatch(version)));
  }

  withdraw({ id, version }: Place): Promise<Proposal> {
    return firstValueFrom(this.http.post<Proposal>(`${all}/${id}/withdraw`, {}, ifMatch(version)));
  }
}
