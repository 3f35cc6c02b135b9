import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { GroupActivity, GroupActivityPage, NewGroupActivity } from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { idempotent, ifMatch } from '../core/concurrency';
import { GrowingList } from '../core/growing-list';
import { Session } from '../core/session';

const url = '/api/group-activities';

@Service()
export class GroupActivitiesApi {
  private readonly http = inject(HttpClient);
  private readonly signedIn = inject(Session).signedIn;

  list(days: () => { from: string; to: string }): GrowingList<GroupActivity, GroupActivityPage> {
    return new GrowingList(() => (this.signedIn() ? { url, params: { limit: 50, from: days().from, to: days().to } } : undefined));
  }

  note(input: NewGroupActivity, key: string): Promise<GroupActivity> {
    return firstValueFrom(this.http.post<GroupActivity>(url, input, idempotent(key)));
  }

  change({ id, version }: GroupActivity, input: NewGroupActivity): Promise<GroupActivity> {
    return firstValueFrom(this.http.patch<GroupActivity>(`${url}/${id}`, input, ifMatch(version)));
  }

  async remove({ id, version }: GroupActivity): Promise<void> {
    await firstValueFrom(this.http.delete(`${url}/${id}`, ifMatch(version)));
  }
}
