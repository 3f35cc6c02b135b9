import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { NewSearchGap, SearchGap, SearchGapClosingInput, SearchGapPage } from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { idempotent, ifMatch } from '../../core/concurrency';
import { GrowingList } from '../../core/growing-list';
import { Session } from '../../core/session';

const url = '/api/search-gaps';

@Service()
export class SearchGapsApi {
  private readonly http = inject(HttpClient);
  private readonly signedIn = inject(Session).signedIn;

  open(): GrowingList<SearchGap, SearchGapPage> {
    return new GrowingList(() => (this.signedIn() ? { url, params: { status: 'open', limit: 50 } } : undefined));
  }

  record(input: NewSearchGap, key: string): Promise<SearchGap> {
    return firstValueFrom(this.http.post<SearchGap>(url, input, idempotent(key)));
  }

  async close({ id, version }: SearchGap, input: SearchGapClosingInput): Promise<void> {
    await firstValueFrom(this.http.post(`${url}/${id}/close`, input, ifMatch(version)));
  }
}
