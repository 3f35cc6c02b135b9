import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { ChangePasswordInput } from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';

@Service()
export class AccountApi {
  private readonly http = inject(HttpClient);

  changePassword(input: ChangePasswordInput): Promise<void> {
    return firstValueFrom(this.http.post<void>('/api/account/password', input));
  }

  /** One has read what was said of an answer of one's own. */
  acknowledgeReview(id: string): Promise<void> {
    return firstValueFrom(this.http.post<void>(`/api/account/quality-reviews/${id}/acknowledge`, {}));
  }

  endOtherSessions(): Promise<void> {
    return firstValueFrom(this.http.delete<void>('/api/account/sessions'));
  }
}
