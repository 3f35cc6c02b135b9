import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSlideToggle } from '@angular/material/slide-toggle';
import { themes, type ChangeAccountInput, type InterfaceLanguage, type Theme } from '@guichet/contracts';
import { Absences } from '../absences/absences';
import { Preferences } from '../core/preferences';
import { failureOf } from '../core/problem';
import { Session } from '../core/session';
import { Notice } from '../ui/notice';
import { Segmented } from '../ui/segmented';
import { AccountApi } from './account-api';
import { roleLabels, themeLabels } from './account-labels';
import { PasswordForm } from './password-form';
import { OwnReviews } from './reviews/own-reviews';

/** What one may change about oneself. */
@Component({
  selector: 'app-account-page',
  imports: [Absences, MatButton, MatFormField, MatInput, MatSlideToggle, OwnReviews, PasswordForm, Segmented],
  templateUrl: './account-page.html',
  styleUrl: './account-page.scss',
})
export class AccountPage {
  private readonly session = inject(Session);
  private readonly preferences = inject(Preferences);
  private readonly api = inject(AccountApi);
  private readonly notice = inject(Notice);

  protected readonly user = this.session.user;
  protected readonly theme = this.preferences.theme;
  protected readonly language = this.preferences.language;
  protected readonly shortcuts = this.preferences.shortcuts;
  protected readonly roleLabels = roleLabels;
  protected readonly busy = signal(false);
  protected readonly name = linkedSignal(() => this.user()?.name ?? '');
  protected readonly nameChanged = computed(() => this.name().trim() !== '' && this.name().trim() !== this.user()?.name);

  protected readonly themeSegments = themes.map((value) => ({ value, label: themeLabels[value] }));
  protected readonly languageSegments: { value: InterfaceLanguage; label: string }[] = [
    { value: 'fr', label: 'Français' },
    { value: 'en', label: 'English' },
  ];

  protected setTheme(theme: Theme): void {
    this.preferences.setTheme(theme);
    void this.change({ theme });
  }

  protected setLanguage(language: InterfaceLanguage): void {
    void this.change({ language });
  }

  protected async rename(): Promise<void> {
    if (this.nameChanged()) await this.change({ name: this.name().trim() });
  }

  protected change(input: ChangeAccountInput): Promise<void> {
    return this.attempt(() => this.session.change(input), $localize`:@@account.saved:C’est enregistré`);
  }

  protected endOtherSessions(): Promise<void> {
    return this.attempt(() => this.api.endOtherSessions(), $localize`:@@account.sessionsEnded:Les autres sessions sont fermées`);
  }

  private async attempt(action: () => Promise<void>, done: string): Promise<void> {
    this.busy.set(true);
    try {
      await action();
      void this.notice.say(done);
    } catch (error) {
      void this.notice.say(failureOf(error).text);
    } finally {
      this.busy.set(false);
    }
  }
}
