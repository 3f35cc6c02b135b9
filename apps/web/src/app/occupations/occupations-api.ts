import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Occupation } from '@guichet/contracts';
import { Session } from '../core/session';

@Service()
export class OccupationsApi {
  private readonly signedIn = inject(Session).signedIn;

  read(id: () => string): HttpResourceRef<Occupation | undefined> {
    return httpResource(() => (this.signedIn() ? `/api/occupations/${encodeURIComponent(id())}` : undefined));
  }
}
