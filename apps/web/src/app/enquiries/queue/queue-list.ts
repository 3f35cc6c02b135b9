// What the list shows. It never moves under the hand: rows that change are refreshed in place, even when they have left
// the queue, and what arrives waits behind "3 nouvelles demandes" until it is asked for.
import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { pageSize, type EnquiryEvent, type EnquirySummary, type Page } from '@guichet/contracts';
import { auditTime, filter } from 'rxjs';
import { Events } from '../../core/events';
import { Session } from '../../core/session';
import { QueueAddress } from './queue-address';
import { QueueApi } from './queue-api';

const pause = 300;
const unseen: readonly EnquiryEvent['change'][] = ['draft', 'note', 'reused', 'taken_over', 'assessed'];
/** What brings a case into a queue; anything else may concern a row that is only further down. */
const bringing: readonly EnquiryEvent['change'][] = ['logged', 'transferred', 'reopened', 'released', 'assigned', 'submitted'];

@Injectable()
export class QueueList {
  private readonly api = inject(QueueApi);
  private readonly address = inject(QueueAddress);
  private readonly signedIn = inject(Session).signedIn;
  private readonly first = this.api.firstPage(() => (this.signedIn() ? this.address.query() : undefined));
  /** Cases something was heard of, and whether it may have brought them here. */
  private readonly heard = new Map<string, boolean>();

  private readonly listed = linkedSignal<Page<EnquirySummary> | undefined, Page<EnquirySummary> | undefined>({
    source: () => (this.first.hasValue() ? this.first.value() : undefined),
    computation: (page, previous) => page ?? previous?.value,
  });
  /** New ones that belong here and are not shown yet. */
  private readonly waiting = linkedSignal<unknown, ReadonlySet<string>>({ source: () => this.first.value(), computation: () => new Set() });

  readonly rows = computed(() => this.listed()?.items ?? []);
  readonly known = computed(() => this.listed() !== undefined);
  /** Absent where there are too many to count. */
  readonly total = computed(() => this.listed()?.total);
  readonly hasMore = computed(() => Boolean(this.listed()?.nextCursor));
  readonly arrivals = computed(() => this.waiting().size);
  readonly loading = computed(() => this.first.isLoading() || this.loadingMore());
  readonly settled = computed(() => !this.first.isLoading());
  readonly error = computed(() => this.first.error());
  readonly loadingMore = signal(false);
  readonly moreError = signal<unknown>(null);

  constructor() {
    const events = inject(Events);
    events.enquiry$
      .pipe(
        filter(({ change }) => !unseen.includes(change)),
        takeUntilDestroyed(),
      )
      .subscribe(({ enquiryId, change }) => this.heard.set(enquiryId, this.heard.get(enquiryId) || bringing.includes(change)));
    events.enquiry$.pipe(auditTime(pause), takeUntilDestroyed()).subscribe(() => void this.catchUp());
    events.resumed$.pipe(takeUntilDestroyed()).subscribe(() => void this.lookAround());
  }

  row(id: string | null): EnquirySummary | undefined {
    return this.rows().find((row) => row.id === id);
  }

  /** Loads the list anew, with what has arrived. */
  show(): void {
    this.first.reload();
  }

  async more(): Promise<void> {
    const cursor = this.listed()?.nextCursor;
    if (!cursor || this.loadingMore()) return;
    const query = this.address.query();
    this.loadingMore.set(true);
    this.moreError.set(null);
    try {
      const page = await this.api.page({ ...query, cursor });
      if (query === this.address.query() && cursor === this.listed()?.nextCursor) this.append(page);
    } catch (error) {
      this.moreError.set(error);
    } finally {
      this.loadingMore.set(false);
    }
  }

  /** Puts what is known of a row in its place. */
  put(fresh: readonly EnquirySummary[]): void {
    const byId = new Map(fresh.map((row) => [row.id, row]));
    this.listed.update((page) => page && { ...page, items: page.items.map((row) => newer(row, byId.get(row.id))) });
  }

  /** Asks how this one stands, and shows it. */
  async refresh(id: string): Promise<EnquirySummary | undefined> {
    return (await this.refreshAll([id]))[0];
  }

  async refreshAll(id: string[]): Promise<EnquirySummary[]> {
    const { items } = await this.api.page({ id, limit: pageSize.max });
    this.put(items);
    return items;
  }

  private append(page: Page<EnquirySummary>): void {
    const shown = new Set(this.rows().map(({ id }) => id));
    const items = [...this.rows(), ...page.items.filter(({ id }) => !shown.has(id))];
    this.listed.set({ ...page, items });
    this.waiting.update((waiting) => new Set([...waiting].filter((id) => !items.some((row) => row.id === id))));
  }

  private async catchUp(): Promise<void> {
    const heard = [...this.heard].slice(0, pageSize.max);
    for (const [id] of heard) this.heard.delete(id);
    if (heard.length === 0) return;
    const id = heard.map(([one]) => one);
    const brought = new Set(heard.filter(([, may]) => may || !this.hasMore()).map(([one]) => one));
    await this.ask(id, { id, limit: pageSize.max }, (found) => brought.has(found));
  }

  /** After a gap in the news nobody knows what changed: the rows on top are compared. */
  private async lookAround(): Promise<void> {
    const ids = this.rows()
      .slice(0, pageSize.max)
      .map(({ id }) => id);
    const limit = this.hasMore() ? Math.max(ids.length, 1) : pageSize.max;
    await this.ask(ids, { limit }, () => true);
  }

  private async ask(ids: string[], among: { id?: string[]; limit: number }, isNew: (id: string) => boolean): Promise<void> {
    const query = this.address.query();
    const shown = ids.filter((id) => this.row(id));
    try {
      const [current, belonging] = await Promise.all([
        shown.length > 0 ? this.api.page({ id: shown, limit: pageSize.max }) : undefined,
        this.api.page({ ...query, ...among }),
      ]);
      if (query !== this.address.query()) return;
      if (current) this.put(current.items);
      const still = [...this.waiting()].filter((id) => !ids.includes(id));
      const arrived = belonging.items.map(({ id }) => id).filter((id) => !this.row(id) && isNew(id));
      this.waiting.set(new Set([...still, ...arrived]));
    } catch {
      // The next event, or the next look at the list, brings it.
    }
  }
}

function newer(row: EnquirySummary, fresh: EnquirySummary | undefined): EnquirySummary {
  return fresh && fresh.version >= row.version ? fresh : row;
}
