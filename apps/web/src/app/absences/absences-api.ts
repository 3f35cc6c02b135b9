import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { Absence, ChangeAbsenceInput, Colleague, RecordAbsenceInput } from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { idempotent, ifMatch } from '../core/concurrency';
import { Session } from '../core/session';

type Read = Pick<Absence, 'id' | 'version'>;

@Service()
export class AbsencesApi {
  private readonly http = inject(HttpClient);
  private readonly signedIn = inject(Session).signedIn;

  /** Of everybody in the centre, today's and those to come. */
  absences(): HttpResourceRef<Absence[] | undefined> {
    return httpResource<Absence[]>(() => (this.signedIn() ? '/api/absences' : undefined));
  }

  colleagues(): HttpResourceRef<Colleague[] | undefined> {
    return httpResource<Colleague[]>(() => (this.signedIn() ? '/api/colleagues' : undefined));
  }

  record(input: RecordAbsenceInput, key: string): Promise<Absence> {
    return firstValueFrom(this.http.post<Absence>('/api/absences', input, idempotent(key)));
  }

  change({ id, version }: Read, input: ChangeAbsenceInput): Promise<Absence> {
    return firstValueFrom(this.http.patch<Absence>(`/api/absences/${id}`, input, ifMatch(version)));
  }

  async end({ id, version }: Read): Promise<void> {
    await firstValueFrom(this.http.post(`/api/absences/${id}/end`, {}, ifMatch(version)));
  }
}
