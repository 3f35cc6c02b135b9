import { Component, computed, ElementRef, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { identifyingKinds } from '@guichet/contracts';
import { KeyHint } from '../../ui/key-hint';
import { identifyingLabels, timesFound } from '../proposal-words';
import type { Finding } from './passages';

/** What may tell whose story it is, by kind; the one where one stands shows what can be done with it. */
@Component({
  selector: 'app-passage-list',
  imports: [KeyHint, MatButton],
  templateUrl: './passage-list.html',
  styleUrl: './passage-list.scss',
})
export class PassageList {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly findings = input.required<readonly Finding[]>();
  readonly current = input<string>();
  readonly chosen = output<string>();
  readonly replace = output<{ finding: Finding; words: string }>();
  readonly keep = output<Finding>();
  readonly reconsider = output<Finding>();

  protected readonly times = timesFound;
  protected readonly groups = computed(() =>
    identifyingKinds
      .map((kind) => ({ kind, label: identifyingLabels[kind], findings: this.findings().filter((one) => one.kind === kind) }))
      .filter(({ findings }) => findings.length > 0),
  );

  /** What stands in the field of the current passage. */
  words(): string | undefined {
    return this.field()?.value.trim();
  }

  focus(): void {
    const item = this.host.querySelector<HTMLElement>('.current');
    item?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'nearest' });
  }

  write(): void {
    const field = this.field();
    field?.focus();
    field?.select();
  }

  hasFocus(): boolean {
    return this.host.contains(document.activeElement);
  }

  private field(): HTMLInputElement | null {
    return this.host.querySelector<HTMLInputElement>('.current input');
  }
}
