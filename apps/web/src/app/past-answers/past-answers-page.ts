import { BreakpointObserver } from '@angular/cdk/layout';
import { afterRenderEffect, Component, computed, inject, input, type Signal, viewChild, viewChildren } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, type NavigationBehaviorOptions, type Params, Router, RouterLink } from '@angular/router';
import { LucideArrowLeft, LucideSlidersHorizontal } from '@lucide/angular';
import { searchTextMax, type Hit } from '@guichet/contracts';
import { map } from 'rxjs';
import { Keys } from '../core/keys';
import { toFirstHit, TypedSearch } from '../core/typed-search';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { ProgressLine } from '../ui/progress-line';
import { SearchField } from '../ui/search-field';
import { ActiveFilters } from './active-filters';
import { Facets } from './facets';
import { RecordGap } from './gaps/record-gap';
import { FewerWords } from './hints/fewer-words';
import { SearchHint } from './hints/search-hint';
import { HitRow } from './hit-row';
import { farHeading, isFar } from './far-hits';
import { answersCounted } from './past-answer-labels';
import { PastAnswersApi } from './past-answers-api';
import { AnswerReader } from './reading/answer-reader';
import { AnswerUse } from './reading/answer-use';
import { filterCount, filtersOf, toggled, withoutFilters, withoutRecord, type FacetName } from './search-filters';

/** Facets, hits and the answer being read; on a small screen one after the other. */
@Component({
  selector: 'app-past-answers-page',
  imports: [
    ActiveFilters,
    AnswerReader,
    EmptyState,
    ErrorState,
    Facets,
    FewerWords,
    HitRow,
    LucideArrowLeft,
    LucideSlidersHorizontal,
    MatButton,
    ProgressLine,
    RecordGap,
    RouterLink,
    SearchField,
    SearchHint,
  ],
  templateUrl: './past-answers-page.html',
  styleUrl: './past-answers-page.scss',
})
export class PastAnswersPage {
  private readonly router = inject(Router);
  private readonly answerUse = inject(AnswerUse);
  readonly q = input<string>();
  readonly kind = input<string>();
  readonly id = input<string>();

  private readonly reader = viewChild(AnswerReader);
  private readonly rows = viewChildren(HitRow);
  private readonly params = toSignal(inject(ActivatedRoute).queryParams, { initialValue: {} });

  /** List and answer beside each other; and the facets beside them too. */
  protected readonly wide = matches('(min-width: 1024px)');
  protected readonly facetsBeside = matches('(min-width: 1280px)');
  protected readonly searchMax = searchTextMax;
  protected readonly words = computed(() => this.q()?.trim() ?? '');
  /** The page's own box, on a phone. */
  protected readonly box = new TypedSearch(this.words, (q) => this.filter({ q: q || null }));
  protected readonly filters = computed(() => filtersOf(this.params()));
  protected readonly filterCount = computed(() => filterCount(this.filters()));
  protected readonly list = inject(PastAnswersApi).search(() => ({ q: this.words(), filters: this.filters() }));
  protected readonly firstFar = computed(() => this.list.items().findIndex(isFar));
  protected readonly nothingClose = computed(() => this.firstFar() === 0 && this.words() !== '' && this.filterCount() === 0);
  protected readonly farHeading = computed(() => farHeading(this.firstFar() === 0));
  protected readonly facets = computed(() => this.list.page()?.facets);
  protected readonly counted = computed(() => {
    const page = this.list.page();
    if (!page) return '';
    return page.total === undefined ? $localize`:@@pastAnswers.count.most:les plus proches d’abord` : answersCounted(page.total);
  });

  protected readonly nothingHere = $localize`:@@pastAnswers.nothing:Aucune réponse`;
  protected readonly showThem = computed(() => $localize`:@@pastAnswers.show:Voir ${this.counted()}:answers:`);

  protected readonly selectedId = computed(() => this.id() ?? (this.wide() ? this.list.items()[0]?.id : undefined));
  private readonly selected = computed(() => this.list.items().find(({ id }) => id === this.selectedId()));
  protected readonly markedWords = computed(() => {
    const hit = this.selected();
    return hit ? [...new Set(hit.highlights.map(({ field, start, end }) => hit[field].slice(start, end)))] : [];
  });
  protected readonly nothingFor = computed(
    () => $localize`:@@pastAnswers.nothingFor:Rien trouvé pour «\u00a0${this.words()}:words:\u00a0»`,
  );

  constructor() {
    this.goToFirstHit();
    const group = $localize`:@@title.pastAnswers:Réponses passées`;
    const answer = () => this.reader()?.answer();
    inject(Keys).use([
      { keys: 'j', does: $localize`:@@pastAnswers.key.next:Réponse suivante`, group, repeats: true, run: () => this.move(1) },
      { keys: 'k', does: $localize`:@@pastAnswers.key.previous:Réponse précédente`, group, repeats: true, run: () => this.move(-1) },
      { keys: 'enter', does: $localize`:@@pastAnswers.key.read:Lire la réponse`, group, run: () => this.read() },
      { keys: 'escape', does: $localize`:@@pastAnswers.key.back:Revenir à la liste`, group, run: () => this.back() },
      { keys: 'u', does: $localize`:@@pastAnswers.use:Utiliser dans une demande`, group, when: () => !!answer(), run: () => this.use() },
      {
        keys: 'c',
        does: $localize`:@@pastAnswers.copyWithSources:Copier avec les sources`,
        group,
        when: () => !!answer(),
        run: () => this.copy(),
      },
    ]);
  }

  protected use(): void {
    const answer = this.reader()?.answer();
    if (answer) void this.answerUse.use(answer);
  }

  protected copy(): void {
    const answer = this.reader()?.answer();
    if (answer) this.answerUse.copy(answer);
  }

  protected read(): void {
    this.reader()?.focus();
  }

  /** From the page's own box. */
  protected enter(event?: Event): void {
    event?.preventDefault();
    this.box.stop();
    const q = this.box.text().trim();
    this.filter({ q: q || null }, q ? toFirstHit : {});
  }

  protected toggle({ facet, key }: { facet: FacetName; key: string }): void {
    this.filter(toggled(this.filters(), facet, key), { replaceUrl: false });
  }

  protected clearFilters(): void {
    this.filter(withoutFilters, { replaceUrl: false });
  }

  protected dropRecord(): void {
    this.filter(withoutRecord);
  }

  /** Another list is another address; what was being read is left. Words take the place of words, Back takes a filter back. */
  private filter(queryParams: Params, arrival: NavigationBehaviorOptions = {}): void {
    void this.router.navigate(['/reponses'], { queryParams, queryParamsHandling: 'merge', replaceUrl: true, ...arrival });
  }

  private goToFirstHit(): void {
    let last = this.router.lastSuccessfulNavigation()?.id;
    afterRenderEffect(() => {
      const navigation = this.router.lastSuccessfulNavigation();
      const first = this.rows()[0];
      if (!navigation || navigation.id === last || this.list.loading()) return;
      last = navigation.id;
      if (navigation.extras.info === toFirstHit.info) first?.focus();
    });
  }

  private move(step: number): void {
    const items = this.list.items();
    const at = this.wide() ? items.findIndex(({ id }) => id === this.selectedId()) : this.focusedRow();
    const next = Math.min(Math.max(at + step, 0), items.length - 1);
    if (at + step >= items.length - 3) void this.list.more();
    this.rows()[next]?.focus();
    const hit = items[next];
    if (hit && this.wide()) void this.open(hit);
  }

  private open({ kind, id }: Hit): Promise<boolean> {
    return this.router.navigate(['/reponses', kind, id], { queryParamsHandling: 'preserve', replaceUrl: !!this.id() });
  }

  private back(): void {
    if (!this.wide() && this.id()) void this.router.navigate(['/reponses'], { queryParamsHandling: 'preserve' });
    else this.rows()[this.list.items().findIndex(({ id }) => id === this.selectedId())]?.focus();
  }

  private focusedRow(): number {
    return this.rows().findIndex((row) => row.hasFocus());
  }
}

function matches(query: string): Signal<boolean> {
  const observer = inject(BreakpointObserver);
  return toSignal(observer.observe(query).pipe(map((state) => state.matches)), { initialValue: observer.isMatched(query) });
}
