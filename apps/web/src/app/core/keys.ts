import { computed, DestroyRef, DOCUMENT, ElementRef, inject, Service, signal } from '@angular/core';
import { Preferences } from './preferences';

/** `n`, `g q` (one after the other), `shift+a`, `ctrl+enter`, `alt+1`, `escape`, `space`, `?`. */
export interface Shortcut {
  keys: string;
  /** What it does, as listed under `?`; leave it out for a key that needs no listing. */
  does?: string;
  group?: string;
  run: (event: KeyboardEvent) => void;
  /** Ignored, and not listed, while this says no. */
  when?: () => boolean;
  /** Also works while typing; keys with Ctrl or Alt always do. */
  whileTyping?: boolean;
  /** Goes on while the key is held down. */
  repeats?: boolean;
}

interface Registered extends Shortcut {
  /** The component that registered it: inside a dialog, it works only while that dialog is the top one. */
  host: Element | null;
}

const patience = 1_500;
const typed =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea:not([aria-readonly=true]), select, [contenteditable]:not([contenteditable=false])';
const ownKeys = '[role=menu], [role=listbox], [role=menubar]';
const pressable = 'a[href], button, summary, [role=button], [role=tab], [role=option], [role=checkbox], [role=radio], [role=switch]';
const modals = '.cdk-overlay-container [role=dialog], .cdk-overlay-container [role=alertdialog]';

@Service()
export class Keys {
  private readonly document = inject(DOCUMENT);
  private readonly preferences = inject(Preferences);
  private readonly registered = signal<readonly Registered[]>([]);
  private prefix = '';
  private prefixAt = 0;

  /** What `?` shows: the shortcuts of the page under any dialog. */
  readonly listed = computed(() =>
    this.registered().filter(
      (shortcut) => shortcut.does && !shortcut.host?.closest('.cdk-overlay-container') && (shortcut.when?.() ?? true),
    ),
  );

  constructor() {
    const listener = (event: KeyboardEvent) => this.press(event);
    this.document.addEventListener('keydown', listener);
    inject(DestroyRef).onDestroy(() => this.document.removeEventListener('keydown', listener));
  }

  /** Registers for the life of the caller; to be called where `inject()` works. The latest registered wins. */
  use(shortcuts: Shortcut[]): void {
    const host = (inject(ElementRef, { optional: true })?.nativeElement as Element | undefined) ?? null;
    const added = shortcuts.map((shortcut) => ({ ...shortcut, host }));
    this.registered.update((all) => [...all, ...added]);
    inject(DestroyRef).onDestroy(() => this.registered.update((all) => all.filter((one) => !added.includes(one))));
  }

  private press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || isModifier(event.key)) return;
    const names = namesOf(event);
    const prefix = Date.now() - this.prefixAt < patience ? this.prefix : '';
    this.prefix = '';
    const usable = this.registered().filter((shortcut) => this.usable(shortcut, event));
    const found =
      (prefix && last(usable, (keys) => names.some((name) => keys === `${prefix} ${name}`))) ||
      last(usable, (keys) => names.includes(keys));
    if (found) {
      event.preventDefault();
      found.run(event);
    } else if (names[0] && usable.some(({ keys }) => keys.startsWith(`${names[0]} `))) {
      this.prefix = names[0];
      this.prefixAt = Date.now();
    }
  }

  private usable(shortcut: Registered, event: KeyboardEvent): boolean {
    const target = event.target instanceof Element ? event.target : null;
    const combined = /(ctrl|alt)\+/.test(shortcut.keys);
    if (event.repeat && !shortcut.repeats) return false;
    if (!combined && !shortcut.whileTyping && target?.closest(typed)) return false;
    if (!combined && target?.closest(ownKeys)) return false;
    if ((shortcut.keys === 'enter' || shortcut.keys === 'space') && target?.closest(pressable)) return false;
    if (isCharacter(shortcut.keys) && !this.preferences.shortcuts()) return false;
    return this.inTopLayer(shortcut) && (shortcut.when?.() ?? true);
  }

  private inTopLayer(shortcut: Registered): boolean {
    const open = [...this.document.querySelectorAll(modals)];
    const top = open.at(-1);
    return !top || !!(shortcut.host && top.contains(shortcut.host));
  }
}

function last(shortcuts: Registered[], matches: (keys: string) => boolean): Registered | undefined {
  return shortcuts.findLast(({ keys }) => matches(keys));
}

function isModifier(key: string): boolean {
  return ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta'].includes(key);
}

/** A single printed character or a sequence of them, which someone dictating may type by accident. */
export function isCharacter(keys: string): boolean {
  return keys.split(' ').every((key) => key.replace('shift+', '').length === 1);
}

/**
 * The names a key press answers to. Digits are also read from the key's place, because an AZERTY keyboard types `&` on
 * the key engraved 1, and AltGr is not Ctrl+Alt.
 */
function namesOf(event: KeyboardEvent): string[] {
  const graph = event.getModifierState('AltGraph');
  const key = event.key === ' ' ? 'space' : event.key.toLowerCase();
  const control = (event.ctrlKey || event.metaKey) && !graph ? 'ctrl+' : '';
  const alt = event.altKey && !graph ? 'alt+' : '';
  const shift = event.shiftKey && (/^\p{L}$/u.test(key) || key.length > 1) ? 'shift+' : '';
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  const names = [`${control}${alt}${shift}${key}`];
  if (digit && digit !== key && !graph) names.push(`${control}${alt}${event.shiftKey && !control && !alt ? 'shift+' : ''}${digit}`);
  return names;
}
