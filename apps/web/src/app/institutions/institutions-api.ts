import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Institution } from '@guichet/contracts';
import { Session } from '../core/session';

@Service()
export class InstitutionsApi {
  private readonly signedIn = inject(Session).signedIn;

  read(id: () => string): HttpResourceRef<Institution | undefined> {
    return httpResource(() => (this.signedIn() ? `/api/institutions/${encodeURIComponent(id())}` : undefined));
  }
}
