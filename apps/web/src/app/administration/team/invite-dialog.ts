import { Clipboard } from '@angular/cdk/clipboard';
import { Component, DOCUMENT, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogModule } from '@angular/material/dialog';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { emailMax, personNameMax, roles, type NewInvitation, type Role } from '@guichet/contracts';
import { roleLabels } from '../../account/account-labels';
import { newIdempotencyKey } from '../../core/concurrency';
import { Keys } from '../../core/keys';
import { failureOf, fieldErrors, fieldSentence } from '../../core/problem';
import { KeyHint } from '../../ui/key-hint';
import { Notice } from '../../ui/notice';
import { Segmented } from '../../ui/segmented';
import { Moment } from '../../ui/time/moment';
import { TeamApi } from './team-api';

type Problems = Record<string, string>;

/** Whom to invite; then the link, told once, for the administrator to hand over. */
@Component({
  selector: 'app-invite-dialog',
  imports: [KeyHint, MatButton, MatDialogModule, MatFormField, MatInput, MatSlideToggle, Moment, Segmented],
  templateUrl: './invite-dialog.html',
  styleUrl: './dialogs.scss',
})
export class InviteDialog {
  private readonly api = inject(TeamApi);
  private readonly clipboard = inject(Clipboard);
  private readonly notice = inject(Notice);
  private readonly origin = inject(DOCUMENT).location.origin;
  private key = newIdempotencyKey();

  protected readonly limits = { name: personNameMax, email: emailMax };
  protected readonly segments = roles.map((value) => ({ value, label: roleLabels[value] }));
  protected readonly name = signal('');
  protected readonly email = signal('');
  protected readonly role = signal<Role>('adviser');
  protected readonly reviewRequired = signal(false);
  protected readonly problems = signal<Problems>({});
  protected readonly failure = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly made = signal<NewInvitation | null>(null);

  constructor() {
    inject(Keys).use([{ keys: 'ctrl+enter', run: () => void this.save() }]);
  }

  protected async save(): Promise<void> {
    if (this.busy() || this.made()) return;
    this.problems.set(this.missing());
    if (Object.keys(this.problems()).length > 0) return;
    this.busy.set(true);
    this.failure.set(null);
    try {
      const input = { name: this.name().trim(), email: this.email().trim(), role: this.role(), reviewRequired: this.reviewRequired() };
      this.made.set(await this.api.invite(input, this.key));
    } catch (error) {
      this.key = newIdempotencyKey();
      this.problems.set(fieldErrors(error));
      if (Object.keys(this.problems()).length === 0) this.failure.set(failureOf(error).text);
    } finally {
      this.busy.set(false);
    }
  }

  protected link({ token }: NewInvitation): string {
    return `${this.origin}/invitation/${token}`;
  }

  protected copy(invitation: NewInvitation): void {
    const copied = this.clipboard.copy(this.link(invitation));
    void this.notice.say(copied ? $localize`:@@team.copied:Lien copié` : $localize`:@@team.notCopied:Copiez le lien à la main`);
  }

  private missing(): Problems {
    const problems: Problems = {};
    if (!this.name().trim()) problems['name'] = $localize`:@@team.nameNeeded:Indiquez le nom affiché.`;
    if (!/^\S+@\S+\.\S+$/.test(this.email().trim())) problems['email'] = fieldSentence('isEmail');
    return problems;
  }
}
