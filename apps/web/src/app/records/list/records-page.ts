import { Component, computed, inject, input, viewChild, viewChildren } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, type Params, Router, RouterLink } from '@angular/router';
import { LucidePlus, LucideSlidersHorizontal, LucideUpload } from '@lucide/angular';
import { searchTextMax, type RecordFacetName } from '@guichet/contracts';
import { Keys } from '../../core/keys';
import { Session } from '../../core/session';
import { TypedSearch } from '../../core/typed-search';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { ProgressLine } from '../../ui/progress-line';
import { Screen } from '../../ui/screen';
import { SearchField } from '../../ui/search-field';
import { KindTabs } from './kind-tabs';
import { kinds, type RecordKind } from '../kinds';
import { RecordsApi } from '../records-api';
import { ActiveRecordFilters } from './active-record-filters';
import { RecordFacets } from './record-facets';
import { filterCount, filtersOf, inState, requestParams, toggled, withoutFilters, type RecordState } from './record-filters';
import { RecordRow } from './record-row';

/** All records, or those of one kind, found as one types and narrowed by facets. */
@Component({
  selector: 'app-records-page',
  imports: [
    ActiveRecordFilters,
    EmptyState,
    ErrorState,
    KindTabs,
    LucidePlus,
    LucideSlidersHorizontal,
    LucideUpload,
    MatButton,
    ProgressLine,
    RecordFacets,
    RecordRow,
    RouterLink,
    SearchField,
  ],
  templateUrl: './records-page.html',
  styleUrl: './records-page.scss',
})
export class RecordsPage {
  private readonly router = inject(Router);
  private readonly user = inject(Session).user;
  readonly kind = input<RecordKind>();
  readonly q = input<string>();

  private readonly field = viewChild.required(SearchField);
  private readonly rows = viewChildren(RecordRow);
  private readonly params = toSignal(inject(ActivatedRoute).queryParams, { initialValue: {} });

  protected readonly wide = inject(Screen).wide;
  protected readonly searchMax = searchTextMax;
  protected readonly words = computed(() => this.q()?.trim() ?? '');
  protected readonly box = new TypedSearch(this.words, (q) => this.look({ q: q || null }));
  protected readonly filters = computed(() => filtersOf(this.params()));
  protected readonly filterCount = computed(() => filterCount(this.filters()));
  protected readonly list = inject(RecordsApi).list(() => ({ kind: this.kind(), params: requestParams(this.words(), this.filters()) }));
  protected readonly facets = computed(() => this.list.page()?.facets);
  protected readonly mayImport = computed(() => this.user()?.can.includes('records:edit') ?? false);
  protected readonly fresh = computed(() => {
    const kind = this.kind();
    return kind && this.user()?.can.includes('records:edit') ? { path: `${kinds[kind].path}/nouvelle`, label: kinds[kind].fresh } : null;
  });
  protected readonly counted = computed(() => {
    const page = this.list.page();
    if (!page) return '';
    const count = page.total ?? this.list.items().length;
    if (count === 0) return $localize`:@@records.count.none:aucune fiche`;
    return count === 1 ? $localize`:@@records.count.one:1 fiche` : $localize`:@@records.count.many:${count}:count: fiches`;
  });
  protected readonly nothingFor = computed(() => $localize`:@@records.nothingFor:Aucune fiche pour «\u00a0${this.words()}:words:\u00a0»`);
  protected readonly showThem = computed(() => $localize`:@@records.show:Voir ${this.counted()}:records:`);

  constructor() {
    const group = $localize`:@@title.records:Fiches`;
    inject(Keys).use([
      { keys: '/', does: $localize`:@@records.search:Rechercher une fiche`, group, run: () => this.field().focus() },
      { keys: 'j', does: $localize`:@@records.key.next:Fiche suivante`, group, repeats: true, run: () => this.move(1) },
      { keys: 'k', does: $localize`:@@records.key.previous:Fiche précédente`, group, repeats: true, run: () => this.move(-1) },
    ]);
  }

  /** Enter looks at once, and goes on to what was found. */
  protected enter(text: string): void {
    this.box.now();
    if (text) this.move(1);
  }

  protected toggle({ facet, key }: { facet: RecordFacetName; key: string }): void {
    this.look(toggled(this.filters(), facet, key));
  }

  protected setState(state: RecordState): void {
    this.look(inState(state));
  }

  protected clear(): void {
    this.look(withoutFilters);
  }

  private look(queryParams: Params): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  private move(step: number): void {
    const rows = this.rows();
    const next = Math.min(Math.max(rows.findIndex((row) => row.hasFocus()) + step, 0), rows.length - 1);
    rows[next]?.focus();
    if (next >= rows.length - 3) void this.list.more();
  }
}
