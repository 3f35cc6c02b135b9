// Writing at the caret, from the editor's own tools or from the help beside it.
import { inject, Service, signal } from '@angular/core';
import type { Citation } from '@guichet/contracts';
import { OpenCase } from '../open-case';
import { DraftKeeper } from './draft-keeper';
import { joined, numberOf, withCitation, withoutCitation, type Cited } from './draft-text';

export interface Selection {
  start: number;
  end: number;
}

@Service({ autoProvided: false })
export class Pen {
  private readonly keeper = inject(DraftKeeper);
  private readonly open = inject(OpenCase);

  /** Where the caret is; the editor follows when `moved` counts up. */
  readonly selection = signal<Selection>({ start: 0, end: 0 });
  readonly moved = signal(0);
  /** How far it has followed: an editor that comes later takes the caret too. */
  followed = 0;
  /** The editor is on the screen, rather than the text as it will read. */
  readonly writing = signal(false);

  get canWrite(): boolean {
    return this.open.can().has('draft');
  }

  focus(): void {
    if (!this.canWrite) return;
    this.writing.set(true);
    this.moved.update((count) => count + 1);
  }

  select(selection: Selection): void {
    this.selection.set(selection);
    this.focus();
  }

  /** Adds the source and its marker, a space before it where one is missing. */
  cite(citation: Citation): void {
    if (!this.canWrite) return;
    const citations = withCitation(this.keeper.citations(), citation);
    const number = numberOf(citations, citation);
    if (number > citations.length) return;
    const before = this.keeper.text().slice(0, this.selection().start);
    this.keeper.write({ citations });
    this.insert(`${before === '' || /\s$/.test(before) ? '' : ' '}[${number}]`);
  }

  uncite(index: number): void {
    this.keeper.write(withoutCitation(this.keeper.written(), index));
  }

  /** Cites the record as it is today. */
  renew(index: number): void {
    const citations = this.keeper.citations().map((citation, position) => (position === index ? current(citation) : citation));
    this.keeper.write({ citations });
  }

  /** Puts a whole text in, as paragraphs of its own, its sources numbered after those already there. */
  add(other: Cited): void {
    if (!this.canWrite) return;
    const { text, citations } = joined(this.keeper.citations(), other);
    const { start, end } = this.selection();
    const before = this.keeper.text().slice(0, start).trimEnd();
    const after = this.keeper.text().slice(end).trimStart();
    this.keeper.write({ citations, text: [before, text.trim(), after].filter(Boolean).join('\n\n') });
    const caret = (before ? before.length + 2 : 0) + text.trim().length;
    this.select({ start: caret, end: caret });
  }

  insert(piece: string): void {
    const { start, end } = this.selection();
    const text = this.keeper.text();
    this.keeper.write({ text: text.slice(0, start) + piece + text.slice(end) });
    this.select({ start: start + piece.length, end: start + piece.length });
  }

  bold(): void {
    this.wrap('**', '**');
  }

  link(): void {
    this.wrap('[', '](https://)');
  }

  list(): void {
    const { start, end } = this.selection();
    const text = this.keeper.text();
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const lines = text.slice(from, end).split('\n');
    const marked = lines.every((line) => line.startsWith('- '));
    const listed = lines.map((line) => (marked ? line.slice(2) : `- ${line}`)).join('\n');
    this.keeper.write({ text: text.slice(0, from) + listed + text.slice(end) });
    this.select({ start: from + listed.length, end: from + listed.length });
  }

  private wrap(before: string, after: string): void {
    const { start, end } = this.selection();
    const text = this.keeper.text();
    this.keeper.write({ text: text.slice(0, start) + before + text.slice(start, end) + after + text.slice(end) });
    this.select({ start: start + before.length, end: end + before.length });
  }
}

function current({ reason: _reason, ...citation }: Citation): Citation {
  return { ...citation, version: citation.currentVersion, stale: false };
}
