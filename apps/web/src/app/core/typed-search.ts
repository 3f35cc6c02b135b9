import { linkedSignal } from '@angular/core';
import type { NavigationBehaviorOptions } from '@angular/router';

const pause = 250;

/** How a search is gone to when one wants its hits rather than its box; also when the address is already there. */
export const toFirstHit: NavigationBehaviorOptions = { info: 'to-first-hit', onSameUrlNavigation: 'reload' };

/**
 * What stands in a search box whose words stand in the address. It follows the address, but never takes back what is
 * being typed, nor the space after the last word.
 */
export class TypedSearch {
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly text = linkedSignal<string, string>({
    source: () => this.asked(),
    computation: (asked, before) => (before && (this.timer || before.value.trim() === asked) ? before.value : asked),
  });

  constructor(
    private readonly asked: () => string,
    private readonly go: (words: string) => void,
  ) {}

  /** Goes once typing pauses. */
  type(text: string): void {
    this.text.set(text);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.now(), pause);
  }

  /** Typing is over; what was typed goes nowhere by itself. */
  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  now(): void {
    this.stop();
    this.go(this.text().trim());
  }
}
