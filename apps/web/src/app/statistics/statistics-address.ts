// What is counted, as it stands in the address: a page of figures can be sent to a colleague.
import { computed, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, type Params } from '@angular/router';
import { centreDimensions, dimensions, measures, type Dimension, type Measure, type StatisticsScope } from '@guichet/contracts';
import { daysOf, periods, wholeMonths, type PeriodName } from './periods';

export interface StatisticsQuestion {
  from: string;
  to: string;
  groupBy: Dimension[];
  scope: StatisticsScope;
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const among = <T extends string>(known: readonly T[], value: string | null): T | undefined => known.find((one) => one === value);

@Injectable()
export class StatisticsAddress {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly params = toSignal(this.route.queryParamMap, { requireSync: true });

  readonly period = computed<PeriodName>(() => among(periods, this.params().get('periode')) ?? 'annee-academique');
  readonly scope = computed<StatisticsScope>(() => (this.params().get('perimetre') === 'reseau' ? 'network' : 'centre'));
  readonly measure = computed<Measure>(() => among(measures, this.params().get('mesure')) ?? 'enquiries');
  /** One or two; names of people stay within a centre. */
  readonly groupBy = computed<Dimension[]>(() => {
    const asked = (this.params().get('par') ?? 'topic,month').split(',').flatMap((one) => among(dimensions, one) ?? []);
    const open = asked.filter((one) => this.scope() === 'centre' || !centreDimensions.some((inside) => inside === one));
    return open.length > 0 ? [...new Set(open)].slice(0, 2) : ['topic'];
  });
  readonly days = computed(() => {
    const [from, to] = [this.params().get('du'), this.params().get('au')];
    const free = from && to && day.test(from) && day.test(to) ? { from, to } : null;
    const days = this.period() === 'libre' && free ? free : daysOf(this.period(), new Date());
    return this.scope() === 'network' ? wholeMonths(days) : days;
  });
  /** An end before its beginning: nothing can be counted in it. */
  readonly backwards = computed(() => this.days().to < this.days().from);
  readonly question = computed<StatisticsQuestion>(() => ({ ...this.days(), groupBy: this.groupBy(), scope: this.scope() }), {
    equal: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  });
  /** The column that orders the rows, `-` for the largest first. */
  readonly order = computed(() => this.params().get('tri'));

  /** Whose frozen reports are listed; `null` for all. */
  readonly authority = computed(() => this.params().get('autorite'));

  choosePeriod(period: PeriodName): void {
    const { from, to } = this.days();
    this.go({ periode: period, ...(period === 'libre' ? { du: from, au: to } : { du: null, au: null }) });
  }

  go(queryParams: Params): void {
    void this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
