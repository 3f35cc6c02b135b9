// The cases that are marked to be given away together. They stay marked while the list refreshes under them, and are
// let go with another queue or filter.
import { LiveAnnouncer } from '@angular/cdk/a11y';
import { computed, inject, Injectable, linkedSignal } from '@angular/core';
import { assignedAtOnce } from '@guichet/contracts';
import { QueueAddress } from '../queue-address';
import { QueueList } from '../queue-list';

@Injectable()
export class QueueSelection {
  private readonly list = inject(QueueList);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly query = inject(QueueAddress).query;
  private readonly ids = linkedSignal<unknown, ReadonlySet<string>>({ source: this.query, computation: () => new Set() });
  /** Where a range begins. */
  private anchor: string | null = null;

  /** As they stand in the list now. */
  readonly rows = computed(() => this.list.rows().filter(({ id }) => this.ids().has(id)));
  readonly count = computed(() => this.rows().length);
  readonly isAll = computed(() => this.count() === Math.min(this.list.rows().length, assignedAtOnce));

  has(id: string): boolean {
    return this.ids().has(id);
  }

  toggle(id: string): void {
    const others = [...this.ids()].filter((one) => one !== id);
    this.mark(this.has(id) ? others : [...others, id]);
    this.anchor = id;
  }

  /** All between the last one that was marked and this one. */
  extendTo(id: string): void {
    const ids = this.list.rows().map((row) => row.id);
    const [from, to] = [ids.indexOf(this.anchor ?? id), ids.indexOf(id)];
    if (from < 0 || to < 0) return this.toggle(id);
    this.mark([...this.ids(), ...ids.slice(Math.min(from, to), Math.max(from, to) + 1)]);
  }

  /** As many of those that are loaded as go in one act. */
  all(): void {
    this.mark(this.list.rows().map(({ id }) => id));
  }

  clear(): void {
    this.anchor = null;
    this.mark([]);
  }

  private mark(ids: string[]): void {
    this.ids.set(new Set([...new Set(ids)].slice(0, assignedAtOnce)));
    void this.announcer.announce(selectedWords(this.count()));
  }
}

function selectedWords(count: number): string {
  if (count === 0) return $localize`:@@selection.none:aucune demande sélectionnée`;
  return count === 1
    ? $localize`:@@selection.one:1 demande sélectionnée`
    : $localize`:@@selection.many:${count}:count: demandes sélectionnées`;
}
