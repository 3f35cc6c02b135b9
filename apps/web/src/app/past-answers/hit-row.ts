import { Component, computed, ElementRef, inject, input, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Hit } from '@guichet/contracts';
import { ValidityMark } from '../ui/validity-mark';
import { ContradictedMark } from './compare/contradicted-mark';
import { MarkedText } from './marked-text';
import { reused, sourcesCounted } from './past-answer-labels';

/** A hit of the list: the whole row is one link. */
@Component({
  selector: 'app-hit-row',
  imports: [ContradictedMark, MarkedText, RouterLink, ValidityMark],
  templateUrl: './hit-row.html',
  styleUrl: './hit-row.scss',
})
export class HitRow {
  readonly hit = input.required<Hit>();
  readonly selected = input(false);
  /** Opened by keyboard: focus should follow. */
  readonly read = output<void>();

  private readonly link = viewChild.required<ElementRef<HTMLElement>>('link');
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly reused = computed(() => (this.hit().timesReused > 0 ? reused(this.hit().timesReused) : null));
  protected readonly sources = computed(() => sourcesCounted(this.hit().citationCount));

  hasFocus(): boolean {
    return this.element.contains(document.activeElement);
  }

  focus(): void {
    this.link().nativeElement.focus({ preventScroll: true });
    this.element.scrollIntoView({ block: 'nearest' });
  }
}
