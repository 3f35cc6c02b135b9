import { Component, computed, inject, input } from '@angular/core';
import { Preferences } from '../../core/preferences';
import { Clock } from './clock';
import { said, saidDay } from './when';

/** A moment or a day as people say it, with the whole date on hover and for screen readers. */
@Component({
  selector: 'app-moment',
  template: `<time [attr.datetime]="at()" [title]="words().full"
    ><span aria-hidden="true">{{ words().short }}</span
    ><span class="sr-only">{{ words().full }}</span></time
  >`,
  styles: `
    time {
      position: relative;
      white-space: nowrap;
    }
  `,
})
export class Moment {
  private readonly clock = inject(Clock);
  private readonly locale = inject(Preferences).locale;

  /** An ISO 8601 time, or a day written `2026-09-30`. */
  readonly at = input.required<string>();

  protected readonly words = computed(() => (this.at().length === 10 ? saidDay : said)(this.at(), this.clock.now(), this.locale()));
}
