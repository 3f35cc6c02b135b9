import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  ChangeEntry,
  ChangeMemberInput,
  DisableMemberInput,
  Invitation,
  InviteInput,
  NewInvitation,
  ReviewsReceived,
  TeamMember,
} from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { idempotent, ifMatch } from '../../core/concurrency';
import { Session } from '../../core/session';

type Read = Pick<TeamMember, 'id' | 'version'>;

@Service()
export class TeamApi {
  private readonly http = inject(HttpClient);
  private readonly signedIn = inject(Session).signedIn;

  members(): HttpResourceRef<TeamMember[] | undefined> {
    return httpResource(() => (this.signedIn() ? '/api/users' : undefined));
  }

  invitations(): HttpResourceRef<Invitation[] | undefined> {
    return httpResource(() => (this.signedIn() ? '/api/invitations' : undefined));
  }

  changes(id: string): HttpResourceRef<ChangeEntry[] | undefined> {
    return httpResource(() => `/api/users/${id}/changes`);
  }

  /** What reviewers said of their answers. */
  reviews(id: string): HttpResourceRef<ReviewsReceived | undefined> {
    return httpResource(() => `/api/users/${id}/reviews`);
  }

  /** As it stands now, after somebody else has changed it. */
  async again(id: string): Promise<TeamMember | undefined> {
    return (await firstValueFrom(this.http.get<TeamMember[]>('/api/users'))).find((one) => one.id === id);
  }

  change({ id, version }: Read, input: ChangeMemberInput): Promise<TeamMember> {
    return firstValueFrom(this.http.patch<TeamMember>(`/api/users/${id}`, input, ifMatch(version)));
  }

  disable({ id, version }: Read, input: DisableMemberInput): Promise<TeamMember> {
    return firstValueFrom(this.http.post<TeamMember>(`/api/users/${id}/disable`, input, ifMatch(version)));
  }

  enable({ id, version }: Read): Promise<TeamMember> {
    return firstValueFrom(this.http.post<TeamMember>(`/api/users/${id}/enable`, {}, ifMatch(version)));
  }

  invite(input: InviteInput, key: string): Promise<NewInvitation> {
    return firstValueFrom(this.http.post<NewInvitation>('/api/invitations', input, idempotent(key)));
  }

  async withdraw({ id }: Invitation): Promise<void> {
    await firstValueFrom(this.http.delete(`/api/invitations/${id}`));
  }
}
