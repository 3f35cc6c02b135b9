import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Round } from '@guichet/contracts';
import { Session } from '../../core/session';

@Service()
export class RoundApi {
  private readonly signedIn = inject(Session).signedIn;

  round(): HttpResourceRef<Round | undefined> {
    return httpResource<Round>(() => (this.signedIn() ? '/api/reviews/round' : undefined));
  }
}
