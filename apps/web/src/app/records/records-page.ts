import { Component, computed, inject, input, viewChild, viewChildren } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { recordTypes, searchTextMax, type RecordType } from '@guichet/contracts';
import { Keys } from '../core/keys';
import { TypedSearch } from '../core/typed-search';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { ProgressLine } from '../ui/progress-line';
import { SearchField } from '../ui/search-field';
import { typePaths, typesLabels } from './record-labels';
import { RecordRow } from './record-row';
import { RecordsApi } from './records-api';

/** All records, or those of one kind, found as one types. */
@Component({
  selector: 'app-records-page',
  imports: [EmptyState, ErrorState, MatButton, ProgressLine, RecordRow, RouterLink, SearchField],
  templateUrl: './records-page.html',
  styleUrl: './records-page.scss',
})
export class RecordsPage {
  private readonly router = inject(Router);
  readonly type = input<RecordType>();
  readonly q = input<string>();

  private readonly field = viewChild.required(SearchField);
  private readonly rows = viewChildren(RecordRow);

  protected readonly searchMax = searchTextMax;
  protected readonly words = computed(() => this.q()?.trim() ?? '');
  protected readonly box = new TypedSearch(this.words, (q) => this.look(q));
  protected readonly list = inject(RecordsApi).list(() => ({ q: this.words(), type: this.type() }));
  protected readonly tabs = [
    { type: undefined, path: '/fiches', label: $localize`:@@records.all:Toutes` },
    ...recordTypes.map((type) => ({ type, path: typePaths[type], label: typesLabels[type] })),
  ];
  protected readonly counted = computed(() => {
    const count = this.list.items().length;
    if (!this.list.page()) return '';
    if (this.list.hasMore()) return $localize`:@@records.count.more:${count}:count: fiches affichées, il y en a d’autres`;
    if (count === 0) return $localize`:@@records.count.none:aucune fiche`;
    return count === 1 ? $localize`:@@records.count.one:1 fiche` : $localize`:@@records.count.many:${count}:count: fiches`;
  });
  protected readonly nothingFor = computed(() => $localize`:@@records.nothingFor:Aucune fiche pour «\u00a0${this.words()}:words:\u00a0»`);

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

  private look(q: string): void {
    void this.router.navigate([], { queryParams: { q: q || null }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  private move(step: number): void {
    const rows = this.rows();
    const next = Math.min(Math.max(rows.findIndex((row) => row.hasFocus()) + step, 0), rows.length - 1);
    rows[next]?.focus();
    if (next >= rows.length - 3) void this.list.more();
  }
}
