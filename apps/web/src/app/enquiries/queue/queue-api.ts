// The only file of the queue that knows addresses of the API.
import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  Assignments,
  AssignmentsInput,
  AssignInput,
  CloseInput,
  Colleague,
  EnquiriesQuery,
  EnquiryDetail,
  EnquirySummary,
  Hit,
  Page,
  SimilarInput,
  SuggestedAssignee,
  WhileAway,
} from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { idempotent, ifMatch } from '../../core/concurrency';

type Params = Record<string, string | number | readonly string[]>;

const url = '/api/enquiries';

@Service()
export class QueueApi {
  private readonly http = inject(HttpClient);

  firstPage(query: () => EnquiriesQuery | undefined): HttpResourceRef<Page<EnquirySummary> | undefined> {
    return httpResource<Page<EnquirySummary>>(() => {
      const asked = query();
      return asked && { url, params: paramsOf(asked) };
    });
  }

  page(query: EnquiriesQuery): Promise<Page<EnquirySummary>> {
    return firstValueFrom(this.http.get<Page<EnquirySummary>>(url, { params: paramsOf(query) }));
  }

  detail(id: () => string | null | undefined): HttpResourceRef<EnquiryDetail | undefined> {
    return httpResource<EnquiryDetail>(() => (id() ? `${url}/${id()}` : undefined));
  }

  similar(input: () => SimilarInput | undefined): HttpResourceRef<{ items: Hit[] } | undefined> {
    return httpResource<{ items: Hit[] }>(() => {
      const body = input();
      return body && { url: '/api/past-answers/similar', method: 'POST', body };
    });
  }

  colleagues(): HttpResourceRef<Colleague[] | undefined> {
    return httpResource<Colleague[]>(() => '/api/colleagues');
  }

  suggestedAssignees(id: readonly string[]): HttpResourceRef<SuggestedAssignee[] | undefined> {
    return httpResource<SuggestedAssignee[]>(() => ({ url: `${url}/suggested-assignees`, params: { id } }));
  }

  assignAll(input: AssignmentsInput, key: string): Promise<Assignments> {
    return firstValueFrom(this.http.post<Assignments>(`${url}/assignments`, input, idempotent(key)));
  }

  whileAway(signedIn: () => boolean): HttpResourceRef<WhileAway[] | undefined> {
    return httpResource<WhileAway[]>(() => (signedIn() ? `${url}/while-away` : undefined));
  }

  claim(id: string, version: number): Promise<EnquiryDetail> {
    return this.take(id, version, 'claim', {});
  }

  assign(id: string, version: number, input: AssignInput): Promise<EnquiryDetail> {
    return this.take(id, version, 'assign', input);
  }

  close(id: string, version: number, input: CloseInput): Promise<EnquiryDetail> {
    return this.take(id, version, 'close', input);
  }

  private take(id: string, version: number, verb: string, body: object): Promise<EnquiryDetail> {
    return firstValueFrom(this.http.post<EnquiryDetail>(`${url}/${id}/${verb}`, body, ifMatch(version)));
  }
}

function paramsOf(query: EnquiriesQuery): Params {
  return Object.fromEntries<Params[string]>(Object.entries(query).filter(([, value]) => value !== undefined));
}
