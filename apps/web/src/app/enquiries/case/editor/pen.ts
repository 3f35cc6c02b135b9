// Writing at the caret, from the editor's own tools or from the help beside it.
import { LiveAnnouncer } from '@angular/cdk/a11y';
import { inject, linkedSignal, Service, signal } from '@angular/core';
import type { AcademicYear, Citation, PastAnswer, Validity } from '@guichet/contracts';
import { KeptText } from '../../../core/kept-text';
import { failureOf } from '../../../core/problem';
import { CasePresence } from '../presence/case-presence';
import { OpenCase } from '../open-case';
import { currentAcademicYear } from './academic-years';
import { DraftKeeper } from './draft-keeper';
import { joined, numberOf, withCitation, withoutCitation, type Cited } from './draft-text';

export interface Selection {
  start: number;
  end: number;
}

/** A past answer that was taken over although it may no longer hold. */
export interface Doubtful {
  id: string;
  validity: Validity;
  year: AcademicYear | null;
}

@Service({ autoProvided: false })
export class Pen {
  private readonly keeper = inject(DraftKeeper);
  private readonly open = inject(OpenCase);
  private readonly kept = inject(KeptText);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly presence = inject(CasePresence);

  /** Where the caret is; the editor follows when `moved` counts up. */
  readonly selection = signal<Selection>({ start: 0, end: 0 });
  readonly moved = signal(0);
  /** How far it has followed: an editor that comes later takes the caret too. */
  followed = 0;
  /** The editor is on the screen, rather than the text as it will read. */
  readonly writing = signal(false);
  /** What of the draft comes from answers to read again before sending; a reload keeps it in mind. */
  readonly doubtful = linkedSignal(() => this.kept.find<Doubtful[]>(this.open.id(), 'doubtful') ?? []);

  /** The past answers that were taken over since the case was opened. */
  readonly reused = signal<readonly string[]>([]);

  get canWrite(): boolean {
    return this.open.can().has('draft') && !this.presence.writer();
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

  /** Cites the record as it is today, once somebody has looked at it. */
  async renew(index: number): Promise<void> {
    const citation = this.keeper.citations()[index];
    if (!citation || !this.canWrite) return;
    try {
      await this.keeper.renew(citation);
      void this.announcer.announce($localize`:@@editor.renewed:La source ${index + 1}:number: est citée comme elle est aujourd’hui`);
    } catch (error) {
      this.open.fail(error);
      if (failureOf(error).code === 'STALE_VERSION') this.open.reload();
    }
  }

  /** Puts a whole text in, as paragraphs of its own, its sources numbered after those already there; an empty draft takes its year. */
  add(other: Cited, year: AcademicYear | null = null): void {
    if (!this.canWrite) return;
    if (year && this.keeper.isEmpty()) this.keeper.write({ year });
    const { text, citations } = joined(this.keeper.citations(), other);
    const { start, end } = this.selection();
    const before = this.keeper.text().slice(0, start).trimEnd();
    const after = this.keeper.text().slice(end).trimStart();
    this.keeper.write({ citations, text: [before, text.trim(), after].filter(Boolean).join('\n\n') });
    const caret = (before ? before.length + 2 : 0) + text.trim().length;
    this.select({ start: caret, end: caret });
  }

  /** Takes a past answer over. */
  reuse({ id, answer: text, citations, validity, academicYear: year }: PastAnswer): void {
    if (!this.canWrite) return;
    this.reused.update((ids) => [...new Set([...ids, id])]);
    const empty = this.keeper.isEmpty();
    const before = empty ? [] : this.doubtful().filter((one) => one.id !== id);
    const holds = validity === 'valid' && (year === null || year === currentAcademicYear(new Date()));
    this.doubt(holds ? before : [...before, { id, validity, year }]);
    this.add({ text, citations }, year);
  }

  /** The draft has gone. */
  leaveBehind(): void {
    this.keeper.clear();
    this.doubt([]);
  }

  /** The draft is somebody else's to go on with. */
  handBack(): void {
    this.writing.set(false);
    this.presence.putDown();
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

  private doubt(doubtful: Doubtful[]): void {
    this.doubtful.set(doubtful);
    if (doubtful.length > 0) this.kept.keep(this.open.id(), 'doubtful', doubtful);
    else this.kept.forget(this.open.id(), 'doubtful');
  }

  private wrap(before: string, after: string): void {
    const { start, end } = this.selection();
    const text = this.keeper.text();
    this.keeper.write({ text: text.slice(0, start) + before + text.slice(start, end) + after + text.slice(end) });
    this.select({ start: start + before.length, end: end + before.length });
  }
}
