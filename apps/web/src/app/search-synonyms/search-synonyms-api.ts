import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { NewSearchSynonym, SearchSynonym, SearchSynonymChange, SearchSynonymPage } from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { idempotent, ifMatch } from '../core/concurrency';
import { GrowingList } from '../core/growing-list';
import { Session } from '../core/session';

const url = '/api/search-synonyms';

@Service()
export class SearchSynonymsApi {
  private readonly http = inject(HttpClient);
  private readonly signedIn = inject(Session).signedIn;

  list(q: () => string): GrowingList<SearchSynonym, SearchSynonymPage> {
    return new GrowingList(() => (this.signedIn() ? { url, params: { limit: 50, ...(q() ? { q: q() } : {}) } } : undefined));
  }

  create(input: NewSearchSynonym, key: string): Promise<SearchSynonym> {
    return firstValueFrom(this.http.post<SearchSynonym>(url, input, idempotent(key)));
  }

  change({ id, version }: SearchSynonym, input: SearchSynonymChange): Promise<SearchSynonym> {
    return firstValueFrom(this.http.patch<SearchSynonym>(`${url}/${id}`, input, ifMatch(version)));
  }

  async remove({ id, version }: SearchSynonym): Promise<void> {
    await firstValueFrom(this.http.delete(`${url}/${id}`, ifMatch(version)));
  }
}
