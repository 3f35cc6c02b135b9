import { Component, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { NavigationStart, Router } from '@angular/router';
import { personNameMax, roles, type TeamAction, type TeamMember } from '@guichet/contracts';
import { filter } from 'rxjs';
import { Absences } from '../../absences/absences';
import { roleLabels } from '../../account/account-labels';
import { ReceivedReviews } from '../../account/reviews/received-reviews';
import { Keys } from '../../core/keys';
import { failureOf, fieldErrors } from '../../core/problem';
import { Session } from '../../core/session';
import { KeyHint } from '../../ui/key-hint';
import { Segmented } from '../../ui/segmented';
import { Changes } from '../changes';
import { Leaving } from './leaving';
import { TeamApi } from './team-api';

/** No reviewer is named. */
const anybody = '';

export interface MemberData {
  member: TeamMember;
  /** Who else works in the centre. */
  team: readonly TeamMember[];
}

/** One account: what may be changed in it, and what was. Closes with the word that says what was done. */
@Component({
  selector: 'app-member-dialog',
  imports: [
    ...[Absences, Changes, KeyHint, Leaving, MatButton, MatDialogModule, MatFormField, MatInput, MatOption, MatSelect],
    ...[MatSlideToggle, ReceivedReviews, Segmented],
  ],
  templateUrl: './member-dialog.html',
  styleUrl: './dialogs.scss',
})
export class MemberDialog {
  private readonly api = inject(TeamApi);
  private readonly dialog = inject<MatDialogRef<MemberDialog, string>>(MatDialogRef);
  private readonly me = inject(Session).user()?.id;
  private readonly data = inject<MemberData>(MAT_DIALOG_DATA);
  protected readonly member = signal(this.data.member);
  protected readonly history = this.api.changes(this.member().id);
  protected readonly reviews = this.api.reviews(this.member().id);
  protected readonly received = computed(() => (this.reviews.hasValue() ? this.reviews.value() : undefined));

  protected readonly nameMax = personNameMax;
  protected readonly segments = roles.map((value) => ({ value, label: roleLabels[value] }));
  protected readonly roleLabels = roleLabels;
  protected readonly name = signal(this.member().name);
  protected readonly role = signal(this.member().role);
  protected readonly reviewRequired = signal(this.member().reviewRequired);
  protected readonly reviewerId = signal(this.member().reviewer?.id ?? anybody);
  protected readonly anybody = anybody;
  protected readonly reviewers = this.data.team.filter(
    ({ id, role, disabledAt }) => id !== this.member().id && role !== 'adviser' && disabledAt === null,
  );
  protected readonly leaving = signal(false);
  protected readonly busy = signal(false);
  protected readonly failure = signal<string | null>(null);
  protected readonly nameProblem = signal<string | null>(null);
  protected readonly entries = computed(() => (this.history.hasValue() ? this.history.value() : []));
  /** Why the role stands as it is, where one would expect to change it. */
  protected readonly fixed = computed(() => {
    if (!this.may('edit') || this.may('change-role')) return null;
    return this.member().id === this.me
      ? $localize`:@@team.ownRole:Votre propre rôle se change par une autre administratrice ou un autre administrateur.`
      : $localize`:@@team.lastRole:C’est la seule personne qui administre le centre\u00a0: nommez-en d’abord une autre.`;
  });

  constructor() {
    inject(Keys).use([{ keys: 'ctrl+enter', run: () => void this.save() }]);
    // A link to a case leaves the dialog behind.
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationStart),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.dialog.close());
  }

  protected may(action: TeamAction): boolean {
    return this.member().can.includes(action);
  }

  protected save(): Promise<void> {
    if (!this.may('edit') || this.leaving()) return Promise.resolve();
    const name = this.name().trim();
    this.nameProblem.set(name ? null : $localize`:@@team.nameNeeded:Indiquez le nom affiché.`);
    if (!name) return Promise.resolve();
    const role = this.may('change-role') ? { role: this.role() } : {};
    // Sent where it was chosen: a reviewer who has left stays named until then.
    const reviewer = this.reviewerId() === (this.member().reviewer?.id ?? anybody) ? {} : { reviewerId: this.reviewerId() || null };
    const input = { name, reviewRequired: this.reviewRequired(), ...role, ...reviewer };
    return this.send(() => this.api.change(this.member(), input), $localize`:@@account.saved:C’est enregistré`);
  }

  protected disable(handOverTo: string | null): Promise<void> {
    return this.send(() => this.api.disable(this.member(), { handOverTo }), $localize`:@@team.isDisabled:Le compte est désactivé.`);
  }

  protected enable(): Promise<void> {
    return this.send(() => this.api.enable(this.member()), $localize`:@@team.isEnabled:Le compte est de nouveau actif.`);
  }

  private async send(write: () => Promise<unknown>, done: string): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    try {
      await write();
      this.dialog.close(done);
    } catch (error) {
      await this.explain(error);
    } finally {
      this.busy.set(false);
    }
  }

  /** What was typed stays; a second try goes to the account as it is now. */
  private async explain(error: unknown): Promise<void> {
    const { code, text } = failureOf(error);
    this.failure.set(fieldErrors(error)['handOverTo'] ?? text);
    if (code !== 'STALE_VERSION' && code !== 'WRONG_STATE') return;
    const now = await this.api.again(this.member().id).catch(() => undefined);
    if (now) this.member.set(now);
    this.history.reload();
  }
}
