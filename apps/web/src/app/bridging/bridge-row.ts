import { Component, computed, type ElementRef, input, output, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LucideExternalLink } from '@lucide/angular';
import type { BridgingSummary } from '@guichet/contracts';
import { warningLabels } from '../records/choice-labels';
import { recordPath } from '../records/record-labels';
import { RecordState } from '../records/sheet/record-state';
import { Unknown } from '../records/sheet/unknown';
import { ValidityMark } from '../ui/validity-mark';
import { accessInWords } from './bridge-words';

/** A bridge of the finder: all that is needed to tell someone on the phone. */
@Component({
  selector: 'tr[appBridgeRow]',
  imports: [LucideExternalLink, MatButton, RecordState, RouterLink, Unknown, ValidityMark],
  host: { role: 'row' },
  templateUrl: './bridge-row.html',
  styleUrl: './bridge-row.scss',
})
export class BridgeRow {
  readonly bridge = input.required<BridgingSummary>();
  /** Where it starts is said above the list. */
  readonly fromKnown = input(false);
  readonly citable = input(false);
  readonly cited = output<void>();

  private readonly link = viewChild.required<ElementRef<HTMLElement>>('link');
  protected readonly path = computed(() => recordPath(this.bridge()));
  protected readonly access = computed(() => accessInWords(this.bridge()));
  protected readonly warnings = computed(() =>
    this.bridge()
      .warnings.filter((warning) => warning !== 'to_be_confirmed')
      .map((warning) => warningLabels[warning]),
  );

  hasFocus(): boolean {
    return this.link().nativeElement.closest('tr')?.contains(document.activeElement) ?? false;
  }

  focus(): void {
    this.link().nativeElement.focus({ preventScroll: true });
    this.link().nativeElement.closest('tr')?.scrollIntoView({ block: 'nearest' });
  }
}
