import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { FundingRules } from '@guichet/contracts';
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
}
