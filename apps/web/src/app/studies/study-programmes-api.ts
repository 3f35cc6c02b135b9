import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { StudyProgramme } from '@guichet/contracts';
import { Session } from '../core/session';

@Service()
export class StudyProgrammesApi {
  private readonly signedIn = inject(Session).signedIn;

  read(id: () => string): HttpResourceRef<StudyProgramme | undefined> {
    return httpResource(() => (this.signedIn() ? `/api/study-programmes/${encodeURIComponent(id())}` : undefined));
  }
}
