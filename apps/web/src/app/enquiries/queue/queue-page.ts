import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  linkedSignal,
  signal,
  untracked,
  viewChild,
  viewChildren,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatTabLink, MatTabNav, MatTabNavPanel } from '@angular/material/tabs';
import { RouterLink } from '@angular/router';
import { LucideArrowUp, LucideListFilter, LucideSearch } from '@lucide/angular';
import { countedUpTo, type EnquiryCounts } from '@guichet/contracts';
import { Preferences } from '../../core/preferences';
import { failureOf } from '../../core/problem';
import { QueueCounts } from '../../core/queue-counts';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { KeyHint } from '../../ui/key-hint';
import { ProgressLine } from '../../ui/progress-line';
import { Screen } from '../../ui/screen';
import { SearchField } from '../../ui/search-field';
import { WhileAway } from '../away/while-away';
import { CaseActions } from './case-actions';
import { namedQueues } from './named-queues';
import { PreviewedCase } from './previewed-case';
import { QueueAddress } from './queue-address';
import { QueueCursor } from './queue-cursor';
import { QueueFilters } from './filters/queue-filters';
import { QueueList } from './queue-list';
import { QueuePreview } from './queue-preview';
import { QueueRow } from './queue-row';
import { QueueSelection } from './selection/queue-selection';
import { SelectionBar } from './selection/selection-bar';
import { arrivalWords, sortWords, totalWords } from './queue-words';

@Component({
  selector: 'app-queue-page',
  imports: [
    EmptyState,
    ErrorState,
    KeyHint,
    LucideArrowUp,
    LucideListFilter,
    LucideSearch,
    MatButton,
    MatIconButton,
    MatTabLink,
    MatTabNav,
    MatTabNavPanel,
    ProgressLine,
    QueueFilters,
    QueuePreview,
    QueueRow,
    RouterLink,
    SearchField,
    SelectionBar,
    WhileAway,
  ],
  providers: [QueueAddress, QueueList, PreviewedCase, CaseActions, QueueSelection, QueueCursor],
  templateUrl: './queue-page.html',
  styleUrl: './queue-page.scss',
})
export class QueuePage {
  private readonly announcer = inject(LiveAnnouncer);
  private readonly screen = inject(Screen);
  private readonly numbers = new Intl.NumberFormat(inject(Preferences).locale());
  protected readonly cursor = inject(QueueCursor);
  protected readonly address = inject(QueueAddress);
  protected readonly list = inject(QueueList);
  protected readonly selection = inject(QueueSelection);
  protected readonly counts = inject(QueueCounts);
  private readonly scroller = viewChild.required<ElementRef<HTMLElement>>('scroller');
  private readonly sentinel = viewChild<ElementRef<HTMLElement>>('sentinel');
  private readonly searchField = viewChild(SearchField);
  private readonly tabs = viewChildren(MatTabLink);

  protected readonly queues = namedQueues;
  protected readonly skeleton = [1, 2, 3, 4, 5, 6, 7, 8];
  protected readonly searchLabel = $localize`:@@queue.search:Mots, numéro ou personne`;
  protected readonly wide = this.screen.wide;
  protected readonly compact = this.screen.compact;
  protected readonly drawer = computed(() => !this.wide() && this.address.selected() !== null);
  protected readonly searching = signal(false);
  protected readonly filtering = signal(false);
  protected readonly filtered = computed(() => Object.keys(this.address.filters()).length > 0);
  protected readonly typed = linkedSignal(() => this.address.filters().q ?? '');
  protected readonly totalLabel = computed(() => (this.list.known() ? totalWords(this.list.total(), this.numbers) : ''));
  protected readonly emptyText = computed(() =>
    this.filtered() ? $localize`:@@queue.noneFilteredText:Retirez un filtre pour en voir davantage.` : this.address.queue().empty,
  );
  protected readonly emptyHeading = computed(() =>
    this.filtered() ? $localize`:@@queue.noneFiltered:Aucune demande ne correspond` : $localize`:@@queue.none:Rien ici pour l’instant`,
  );
  protected readonly arrivalsLabel = computed(() => arrivalWords(this.list.arrivals()));

  constructor() {
    this.announceChanges();
    effect(() => this.announceArrivals(this.list.arrivals()));
    effect(() => this.showTab(this.address.queue().slug, this.counts.known()));
    effect((onCleanup) => onCleanup(this.watchFoot(this.sentinel()?.nativeElement)));
  }

  protected countLabel(name: keyof EnquiryCounts): string {
    const count = this.counts.counts()[name];
    return count >= countedUpTo ? `${this.numbers.format(countedUpTo)}+` : this.numbers.format(count);
  }

  protected failureText(error: unknown): string {
    return failureOf(error).text;
  }

  protected startSearch(): void {
    this.searching.set(true);
    setTimeout(() => this.searchField()?.focus());
  }

  protected showArrivals(): void {
    this.list.show();
    this.scroller().nativeElement.scrollTop = 0;
    this.scroller().nativeElement.focus({ preventScroll: true });
  }

  /** Asked for by hand, it goes on at the first new row. */
  protected async more(byHand = false): Promise<void> {
    const before = this.list.rows().length;
    await this.list.more();
    const next = this.list.rows()[before];
    if (byHand && next) setTimeout(() => this.cursor.focus(next.id));
  }

  protected peekFocused(event: Event): void {
    if (!(event.target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    this.cursor.peek();
  }

  /** A new queue, filter or order starts at the top and is said aloud once it is there. */
  private announceChanges(): void {
    let said: unknown = null;
    effect(() => {
      const query = this.address.query();
      if (!this.list.settled() || !this.list.known()) return;
      const first = said === null;
      if (said === query) return;
      said = query;
      untracked(() => (first ? this.showSelected() : this.started()));
    });
  }

  private started(): void {
    this.scroller().nativeElement.scrollTop = 0;
    const order = sortWords[this.address.sort()];
    void this.announcer.announce([this.address.queue().label, this.totalLabel(), order].join(', '));
  }

  private showSelected(): void {
    const id = this.address.selected();
    if (id) setTimeout(() => document.getElementById(`demande-${id}`)?.scrollIntoView?.({ block: 'nearest' }));
  }

  /** Its tab may stand beyond the edge of a phone. */
  private showTab(slug: string, counted: boolean): void {
    if (!counted) return;
    const index = namedQueues.findIndex((queue) => queue.slug === slug);
    const tab = (): HTMLElement | undefined => this.tabs()[index]?.elementRef.nativeElement as HTMLElement | undefined;
    setTimeout(() => tab()?.scrollIntoView({ block: 'nearest', inline: 'center' }));
  }

  private announceArrivals(arrivals: number): void {
    if (arrivals > 0) void this.announcer.announce(arrivalWords(arrivals));
  }

  private watchFoot(foot: HTMLElement | undefined): () => void {
    if (!foot || typeof IntersectionObserver === 'undefined') return () => undefined;
    const near = (entries: IntersectionObserverEntry[]) => {
      if (entries.some(({ isIntersecting }) => isIntersecting) && !this.list.moreError()) void this.more();
    };
    const observer = new IntersectionObserver(near, { root: this.scroller().nativeElement, rootMargin: '600px' });
    observer.observe(foot);
    return () => observer.disconnect();
  }
}
