// The only file of quick capture that knows addresses of the API.
import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { EnquiryDetail, Hit, LogEnquiryInput, PastAnswer, SimilarInput, TopicSuggestion } from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { idempotent, ifMatch } from '../../core/concurrency';

@Service()
export class CaptureApi {
  private readonly http = inject(HttpClient);

  log(input: LogEnquiryInput, key: string): Promise<EnquiryDetail> {
    return firstValueFrom(this.http.post<EnquiryDetail>('/api/enquiries', input, idempotent(key)));
  }

  reopen({ id, version }: Pick<EnquiryDetail, 'id' | 'version'>): Promise<EnquiryDetail> {
    return firstValueFrom(this.http.post<EnquiryDetail>(`/api/enquiries/${id}/reopen`, {}, ifMatch(version)));
  }

  mostUsedTopics(wanted: () => boolean): HttpResourceRef<string[] | undefined> {
    return httpResource<string[]>(() => (wanted() ? '/api/topics/most-used' : undefined));
  }

  similar(input: () => SimilarInput | undefined): HttpResourceRef<{ items: Hit[] } | undefined> {
    return httpResource<{ items: Hit[] }>(() => {
      const body = input();
      return body && { url: '/api/past-answers/similar', method: 'POST', body };
    });
  }

  topics(text: () => string | undefined): HttpResourceRef<{ items: TopicSuggestion[] } | undefined> {
    return httpResource<{ items: TopicSuggestion[] }>(() => {
      const asked = text();
      return asked ? { url: '/api/past-answers/topics', method: 'POST', body: { text: asked } } : undefined;
    });
  }

  pastAnswer(id: () => string | null): HttpResourceRef<PastAnswer | undefined> {
    return httpResource<PastAnswer>(() => (id() ? `/api/past-answers/${id()}` : undefined));
  }
}
