import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDivider } from '@angular/material/divider';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { LucideArrowUpDown, LucideCheck, LucidePlus, LucideX } from '@lucide/angular';
import type { EnquirySort } from '@guichet/contracts';
import { Preferences } from '../../../core/preferences';
import { Session } from '../../../core/session';
import { Topics } from '../../../core/topics';
import { KeyHint } from '../../../ui/key-hint';
import { Clock } from '../../../ui/time/clock';
import { datedDay } from '../../../ui/time/when';
import { filterChips, filterEntries, type Vocabulary } from './filter-entries';
import { type FilterEntry, FilterMenu } from './filter-menu';
import { QueueAddress } from '../queue-address';
import { QueueApi } from '../queue-api';

const fields: { value: EnquirySort; label: string }[] = [
  { value: 'dueAt', label: $localize`:@@queue.sort.due:Par échéance` },
  { value: 'receivedAt', label: $localize`:@@queue.sort.received:Par réception` },
  { value: 'updatedAt', label: $localize`:@@queue.sort.updated:Par mise à jour` },
];
const directions = [
  { descending: false, label: $localize`:@@queue.sort.up:De la plus ancienne à la plus récente` },
  { descending: true, label: $localize`:@@queue.sort.down:De la plus récente à la plus ancienne` },
];

/** What narrows the list, as chips one can take away, and its order. */
@Component({
  selector: 'app-queue-filters',
  imports: [
    FilterMenu,
    KeyHint,
    LucideArrowUpDown,
    LucideCheck,
    LucidePlus,
    LucideX,
    MatButton,
    MatDivider,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
  ],
  templateUrl: './queue-filters.html',
  styleUrl: './queue-filters.scss',
})
export class QueueFilters {
  private readonly topics = inject(Topics);
  private readonly colleagues = inject(QueueApi).colleagues();
  private readonly user = inject(Session).user;
  private readonly clock = inject(Clock);
  private readonly locale = inject(Preferences).locale;
  protected readonly address = inject(QueueAddress);
  protected readonly fields = fields;
  protected readonly directions = directions;

  private readonly vocabulary = computed<Vocabulary>(() => ({
    topics: this.topics.topics(),
    groups: this.topics.groups(),
    colleagues: this.colleagues.hasValue() ? this.colleagues.value() : [],
    topicLabel: (key) => this.topics.label(key),
    dayInWords: (isoDay) => datedDay(isoDay, this.clock.now(), this.locale()),
    reviews: this.user()?.can.includes('enquiries:supervise') ?? false,
  }));
  protected readonly entries = computed(() => filterEntries(this.vocabulary(), (name) => this.address.isFree(name)));
  protected readonly chips = computed(() => filterChips(this.address.filters(), this.vocabulary()));
  protected readonly descending = computed(() => this.address.sort().startsWith('-'));
  protected readonly sortField = computed(() => this.address.sort().replace('-', '') as EnquirySort);
  readonly sortLabel = computed(() => fields.find(({ value }) => value === this.sortField())?.label ?? '');

  protected add({ sets }: FilterEntry): void {
    if (!sets) return;
    const chosen = this.address.filters().status ?? [];
    const several = sets.name === 'status' && !chosen.some((status) => status === sets.value);
    this.address.filter(sets.name, several ? [...chosen, sets.value] : sets.name === 'status' ? chosen : sets.value);
  }

  protected sort(field: EnquirySort, descending: boolean): void {
    this.address.sortBy((descending ? `-${field}` : field) as EnquirySort);
  }

  protected removeLabel(label: string): string {
    return $localize`:@@queue.removeFilter:Retirer le filtre ${label}:filter:`;
  }
}
