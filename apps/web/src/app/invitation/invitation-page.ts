import { HttpClient, httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { form, FormField, FormRoot, validate } from '@angular/forms/signals';
import { characters, passwordLimits, type OpenInvitation } from '@guichet/contracts';
import { firstValueFrom } from 'rxjs';
import { roleLabels } from '../account/account-labels';
import { failureOf, fieldErrors } from '../core/problem';
import { Session } from '../core/session';
import { BrandMark } from '../ui/brand-mark';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';

/** Where an invited person chooses a password, and comes in. */
@Component({
  selector: 'app-invitation-page',
  imports: [BrandMark, EmptyState, ErrorState, FormField, FormRoot, MatButton, MatError, MatFormField, MatHint, MatInput],
  templateUrl: './invitation-page.html',
  styleUrls: ['../login/login-page.scss', './invitation-page.scss'],
})
export class InvitationPage {
  private readonly http = inject(HttpClient);
  private readonly session = inject(Session);
  readonly token = input.required<string>();

  private readonly url = computed(() => `/api/invitations/${encodeURIComponent(this.token())}`);
  protected readonly invitation = httpResource<OpenInvitation>(() => this.url());
  protected readonly open = computed(() => (this.invitation.hasValue() ? this.invitation.value() : undefined));
  protected readonly over = computed(() => this.ended() || failureOf(this.invitation.error()).status === 404);
  private readonly ended = signal(false);
  protected readonly roleLabels = roleLabels;
  protected readonly model = signal({ password: '' });
  protected readonly failure = signal<string | null>(null);
  protected readonly form = form(this.model, (path) => validate(path.password, ({ value }) => problemOf(value())), {
    submission: { action: () => this.accept(), onInvalid: (all) => all().errorSummary()[0]?.fieldTree().focusBoundControl() },
  });

  private async accept(): Promise<undefined> {
    const email = this.open()?.email;
    if (email === undefined) return undefined;
    const { password } = this.model();
    this.failure.set(null);
    try {
      await firstValueFrom(this.http.post<void>(`${this.url()}/accept`, { password }));
      await this.session.login({ email, password }, '/file');
    } catch (error) {
      if (failureOf(error).status === 404) this.ended.set(true);
      else this.failure.set(fieldErrors(error)['password'] ?? failureOf(error).text);
    }
    return undefined;
  }
}

function problemOf(value: string) {
  const length = characters(value);
  if (length >= passwordLimits.min && length <= passwordLimits.max) return undefined;
  return { kind: 'length', message: $localize`:@@account.passwordLength:Douze caractères au moins.` };
}
