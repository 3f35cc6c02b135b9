import { Component, computed, ElementRef, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LucideTriangleAlert } from '@lucide/angular';
import type { StaleAnswer } from '@guichet/contracts';
import { reused } from '../past-answers/past-answer-labels';
import { titleOf } from '../past-answers/reading/answer-title';
import { causeLabels, doubtedLabel, kindInWords } from './review-words';

/** An amber answer in the list: what was asked, and why it is here. */
@Component({
  selector: 'app-review-row',
  imports: [LucideTriangleAlert, RouterLink],
  template: `<a
    #link
    [routerLink]="['/relecture', one().kind, one().id]"
    queryParamsHandling="preserve"
    [class.selected]="selected()"
    [attr.aria-current]="selected() ? 'true' : null"
  >
    <h2>{{ title() }}</h2>
    <span class="causes">
      <svg lucideTriangleAlert size="15" strokeWidth="2"></svg><span>{{ causes() }}</span>
    </span>
    <span class="meta-parts">
      <span>{{ kind() }}</span>
      @if (one().academicYear; as year) {
        <span class="year">{{ year }}</span>
      }
      @if (one().timesReused > 0) {
        <span>{{ times() }}</span>
      }
    </span>
  </a>`,
  styleUrl: './review-row.scss',
})
export class ReviewRow {
  readonly one = input.required<StaleAnswer>();
  readonly selected = input(false);

  private readonly link = viewChild.required<ElementRef<HTMLElement>>('link');
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly title = computed(() => titleOf(this.one().question));
  protected readonly kind = computed(() => kindInWords(this.one()));
  protected readonly times = computed(() => reused(this.one().timesReused));
  /** Each cause once, with the source it is about where there is only one. */
  protected readonly causes = computed(() => {
    const { citations, doubted } = this.one();
    const [first] = citations;
    if (first && citations.length === 1 && !doubted) return `${causeLabels[first.cause]}, ${first.citation.label}`;
    return [...new Set([...(doubted ? [doubtedLabel] : []), ...citations.map(({ cause }) => causeLabels[cause])])].join(', ');
  });

  hasFocus(): boolean {
    return this.element.contains(document.activeElement);
  }

  focus(): void {
    this.link().nativeElement.focus({ preventScroll: true });
    this.element.scrollIntoView({ block: 'nearest' });
  }
}
