import { Component, computed, input } from '@angular/core';
import { LucideCircleCheck, LucideCircleSlash, LucideTriangleAlert } from '@lucide/angular';
import type { Validity } from '@guichet/contracts';

export const validityWords: Record<Validity, string> = {
  valid: $localize`:@@validity.valid:valable`,
  needs_review: $localize`:@@validity.review:à revoir`,
  expired: $localize`:@@validity.expired:expirée`,
};

/** Colour, shape and word together; `word` says the same state in another context ("rempli", "à jour", "à confirmer"). */
@Component({
  selector: 'app-validity',
  imports: [LucideCircleCheck, LucideCircleSlash, LucideTriangleAlert],
  host: { '[class]': 'state()' },
  template: `@switch (state()) {
      @case ('valid') {
        <svg lucideCircleCheck size="15" strokeWidth="2"></svg>
      }
      @case ('needs_review') {
        <svg lucideTriangleAlert size="15" strokeWidth="2"></svg>
      }
      @case ('expired') {
        <svg lucideCircleSlash size="15" strokeWidth="2"></svg>
      }
    }
    <span>{{ label() }}</span>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 5px;
      font-size: var(--fs-13);
      font-weight: 600;
      line-height: 1.25rem;
      white-space: var(--validity-wrap, nowrap);
      color: var(--expired);
    }
    :host(.valid) {
      color: var(--valid);
    }
    :host(.needs_review) {
      color: var(--review);
    }
    svg {
      flex: none;
    }
  `,
})
export class ValidityMark {
  readonly state = input.required<Validity>();
  readonly word = input('');

  protected readonly label = computed(() => this.word() || validityWords[this.state()]);
}
