import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { QualityReview, QualityReviewInput, QualitySample, QualitySummary } from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from '../../core/concurrency';
import { Session } from '../../core/session';

const url = '/api/reviews/quality';

@Service()
export class QualityApi {
  private readonly http = inject(HttpClient);
  private readonly signedIn = inject(Session).signedIn;

  sample(): HttpResourceRef<QualitySample | undefined> {
    return httpResource<QualitySample>(() => (this.signedIn() ? url : undefined));
  }

  review(id: () => string | undefined): HttpResourceRef<QualityReview | undefined> {
    return httpResource<QualityReview>(() => (this.signedIn() && id() ? `${url}/${id()}` : undefined));
  }

  save({ id, version }: QualitySummary, input: QualityReviewInput): Promise<QualityReview> {
    return firstValueFrom(this.http.put<QualityReview>(`${url}/${id}`, input, ifMatch(version)));
  }
}
