import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { CentreSettings, ChangeCentreSettingsInput, ChangeEntry } from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from '../../core/concurrency';
import { Session } from '../../core/session';

const url = '/api/centre-settings';

@Service()
export class CentreApi {
  private readonly http = inject(HttpClient);
  private readonly signedIn = inject(Session).signedIn;

  settings(): HttpResourceRef<CentreSettings | undefined> {
    return httpResource(() => (this.signedIn() ? url : undefined));
  }

  changes(): HttpResourceRef<ChangeEntry[] | undefined> {
    return httpResource(() => (this.signedIn() ? `${url}/changes` : undefined));
  }

  again(): Promise<CentreSettings> {
    return firstValueFrom(this.http.get<CentreSettings>(url));
  }

  change(version: number, input: ChangeCentreSettingsInput): Promise<CentreSettings> {
    return firstValueFrom(this.http.patch<CentreSettings>(url, input, ifMatch(version)));
  }
}
