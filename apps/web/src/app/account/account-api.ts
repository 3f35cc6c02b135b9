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

  endOtherSessions(): Promise<void> {
    return firstValueFrom(this.http.delete<void>('/api/account/sessions'));
  }
}
