import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { type PastAnswerPage, recordTypes, type RecordSummary, type RecordType } from '@guichet/contracts';
import { GrowingList } from '../core/growing-list';
import { Session } from '../core/session';

@Service()
export class RecordsApi {
  private readonly signedIn = inject(Session).signedIn;

  list(asked: () => { q: string; type: RecordType | undefined }): GrowingList<RecordSummary> {
    return new GrowingList(() => {
      const { q, type } = asked();
      return this.signedIn() ? { url: '/api/records', params: { ...(q ? { q } : {}), type: type ?? recordTypes, limit: 50 } } : undefined;
    });
  }

  /** The newest answers that cite a record, with counts by validity. */
  citing(id: () => string): HttpResourceRef<PastAnswerPage | undefined> {
    return httpResource(() => (this.signedIn() ? { url: '/api/past-answers', params: { record: id(), limit: 3 } } : undefined));
  }
}
