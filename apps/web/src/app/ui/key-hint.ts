import { Component, computed, inject, input } from '@angular/core';
import { isCharacter } from '../core/keys';
import { Preferences } from '../core/preferences';

const names: Record<string, string> = {
  ctrl: 'Ctrl',
  alt: 'Alt',
  shift: $localize`:@@key.shift:Maj`,
  enter: $localize`:@@key.enter:Entrée`,
  escape: $localize`:@@key.escape:Échap`,
  space: $localize`:@@key.space:Espace`,
  tab: $localize`:@@key.tab:Tab`,
};

/** The key that does the same, in the notation of `Keys`; nothing to see without a keyboard, or when that key is switched off. */
@Component({
  selector: 'app-key-hint',
  host: { 'aria-hidden': 'true', '[class.off]': 'off()' },
  template: `@for (cap of caps(); track $index) {
    <kbd>{{ cap }}</kbd>
  }`,
  styles: `
    :host {
      display: inline-flex;
      gap: 4px;
    }
    kbd {
      display: inline-grid;
      place-items: center;
      min-width: 20px;
      height: 20px;
      padding: 0 5px;
      border: 1px solid color-mix(in srgb, currentcolor 30%, transparent);
      border-radius: var(--r-xs);
      font: 500 var(--fs-12) / 1rem var(--font);
      letter-spacing: 0;
      white-space: nowrap;
    }
    :host(.off) {
      display: none;
    }
    @media ((hover: none) and (pointer: coarse)) or (max-width: 599px) {
      :host {
        display: none;
      }
    }
  `,
})
export class KeyHint {
  private readonly preferences = inject(Preferences);
  readonly keys = input.required<string>();

  protected readonly off = computed(() => !this.preferences.shortcuts() && isCharacter(this.keys()));
  protected readonly caps = computed(() =>
    this.keys()
      .split(' ')
      .map((chord) =>
        chord
          .split('+')
          .map((key) => names[key] ?? key)
          .join(' '),
      ),
  );
}
