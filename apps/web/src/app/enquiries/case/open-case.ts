// The case that is open: what is known of it, what happened to it, and what others did to it since it was read.
import { computed, inject, linkedSignal, Service, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { ChangeEnquiryInput, EnquiryAction, EnquiryDetail, EnquiryVerb, TimelineEntry, TimelineType } from '@guichet/contracts';
import { auditTime, filter, merge, Subject } from 'rxjs';
import { Events } from '../../core/events';
import { failureOf } from '../../core/problem';
import { QueueCounts } from '../../core/queue-counts';
import { Session } from '../../core/session';
import { EnquiriesApi } from '../enquiries-api';

/** After these others may do other things with the case. */
const steps: readonly (TimelineType | 'draft')[] = [
  ...(['claimed', 'released', 'assigned', 'asked_back', 'submitted', 'returned', 'approved'] as const),
  ...(['answered', 'closed', 'reopened', 'transferred'] as const),
];
/** What one does here is told back within that time. */
const echo = 1_000;

@Service({ autoProvided: false })
export class OpenCase {
  private readonly api = inject(EnquiriesApi);
  private readonly session = inject(Session);
  private readonly counts = inject(QueueCounts);
  readonly id = signal('');
  private readonly asked = () => (this.session.signedIn() ? this.id() : undefined);
  private readonly reading = this.api.enquiry(this.asked);
  private readonly history = this.api.timeline(this.asked);

  /** The newest that was read or written; a failing re-read never takes it away. */
  readonly detail = linkedSignal<EnquiryDetail | undefined, EnquiryDetail | null>({
    source: () => (this.reading.hasValue() ? this.reading.value() : undefined),
    computation: (read, previous) => newest(read, previous?.value ?? null),
  });
  readonly error = computed(() => (this.detail() ? undefined : this.reading.error()));
  readonly busy = computed(() => this.reading.isLoading() || this.history.isLoading() || this.writing() > 0);
  readonly me = computed(() => this.session.user()?.id ?? '');
  readonly can = computed(() => new Set<EnquiryAction>(this.detail()?.can));

  readonly timeline = linkedSignal<TimelineEntry[] | undefined, TimelineEntry[]>({
    source: () => (this.history.hasValue() ? this.history.value() : undefined),
    computation: (read, previous) => read ?? previous?.value ?? [],
  });
  private readonly seen = linkedSignal<TimelineEntry[], ReadonlySet<string> | null>({
    source: () => this.timeline(),
    computation: (entries, previous) => previous?.value ?? (entries.length > 0 ? idsOf(entries) : null),
  });
  /** What colleagues did since one read the case. */
  readonly news = computed(() => {
    // Read first: it takes note of what was there when the case was opened.
    const seen = this.seen();
    return this.timeline().filter(({ id, actor }) => actor.id !== this.me() && !seen?.has(id));
  });

  private readonly movements = new Subject<void>();
  /** It changed elsewhere, or may have while the connection was gone. */
  readonly moved$ = this.movements.asObservable();
  /** What is shown is known to be old. */
  readonly outdated = linkedSignal({ source: () => this.detail(), computation: () => false });
  private wroteAt = 0;

  /** Counts the acts after which what one had the focus on may be gone. */
  readonly landed = signal(0);
  private readonly writing = signal(0);
  /** Why the last write was refused; stands until the next one. */
  readonly failure = signal<string | null>(null);

  constructor() {
    const events = inject(Events);
    const here = events.enquiry$.pipe(filter(({ enquiryId, actorId }) => enquiryId === this.id() && actorId !== this.me()));
    here
      .pipe(
        filter(({ change }) => change === 'draft'),
        auditTime(300),
        takeUntilDestroyed(),
      )
      .subscribe(() => this.reload());
    const own = events.enquiry$.pipe(
      filter(({ enquiryId, actorId, change }) => enquiryId === this.id() && actorId === this.me() && steps.includes(change)),
      filter(() => this.writing() === 0 && Date.now() - this.wroteAt > echo),
    );
    merge(here.pipe(filter(({ change }) => change !== 'draft')), own, events.resumed$)
      .pipe(auditTime(300), takeUntilDestroyed())
      .subscribe(() => {
        this.history.reload();
        this.movements.next();
      });
  }

  reload(): void {
    this.reading.reload();
    this.history.reload();
  }

  /** Takes note of what others did. */
  noteNews(): void {
    this.seen.set(idsOf(this.timeline()));
    this.failure.set(null);
  }

  /** One's own act that does not change the case itself has its trace there too. */
  reloadTimeline(): void {
    this.history.reload();
  }

  async reread(): Promise<EnquiryDetail> {
    const detail = await this.api.read(this.id());
    this.detail.set(detail);
    this.history.reload();
    return detail;
  }

  take(verb: EnquiryVerb, input: object = {}): Promise<EnquiryDetail> {
    return this.write((id, version) => this.api.take(id, version, verb, input));
  }

  change(input: ChangeEnquiryInput): Promise<EnquiryDetail> {
    return this.write((id, version) => this.api.change(id, version, input));
  }

  async note(key: string, text: string): Promise<void> {
    await this.api.note(this.id(), key, text);
    this.reloadTimeline();
    this.land();
  }

  land(): void {
    this.landed.update((count) => count + 1);
  }

  /** Says what went wrong where the person is looking; what a colleague changed shows in the news beside it. */
  fail(error: unknown): void {
    this.failure.set(failureOf(error).code === 'STALE_VERSION' ? changed : failureOf(error).text);
  }

  private async write(request: (id: string, version: number) => Promise<EnquiryDetail>): Promise<EnquiryDetail> {
    const known = this.detail();
    if (!known) throw new Error('No case is open.');
    this.failure.set(null);
    this.writing.update((count) => count + 1);
    try {
      const detail = await request(known.id, known.version);
      this.detail.set(detail);
      this.history.reload();
      this.counts.refresh();
      return detail;
    } catch (error) {
      if (['STALE_VERSION', 'WRONG_STATE'].includes(failureOf(error).code)) await this.reread().catch(() => undefined);
      throw error;
    } finally {
      this.writing.update((count) => count - 1);
      this.wroteAt = Date.now();
      this.land();
    }
  }
}

const changed = $localize`:@@case.changed:La demande a changé entre-temps. Voyez ce qui est nouveau, puis recommencez\u00a0: votre texte est intact.`;

const idsOf = (entries: TimelineEntry[]): ReadonlySet<string> => new Set(entries.map(({ id }) => id));

function newest(read: EnquiryDetail | undefined, known: EnquiryDetail | null): EnquiryDetail | null {
  if (!read || (known && known.version > read.version)) return known;
  return read;
}
