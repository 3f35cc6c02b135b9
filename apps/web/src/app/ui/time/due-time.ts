import { Component, computed, inject, input } from '@angular/core';
import { Preferences } from '../../core/preferences';
import { Clock } from './clock';
import { due, said } from './when';

/** When an answer is owed, on two lines ("En retard" over "de 1 h 40"), or on one with `inline`. */
@Component({
  selector: 'app-due-time',
  host: { '[class.late]': 'words().late', '[class.inline]': 'inline()' },
  template: `<time class="figures" [attr.datetime]="at()" [title]="full()"
    ><span class="head">{{ first() }}</span
    >&ngsp;<span class="tail">{{ second() }}</span></time
  >`,
  styles: `
    :host {
      display: block;
      white-space: nowrap;
    }
    .head,
    .tail {
      display: block;
      line-height: 1.25rem;
    }
    .head {
      font-size: var(--fs-14);
      font-weight: 600;
      color: var(--text);
    }
    .tail {
      font-size: var(--fs-13);
      color: var(--text-3);
    }
    :host(.inline) .head,
    :host(.inline) .tail {
      display: inline;
      font-size: inherit;
      font-weight: 600;
      color: inherit;
    }
    :host(.late) .head,
    :host(.late) .tail {
      color: var(--late);
    }
  `,
})
export class DueTime {
  private readonly clock = inject(Clock);
  private readonly locale = inject(Preferences).locale;

  readonly at = input.required<string>();
  /** What it is measured against: now, or the moment the answer went out. */
  readonly until = input<string | null>(null);
  readonly inline = input(false);

  private readonly reference = computed(() => (this.until() ? new Date(this.until() ?? '') : this.clock.now()));
  protected readonly words = computed(() => due(this.at(), this.reference(), this.locale()));
  protected readonly full = computed(() => said(this.at(), this.clock.now(), this.locale()).full);
  /** On one line the day comes first: "aujourd’hui 15:30". */
  protected readonly first = computed(() => (this.inline() && !this.words().late ? this.words().tail : this.words().head));
  protected readonly second = computed(() => (this.inline() && !this.words().late ? this.words().head : this.words().tail));
}
