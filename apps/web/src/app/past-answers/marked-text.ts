import { Component, computed, input } from '@angular/core';
import type { Highlight } from '@guichet/contracts';

/** A text with its searched words marked. */
@Component({
  selector: 'app-marked-text',
  template: `@for (part of parts(); track $index) {
    @if (part.marked) {
      <mark [textContent]="part.text"></mark>
    } @else {
      <span [textContent]="part.text"></span>
    }
  }`,
})
export class MarkedText {
  readonly text = input.required<string>();
  readonly field = input.required<Highlight['field']>();
  readonly highlights = input.required<readonly Highlight[]>();

  protected readonly parts = computed(() => {
    const own = this.highlights().filter(({ field }) => field === this.field());
    return partsOf(this.text(), own);
  });
}

/** Offsets are counted like JavaScript counts; one that lies outside or overlaps marks nothing. */
export function partsOf(text: string, marks: readonly { start: number; end: number }[]): { text: string; marked: boolean }[] {
  const parts: { text: string; marked: boolean }[] = [];
  let position = 0;
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    if (start < position || end <= start || end > text.length) continue;
    if (start > position) parts.push({ text: text.slice(position, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    position = end;
  }
  if (position < text.length) parts.push({ text: text.slice(position), marked: false });
  return parts;
}
