// The queue as an address: which named queue, what is filtered, how it is sorted, which row is previewed. The filters
// carry the names of `GET /api/enquiries`, so that any list the API can give can be linked to.
import { computed, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, type ParamMap, Router } from '@angular/router';
import {
  ageBands,
  audiences,
  channels,
  dueFilters,
  durationBands,
  enquiryLimits,
  enquirySorts,
  enquiryStatuses,
  outcomes,
  sexes,
  type EnquirySort,
} from '@guichet/contracts';
import { namedQueues, type QueueQuery } from './named-queues';

/** What a figure of the statistics opens its cases with. */
export const countedNames = [
  'receivedFrom',
  'receivedTo',
  'exactTopic',
  'audience',
  'ageBand',
  'sex',
  'outcome',
  'duration',
  'referredTo',
] as const;
export const filterNames = ['topic', 'channel', 'status', 'assignee', 'due', 'reviewer', 'person', 'q', ...countedNames] as const;
export type FilterName = (typeof filterNames)[number];

const sameContent = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

@Injectable()
export class QueueAddress {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly params = toSignal(this.route.queryParamMap, { requireSync: true });

  readonly queue = computed(() => namedQueues.find(({ slug }) => slug === this.params().get('file')) ?? namedQueues[0]!);
  readonly filters = computed(() => this.ownFilters(), { equal: sameContent });
  readonly sort = computed<EnquirySort>(() => oneOf(enquirySorts, this.params().get('sort')) ?? this.queue().sort);
  readonly query = computed<QueueQuery>(() => ({ ...this.filters(), ...this.queue().query, sort: this.sort() }), { equal: sameContent });
  /** The row that is previewed. */
  readonly selected = computed(() => this.params().get('apercu'));

  /** Whether the named queue leaves this filter open. */
  isFree(name: FilterName): boolean {
    return !(name in this.queue().query);
  }

  filter(name: FilterName, value: string | string[] | null): void {
    this.go({ [name]: value === '' ? null : value });
  }

  sortBy(sort: EnquirySort): void {
    this.go({ sort: sort === this.queue().sort ? null : sort });
  }

  /** Moving through the list leaves no trail for the Back button. */
  select(id: string | null): void {
    this.go({ apercu: id }, true);
  }

  withoutFilters(): void {
    this.go(Object.fromEntries(filterNames.map((name) => [name, null])));
  }

  private go(queryParams: Record<string, string | string[] | null>, replaceUrl = false): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge', replaceUrl });
  }

  private ownFilters(): Omit<QueueQuery, 'sort'> {
    const read = readFilters(this.params());
    const free = Object.entries(read).filter(([name, value]) => value !== undefined && this.isFree(name as FilterName));
    return Object.fromEntries(free);
  }
}

function readFilters(params: ParamMap): Omit<QueueQuery, 'sort'> {
  const status = enquiryStatuses.filter((one) => params.getAll('status').includes(one));
  return {
    topic: matching(/^[a-z_]+(\.[a-z_]+)?$/, params.get('topic')),
    channel: oneOf(channels, params.get('channel')),
    status: status.length > 0 ? status : undefined,
    assignee: matching(/^(me|none|absent|[0-9a-f-]{36})$/, params.get('assignee')),
    due: oneOf(dueFilters, params.get('due')),
    reviewer: oneOf(['me'] as const, params.get('reviewer')),
    person: matching(/^[0-9a-f-]{36}$/, params.get('person')),
    q: params.get('q')?.trim() || undefined,
    ...readCounted(params),
  };
}

function readCounted(params: ParamMap): Pick<QueueQuery, (typeof countedNames)[number]> {
  const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
  return {
    receivedFrom: matching(day, params.get('receivedFrom')),
    receivedTo: matching(day, params.get('receivedTo')),
    exactTopic: matching(/^[a-z_]+(\.[a-z_]+)?$/, params.get('exactTopic')),
    audience: oneOf([...audiences, 'none'] as const, params.get('audience')),
    ageBand: oneOf([...ageBands, 'none'] as const, params.get('ageBand')),
    sex: oneOf([...sexes, 'none'] as const, params.get('sex')),
    outcome: oneOf([...outcomes, 'none'] as const, params.get('outcome')),
    duration: oneOf([...durationBands, 'none'] as const, params.get('duration')),
    referredTo: params.get('referredTo')?.slice(0, enquiryLimits.referredTo) || undefined,
  };
}

/** What somebody put into the address by hand is ignored rather than refused. */
function oneOf<T extends string>(known: readonly T[], value: string | null): T | undefined {
  return known.find((one) => one === value);
}

function matching(pattern: RegExp, value: string | null): string | undefined {
  return value !== null && pattern.test(value) ? value : undefined;
}
