// The digit of a key press, for keyboards that print something else on it: on AZERTY the key engraved 1 types `&`.

export function digitOf(event: KeyboardEvent): number | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.getModifierState('AltGraph')) return null;
  if (/^[1-9]$/.test(event.key)) return Number(event.key);
  const place = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  return place && !event.shiftKey && event.key.length === 1 ? Number(place) : null;
}

/**
 * Whether keys that were taken for topics begin a text after all, now that `next` follows: "45 crédits…", or "école" on
 * a keyboard where é stands on the 2.
 */
export function beginsText(typed: string, next: string): boolean {
  if (next.length !== 1) return false;
  return /^\d+$/.test(typed) ? next === ' ' : /^\p{L}$/u.test(typed) && /^\p{Ll}$/u.test(next);
}
