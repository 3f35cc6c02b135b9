import { computed, DOCUMENT, inject, LOCALE_ID, Service, signal } from '@angular/core';
import { themes, type InterfaceLanguage, type Preferences as StoredPreferences, type Theme } from '@guichet/contracts';

const themeKey = 'guichet.theme';

/** Theme, language and shortcuts of this browser; the account's own are applied on sign-in. */
@Service()
export class Preferences {
  private readonly document = inject(DOCUMENT);
  private readonly darkSystem = this.document.defaultView?.matchMedia?.('(prefers-color-scheme: dark)');
  private readonly chosen = signal<Theme>(this.remembered());
  private readonly singleKeys = signal(true);

  readonly theme = this.chosen.asReadonly();
  readonly shortcuts = this.singleKeys.asReadonly();
  readonly language: InterfaceLanguage = inject(LOCALE_ID).startsWith('en') ? 'en' : 'fr';
  readonly locale = computed(() => (this.language === 'en' ? 'en-GB' : 'fr-BE'));

  constructor() {
    this.darkSystem?.addEventListener('change', () => this.paint());
    this.paint();
  }

  apply(stored: StoredPreferences): void {
    this.setTheme(stored.theme);
    this.singleKeys.set(stored.shortcuts);
    // An address under /en/ was chosen on purpose; only the default one gives way to the account's language.
    if (this.language === 'fr' && stored.language === 'en') this.openIn('en');
  }

  setTheme(theme: Theme): void {
    this.chosen.set(theme);
    try {
      this.document.defaultView?.localStorage.setItem(themeKey, theme);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
    this.paint();
  }

  /** Each language is a build of its own: `/…` in French, `/en/…` in English. */
  openIn(language: InterfaceLanguage): void {
    const location = this.document.defaultView?.location;
    if (!location || language === this.language) return;
    const here = `${location.pathname}${location.search}${location.hash}`;
    const there = inLanguage(here, language);
    if (there !== here) location.assign(there);
  }

  private paint(): void {
    const dark = this.chosen() === 'dark' || (this.chosen() === 'system' && !!this.darkSystem?.matches);
    this.document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  }

  private remembered(): Theme {
    try {
      const stored = this.document.defaultView?.localStorage.getItem(themeKey);
      return themes.find((theme) => theme === stored) ?? 'system';
    } catch {
      return 'system';
    }
  }
}

/** The same address in another language. */
export function inLanguage(address: string, language: InterfaceLanguage): string {
  const bare = address.replace(/^\/en(?=\/|\?|#|$)\/?/, '/');
  return language === 'en' ? `/en${bare}` : bare;
}
