import { Component, computed, ElementRef, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Contradiction } from '@guichet/contracts';
import { titleOf } from '../../past-answers/reading/answer-title';
import { Moment } from '../../ui/time/moment';

/** A pair in the list: both questions, and in what they are said to differ. */
@Component({
  selector: 'app-contradiction-row',
  imports: [Moment, RouterLink],
  template: `<a
    #link
    [routerLink]="['/relecture/contradictions', one().id]"
    [class.selected]="selected()"
    [attr.aria-current]="selected() ? 'true' : null"
  >
    <h2 dir="auto">{{ titles()[0] }}</h2>
    <p class="other" dir="auto">{{ titles()[1] }}</p>
    <p class="note" dir="auto">{{ one().note }}</p>
    <span class="meta-parts">
      <span>{{ centres() }}</span>
      <app-moment [at]="one().markedAt" />
    </span>
  </a>`,
  styleUrls: ['../review-row.scss', './contradiction-row.scss'],
})
export class ContradictionRow {
  readonly one = input.required<Contradiction>();
  readonly selected = input(false);

  private readonly link = viewChild.required<ElementRef<HTMLElement>>('link');
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly titles = computed(() => this.one().answers.map(({ question }) => titleOf(question)));
  protected readonly centres = computed(() => [...new Set(this.one().answers.map(({ centre }) => centre.name))].join(', '));

  hasFocus(): boolean {
    return this.element.contains(document.activeElement);
  }

  focus(): void {
    this.link().nativeElement.focus({ preventScroll: true });
    this.element.scrollIntoView({ block: 'nearest' });
  }
}
