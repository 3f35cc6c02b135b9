import { Component, computed, type ElementRef, inject, input, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RecordSummary } from '@guichet/contracts';
import { Preferences } from '../../core/preferences';
import { warningLabels } from '../choice-labels';
import { factsInWords, outside, recordPath, typeLabel } from '../record-labels';
import { RecordState } from '../sheet/record-state';
import { ValidityMark } from '../../ui/validity-mark';

/** A record of the list: the whole row is one link. */
@Component({
  selector: 'app-record-row',
  imports: [RecordState, RouterLink, ValidityMark],
  template: `<a #link [routerLink]="path()">
    <span class="label">{{ record().label }}</span>
    <span class="meta-parts facts">
      @if (withType()) {
        <span>{{ type() }}</span>
      }
      @if (facts()) {
        <span>{{ facts() }}</span>
      }
    </span>
    <span class="state">
      @if (place(); as elsewhere) {
        <span class="pill review">{{ elsewhere.name }}</span>
      }
      @for (warning of warnings(); track warning.code) {
        <app-validity [state]="warning.code === 'retired' ? 'expired' : 'needs_review'" [word]="warning.word" />
      }
      <app-record-state [status]="record().status" [checkedOn]="record().checkedOn" />
    </span>
  </a>`,
  styleUrl: './record-row.scss',
})
export class RecordRow {
  private readonly locale = inject(Preferences).locale;
  readonly record = input.required<RecordSummary>();
  readonly withType = input(false);

  private readonly link = viewChild.required<ElementRef<HTMLElement>>('link');
  protected readonly path = computed(() => recordPath(this.record()));
  protected readonly type = computed(() => typeLabel(this.record().type));
  protected readonly facts = computed(() => factsInWords(this.record().facts, this.locale()));
  protected readonly place = computed(() => outside(this.record().jurisdiction));
  /** What no other part of the row says. */
  protected readonly warnings = computed(() =>
    this.record()
      .warnings.filter((code) => code !== 'other_jurisdiction' && code !== 'to_be_confirmed')
      .map((code) => ({ code, word: warningLabels[code] })),
  );

  hasFocus(): boolean {
    return this.link().nativeElement === document.activeElement;
  }

  focus(): void {
    this.link().nativeElement.focus({ preventScroll: true });
    this.link().nativeElement.scrollIntoView({ block: 'nearest' });
  }
}
