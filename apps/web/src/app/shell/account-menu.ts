import { Component, computed, inject, output, viewChild } from '@angular/core';
import { MatDivider } from '@angular/material/divider';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import {
  LucideCheck,
  LucideDynamicIcon,
  LucideKeyboard,
  LucideLanguages,
  LucideLogOut,
  LucideSunMoon,
  LucideUserRound,
} from '@lucide/angular';
import type { InterfaceLanguage, Theme } from '@guichet/contracts';
import { themeLabels } from '../account/account-labels';
import { Preferences } from '../core/preferences';
import { failureOf } from '../core/problem';
import { Session } from '../core/session';
import { Notice } from '../ui/notice';
import { Screen } from '../ui/screen';
import { Navigation, placesInBar } from './navigation';

@Component({
  selector: 'app-account-menu',
  imports: [
    LucideCheck,
    LucideDynamicIcon,
    LucideKeyboard,
    LucideLanguages,
    LucideLogOut,
    LucideSunMoon,
    LucideUserRound,
    MatDivider,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    RouterLink,
  ],
  templateUrl: './account-menu.html',
  styleUrl: './account-menu.scss',
})
export class AccountMenu {
  private readonly session = inject(Session);
  private readonly preferences = inject(Preferences);
  private readonly notice = inject(Notice);
  private readonly entries = inject(Navigation).entries;
  private readonly compact = inject(Screen).compact;
  readonly shortcuts = output<void>();
  readonly menu = viewChild.required<MatMenu>('menu');

  protected readonly user = this.session.user;
  /** Places that the bar of a phone has no room for. */
  protected readonly places = computed(() => (this.compact() ? this.entries().slice(placesInBar) : []));
  protected readonly theme = this.preferences.theme;
  protected readonly language = this.preferences.language;
  protected readonly themes = Object.entries(themeLabels) as [Theme, string][];
  readonly initials = computed(() => initialsOf(this.user()?.name ?? ''));

  protected async setTheme(theme: Theme): Promise<void> {
    this.preferences.setTheme(theme);
    await this.keep(() => this.session.change({ theme }));
  }

  protected async setLanguage(language: InterfaceLanguage): Promise<void> {
    if (language !== this.language) await this.keep(() => this.session.change({ language }));
  }

  protected async logout(): Promise<void> {
    await this.keep(() => this.session.logout());
  }

  private async keep(change: () => Promise<void>): Promise<void> {
    try {
      await change();
    } catch (error) {
      void this.notice.say(failureOf(error).text);
    }
  }
}

function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0]?.[0], words.at(-1)?.[0]] : [...name].slice(0, 2);
  return letters.join('').toUpperCase();
}
