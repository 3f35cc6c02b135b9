import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Assessment, EnquiryDetail, FundingRules } from '@guichet/contracts';
import type { FundingInput } from '@guichet/funding-rules';
import { firstValueFrom } from 'rxjs';
import { Session } from '../core/session';

@Service()
export class FundingApi {
  private readonly http = inject(HttpClient);
  private readonly signedIn = inject(Session).signedIn;

  rules(year: () => string): HttpResourceRef<FundingRules | undefined> {
    return httpResource(() => (this.signedIn() ? { url: '/api/funding-rules', params: { academicYear: year() } } : undefined));
  }

  rulesOf(academicYear: string): Promise<FundingRules> {
    return firstValueFrom(this.http.get<FundingRules>('/api/funding-rules', { params: { academicYear } }));
  }

  /** The case that the path belongs to; none is asked for without an id. */
  enquiry(id: () => string): HttpResourceRef<EnquiryDetail | undefined> {
    return httpResource(() => (this.signedIn() && id() !== '' ? `/api/enquiries/${id()}` : undefined));
  }

  save(enquiryId: string, key: string, input: FundingInput & { replaces?: string }): Promise<Assessment> {
    const headers = { 'Idempotency-Key': key };
    return firstValueFrom(this.http.post<Assessment>(`/api/enquiries/${enquiryId}/assessments`, input, { headers }));
  }
}
