// The answer as it is being written. Saved a moment after typing stops, one request at a time, the latest text wins; what is
// not saved yet is also kept by the browser. When a colleague saved in between, both texts stay until somebody chooses.
import { LiveAnnouncer } from '@angular/cdk/a11y';
import { computed, DestroyRef, effect, inject, Service, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { Citation, Draft, EnquiryDetail } from '@guichet/contracts';
import { auditTime, filter } from 'rxjs';
import { Events } from '../../../core/events';
import { failureOf, type FailureCode } from '../../../core/problem';
import { EnquiriesApi } from '../../enquiries-api';
import { KeptText } from '../../../core/kept-text';
import { OpenCase } from '../open-case';
import { joined } from './draft-text';
import { inputOf, nothing, sameText, type DraftState, type Kept, type Written } from './written';

const announced = $localize`:@@editor.savedAloud:Brouillon enregistré`;
const pause = 800;
const retries = [3_000, 6_000, 15_000, 30_000];
const passing: readonly FailureCode[] = ['OFFLINE', 'BUSY', 'INTERNAL', 'TOO_MANY_ATTEMPTS'];

@Service({ autoProvided: false })
export class DraftKeeper {
  private readonly api = inject(EnquiriesApi);
  private readonly open = inject(OpenCase);
  private readonly kept = inject(KeptText);
  private readonly announcer = inject(LiveAnnouncer);

  private readonly current = signal<Written>(nothing());
  readonly written = this.current.asReadonly();
  readonly text = computed(() => this.current().text);
  readonly citations = computed(() => this.current().citations);
  readonly year = computed(() => this.current().year);
  readonly isEmpty = computed(() => this.text().trim() === '');

  private readonly progress = signal<DraftState>('empty');
  readonly state = this.progress.asReadonly();
  readonly dirty = computed(() => !['empty', 'saved'].includes(this.state()));
  readonly version = signal(0);
  readonly saved = signal<Pick<Draft, 'savedAt' | 'savedBy' | 'reused'> | null>(null);
  /** The academic year was chosen, rather than proposed. */
  readonly yearChosen = signal(false);
  readonly refusal = signal<string | null>(null);
  /** What a colleague saved over the same version: nothing is saved until one of the two is chosen. */
  readonly theirs = signal<Draft | null>(null);
  /** It was saved once more while one was choosing. */
  readonly savedAgain = signal(false);
  /** Counts the times one wanted to go on without having chosen. */
  readonly reminded = signal(0);
  /** What was typed here when the case went on without it. It waits in this tab. */
  readonly stranded = signal<Written | null>(null);

  private met = false;
  private chosen = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private attempts = 0;
  private running: Promise<boolean> | null = null;

  constructor() {
    effect(() => {
      const detail = this.open.detail();
      if (detail) untracked(() => this.meet(detail));
    });
    // One's own saves are told too: while two texts wait for a choice, they come from another tab.
    inject(Events)
      .enquiry$.pipe(
        filter(({ enquiryId, change }) => change === 'draft' && enquiryId === this.open.id() && this.theirs() !== null),
        auditTime(300),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.open.reload());
    const again = () => void this.save();
    const hidden = () => document.visibilityState === 'hidden' && again();
    addEventListener('online', again);
    document.addEventListener('visibilitychange', hidden);
    inject(DestroyRef).onDestroy(() => {
      clearTimeout(this.timer);
      removeEventListener('online', again);
      document.removeEventListener('visibilitychange', hidden);
    });
  }

  write(change: Partial<Written>): void {
    this.current.update((before) => ({ ...before, ...change }));
    this.progress.set('unsaved');
    this.mirror();
    this.saveIn(pause);
  }

  chooseYear(year: string | null): void {
    this.yearChosen.set(true);
    this.write({ year });
  }

  /** Saves all that is written; whether nothing is left to save. */
  save(): Promise<boolean> {
    clearTimeout(this.timer);
    this.running ??= this.saveAll().finally(() => (this.running = null));
    return this.running;
  }

  /** The text has been sent: a next answer starts from nothing. */
  clear(): void {
    clearTimeout(this.timer);
    this.kept.forget(this.open.id(), 'draft');
    this.take(null);
  }

  /** Nothing goes on before one of the two texts is chosen. */
  remind(): boolean {
    if (!this.theirs()) return false;
    this.reminded.update((count) => count + 1);
    return true;
  }

  keepMine(): void {
    this.version.set(this.theirs()?.version ?? this.version());
    this.chose();
    void this.save();
  }

  /** Lets go of what was set aside, which is returned. */
  discard(): Written | null {
    const left = this.stranded();
    this.stranded.set(null);
    this.kept.forget(this.open.id(), 'draft');
    return left;
  }

  /** Sets it aside again. */
  putBack(left: Written): void {
    this.stranded.set(left);
    this.kept.keep(this.open.id(), 'draft', { ...left, version: this.version() } satisfies Kept);
  }

  /** Puts their text in the place of one's own, which is returned. */
  takeTheirs(): Written {
    const mine = this.current();
    this.take(this.theirs());
    this.kept.forget(this.open.id(), 'draft');
    return mine;
  }

  keepBoth(): void {
    const theirs = this.theirs();
    if (!theirs) return;
    const { text, citations } = joined(this.citations(), theirs);
    this.version.set(theirs.version);
    this.chose();
    this.write({ text: `${this.text().trimEnd()}\n\n${text}`, citations });
    void this.save();
  }

  /** Pins a source as it is today. What was written meanwhile stays, and is saved after. */
  async renew({ type, id, currentVersion }: Citation): Promise<void> {
    if (!(await this.save())) return;
    const sent = this.current();
    const draft = await this.api.confirmDraft(this.open.id(), { citations: [{ type, id, version: currentVersion }] });
    const pinned = (one: Citation) => draft.citations.find((other) => other.type === one.type && other.id === one.id) ?? one;
    this.accept(draft, sent);
    this.current.update((written) => ({ ...written, citations: written.citations.map(pinned) }));
  }

  private chose(): void {
    this.chosen = true;
    this.confront(null);
  }

  private confront(theirs: Draft | null, again = false): void {
    this.savedAgain.set(again);
    this.theirs.set(theirs);
  }

  /** What was taken over from a past answer has been checked. */
  async settle(pastAnswer: string): Promise<void> {
    if (!(await this.save())) return;
    const sent = this.current();
    this.accept(await this.api.confirmDraft(this.open.id(), { reused: [pastAnswer] }), sent);
  }

  private meet({ draft, can, answers }: EnquiryDetail): void {
    const version = draft?.version ?? 0;
    const kept = this.met ? this.stranded() : this.kept.find<Kept>(this.open.id(), 'draft');
    this.met = true;
    const mayWrite = can.includes('draft');
    if (kept && mayWrite && !(draft && sameText(kept, draft))) return this.restore(kept, draft);
    if (mayWrite && this.stranded()) this.discard();
    if (!mayWrite && !this.running && this.strand(kept, answers)) return this.take(draft);
    const theirs = this.theirs();
    if (theirs && draft && draft.version > theirs.version) return this.confront(draft, true);
    if (this.running || theirs) return;
    if (!this.dirty()) {
      if (version >= this.version() || !draft) this.take(draft);
    } else if (draft && version > this.version()) this.confront(draft);
    else if (!draft) this.version.set(0);
  }

  /** Whether what is written here is set aside because the case went on without it. What was sent all the same needs no keeping. */
  private strand(kept: Written | null, answers: EnquiryDetail['answers']): boolean {
    const left = kept ?? (this.dirty() ? this.current() : null);
    if (!left) return false;
    clearTimeout(this.timer);
    const needed = left.text.trim() !== '' && !answers.some(({ text }) => text.trim() === left.text.trim());
    if (!needed) this.kept.forget(this.open.id(), 'draft');
    this.stranded.set(needed ? left : null);
    return true;
  }

  private restore(kept: Written & Partial<Kept>, draft: Draft | null): void {
    const { version, ...written } = kept;
    this.stranded.set(null);
    this.current.set(written);
    this.progress.set('unsaved');
    this.version.set(draft?.version ?? 0);
    if (draft && draft.version !== version) this.confront(draft);
    else this.saveIn(pause);
  }

  private take(draft: Draft | null): void {
    this.current.set(draft ? { text: draft.text, citations: draft.citations, year: draft.validForAcademicYear } : nothing());
    this.yearChosen.set(draft !== null && draft.validForAcademicYear !== nothing().year);
    this.version.set(draft?.version ?? 0);
    this.saved.set(draft);
    this.confront(null);
    this.refusal.set(null);
    this.progress.set(draft ? 'saved' : 'empty');
  }

  private async saveAll(): Promise<boolean> {
    while (this.dirty() && !this.theirs()) {
      const sent = this.current();
      this.progress.set('saving');
      try {
        this.accept(await this.api.saveDraft(this.open.id(), this.version(), inputOf(sent)), sent);
      } catch (error) {
        if (!(await this.recovered(error, sent))) return false;
      }
    }
    return !this.dirty();
  }

  private accept(draft: Draft, sent: Written): void {
    if (this.state() === 'offline' || this.version() === 0) void this.announcer.announce(announced);
    this.attempts = 0;
    this.chosen = false;
    this.version.set(draft.version);
    this.saved.set(draft);
    this.refusal.set(null);
    if (this.current() !== sent) {
      this.progress.set('unsaved');
      this.mirror();
      return;
    }
    this.current.set({ ...sent, citations: draft.citations });
    this.progress.set('saved');
    this.kept.forget(this.open.id(), 'draft');
  }

  /** Whether it is worth going on at once. */
  private async recovered(error: unknown, sent: Written): Promise<boolean> {
    const { code, text } = failureOf(error);
    if (code === 'STALE_VERSION') return this.overtaken(sent);
    if (passing.includes(code)) {
      this.progress.set('offline');
      this.saveIn(retries[Math.min(this.attempts++, retries.length - 1)] ?? pause);
    } else {
      this.progress.set('refused');
      this.refusal.set(text);
      if (['WRONG_STATE', 'NOT_ALLOWED', 'NOT_FOUND'].includes(code)) this.open.reload();
    }
    return false;
  }

  private async overtaken(sent: Written): Promise<boolean> {
    try {
      const { draft } = await this.api.read(this.open.id());
      if (draft && draft.savedBy.id === this.open.me() && sameText(sent, draft)) {
        // One's own save, whose reply was lost on the way.
        this.accept(draft, sent);
        return true;
      }
      this.progress.set('unsaved');
      this.confront(draft, this.chosen);
      // It was sent meanwhile: what is written here starts a new draft, if the case allows one.
      if (!draft) this.version.set(0);
      return !draft;
    } catch (error) {
      return failureOf(error).code !== 'STALE_VERSION' && this.recovered(error, sent);
    }
  }

  private saveIn(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), delay);
  }

  private mirror(): void {
    const kept: Kept = { ...this.current(), version: this.version() };
    this.kept.keep(this.open.id(), 'draft', kept);
  }
}
