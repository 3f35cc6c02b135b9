import { Component, computed, ElementRef, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ProposalSummary } from '@guichet/contracts';
import { titleOf } from '../../past-answers/reading/answer-title';
import { statusLabels, visibilityLabels } from '../../proposals/proposal-words';
import { Moment } from '../../ui/time/moment';

/** A proposed answer in the list: what was asked, who proposed it, where it is. */
@Component({
  selector: 'app-proposal-row',
  imports: [Moment, RouterLink],
  template: `<a
    #link
    [routerLink]="['/relecture/proposees', one().id]"
    queryParamsHandling="preserve"
    [class.selected]="selected()"
    [attr.aria-current]="selected() ? 'true' : null"
  >
    <h2 dir="auto">{{ title() }}</h2>
    <span class="meta-parts">
      <span class="pill" [class.accent]="one().status === 'open'" [class.review]="one().status === 'returned'">{{ status() }}</span>
      <span>{{ one().proposedBy.name }}</span>
      <app-moment [at]="one().proposedAt" />
      <span>{{ visibility() }}</span>
    </span>
  </a>`,
  styleUrl: '../review-row.scss',
})
export class ProposalRow {
  readonly one = input.required<ProposalSummary>();
  readonly selected = input(false);

  private readonly link = viewChild.required<ElementRef<HTMLElement>>('link');
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly title = computed(() => titleOf(this.one().question));
  protected readonly status = computed(() => statusLabels[this.one().status]);
  protected readonly visibility = computed(() => visibilityLabels[this.one().visibility]);

  hasFocus(): boolean {
    return this.element.contains(document.activeElement);
  }

  focus(): void {
    this.link().nativeElement.focus({ preventScroll: true });
    this.element.scrollIntoView({ block: 'nearest' });
  }
}
