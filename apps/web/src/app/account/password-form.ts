import { Component, inject, input, signal } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { characters, passwordLimits } from '@guichet/contracts';
import { failureOf, fieldErrors } from '../core/problem';
import { Notice } from '../ui/notice';
import { AccountApi } from './account-api';

const empty = { currentPassword: '', newPassword: '' };

@Component({
  selector: 'app-password-form',
  imports: [FormField, FormRoot, MatButton, MatError, MatFormField, MatHint, MatInput],
  templateUrl: './password-form.html',
  styleUrl: './password-form.scss',
})
export class PasswordForm {
  private readonly api = inject(AccountApi);
  private readonly notice = inject(Notice);
  /** For password managers, which file the new password under it. */
  readonly email = input.required<string>();

  protected readonly model = signal({ ...empty });
  protected readonly failure = signal<string | null>(null);
  protected readonly form = form(
    this.model,
    (path) => {
      required(path.currentPassword, { message: $localize`:@@account.currentNeeded:Indiquez votre mot de passe actuel.` });
      validate(path.newPassword, ({ value }) => passwordProblem(value()));
    },
    { submission: { action: () => this.save() } },
  );

  private async save(): Promise<undefined> {
    this.failure.set(null);
    try {
      await this.api.changePassword(this.model());
      this.form().reset({ ...empty });
      void this.notice.say($localize`:@@account.passwordChanged:Mot de passe changé\u202f; les autres sessions sont fermées`);
    } catch (error) {
      this.failure.set(passwordFailure(error));
      const wrong = fieldErrors(error)['currentPassword'] ? this.form.currentPassword : this.form.newPassword;
      wrong().focusBoundControl();
    }
    return undefined;
  }
}

function passwordProblem(value: string) {
  const length = characters(value);
  if (length >= passwordLimits.min && length <= passwordLimits.max) return undefined;
  return { kind: 'length', message: $localize`:@@account.passwordLength:Douze caractères au moins.` };
}

function passwordFailure(error: unknown): string {
  const refused = fieldErrors(error);
  if (refused['currentPassword']) return $localize`:@@account.currentWrong:Le mot de passe actuel n’est pas celui-là.`;
  return Object.values(refused)[0] ?? failureOf(error).text;
}
