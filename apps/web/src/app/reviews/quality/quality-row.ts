import { Component, computed, ElementRef, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LucideCheck } from '@lucide/angular';
import type { QualitySummary } from '@guichet/contracts';
import { Topics } from '../../core/topics';
import { titleOf } from '../../past-answers/reading/answer-title';
import { Moment } from '../../ui/time/moment';

/** A sent answer in the sample: what was asked, who answered, and whether it was looked at. */
@Component({
  selector: 'app-quality-row',
  imports: [LucideCheck, Moment, RouterLink],
  template: `<a
    #link
    [routerLink]="['/relecture/qualite', one().id]"
    [class.selected]="selected()"
    [attr.aria-current]="selected() ? 'true' : null"
  >
    <h2 dir="auto">{{ title() }}</h2>
    <span class="meta-parts">
      @if (one().reviewedAt) {
        <span class="pill accent"><svg lucideCheck size="14" strokeWidth="2"></svg> <span i18n="@@quality.reviewed">Relue</span></span>
      }
      <span>{{ one().author.name }}</span>
      <app-moment [at]="one().sentAt" />
      @if (topics()) {
        <span>{{ topics() }}</span>
      }
    </span>
  </a>`,
  styleUrl: '../review-row.scss',
})
export class QualityRow {
  readonly one = input.required<QualitySummary>();
  readonly selected = input(false);

  private readonly names = inject(Topics);
  private readonly link = viewChild.required<ElementRef<HTMLElement>>('link');
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly title = computed(() => titleOf(this.one().question ?? $localize`:@@quality.noQuestion:Question non notée`));
  protected readonly topics = computed(() =>
    this.one()
      .topics.map((topic) => this.names.label(topic))
      .join(', '),
  );

  hasFocus(): boolean {
    return this.element.contains(document.activeElement);
  }

  focus(): void {
    this.link().nativeElement.focus({ preventScroll: true });
    this.element.scrollIntoView({ block: 'nearest' });
  }
}
