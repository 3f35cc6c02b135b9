import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service } from '@angular/core';
import { type EnquirySummary, type Page, type PastAnswerPage, recordTypes, type RecordSummary } from '@guichet/contracts';

@Service()
export class SuggestionsApi {
  answers(q: () => string | undefined): HttpResourceRef<PastAnswerPage | undefined> {
    return httpResource(() => request('/api/past-answers', q(), { limit: 5 }));
  }

  records(q: () => string | undefined): HttpResourceRef<Page<RecordSummary> | undefined> {
    return httpResource(() => request('/api/records', q(), { limit: 3, type: recordTypes }));
  }

  enquiries(number: () => string | undefined): HttpResourceRef<Page<EnquirySummary> | undefined> {
    return httpResource(() => request('/api/enquiries', number(), { limit: 5 }));
  }
}

function request(url: string, q: string | undefined, params: Record<string, number | readonly string[]>) {
  return q ? { url, params: { q, ...params } } : undefined;
}
