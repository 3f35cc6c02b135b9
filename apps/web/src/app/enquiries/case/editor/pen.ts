// Writing at the caret, from the editor's own tools or from the help beside it.
import { LiveAnnouncer } from '@angular/cdk/a11y';
import { computed, inject, Service, signal } from '@angular/core';
import { inDoubt, type AcademicYear, type Citation, type PastAnswer, type ReusedAnswer } from '@guichet/contracts';
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

@Service({ autoProvided: false })
export class Pen {
  private readonly keeper = inject(DraftKeeper);
  private readonly open = inject(OpenCase);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly presence = inject(CasePresence);

  /** Where the caret is; the editor follows when `moved` counts up. */
  readonly selection = signal<Selection>({ start: 0, end: 0 });
  readonly moved = signal(0);
  /** How far it has followed: an editor that comes later takes the caret too. */
  followed = 0;
  /** The editor is on the screen, rather than the text as it will read. */
  readonly writing = signal(false);
  /** What was taken over here; the draft may not know it yet. */
  private readonly taken = signal<readonly ReusedAnswer[]>([]);
  private readonly takenOver = computed(() => {
    const known = this.keeper.saved()?.reused ?? [];
    return this.keeper.isEmpty() ? [] : [...known, ...this.taken().filter(({ id }) => !known.some((one) => one.id === id))];
  });
  /** What the draft takes over and claims more for. */
  readonly doubted = computed(() => this.takenOver().filter((one) => inDoubt(one, this.keeper.year())));
  /** What of the draft comes from answers to read again before sending. */
  readonly doubtful = computed(() => {
    const [doubted, thisYear] = [this.doubted(), currentAcademicYear(new Date())];
    const ofAnotherYear = ({ academicYear }: ReusedAnswer) => academicYear !== null && academicYear !== thisYear;
    return this.takenOver().filter((one) => doubted.includes(one) || ofAnotherYear(one));
  });

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

  /** Takes a past answer over, with its year unless another was chosen: what is written holds no longer than what it says again. */
  reuse({ id, kind, answer: text, citations, validity, academicYear }: PastAnswer): void {
    if (!this.canWrite) return;
    this.reused.update((ids) => [...new Set([...ids, id])]);
    const [empty, year] = [this.keeper.isEmpty(), this.keeper.year()];
    this.taken.update((before) => [...(empty ? [] : before.filter((one) => one.id !== id)), { id, kind, validity, academicYear }]);
    const proposed = academicYear !== null && !this.keeper.yearChosen() && (empty || (year !== null && academicYear < year));
    if (proposed) this.keeper.write({ year: academicYear });
    this.add({ text, citations });
  }

  /** What was taken over from this past answer has been checked: it still holds. */
  async settle(pastAnswer: string): Promise<void> {
    if (!this.canWrite) return;
    try {
      await this.keeper.settle(pastAnswer);
      this.taken.update((before) => before.filter(({ id }) => id !== pastAnswer));
      void this.announcer.announce($localize`:@@editor.settled:La réponse reprise est vérifiée`);
    } catch (error) {
      this.open.fail(error);
    }
  }

  /** The draft has gone. */
  leaveBehind(): void {
    this.keeper.clear();
    this.taken.set([]);
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

  private wrap(before: string, after: string): void {
    const { start, end } = this.selection();
    const text = this.keeper.text();
    this.keeper.write({ text: text.slice(0, start) + before + text.slice(start, end) + after + text.slice(end) });
    this.select({ start: start + before.length, end: end + before.length });
  }
}
