import { LiveAnnouncer } from '@angular/cdk/a11y';
import { Component, computed, DestroyRef, DOCUMENT, effect, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatMenuTrigger } from '@angular/material/menu';
import { Title } from '@angular/platform-browser';
import { NavigationEnd, NavigationStart, Router, RouterOutlet } from '@angular/router';
import { LucidePlus } from '@lucide/angular';
import type { Permission } from '@guichet/contracts';
import { filter } from 'rxjs';
import { ReviewNotices } from '../account/review-notices';
import { Capture } from '../core/capture';
import { Events } from '../core/events';
import { Keys } from '../core/keys';
import { QueueCounts } from '../core/queue-counts';
import { Session } from '../core/session';
import { KeyHint } from '../ui/key-hint';
import { ProgressLine } from '../ui/progress-line';
import { AccountMenu } from './account-menu';
import { Escalations } from './escalations';
import { ColleaguesOnline } from './colleagues-online';
import { BottomBar } from './bottom-bar';
import { Rail } from './rail';
import { SearchBox } from './search-box';

/** The frame around every page: rail or bottom bar, top bar, keys, announcements. */
@Component({
  selector: 'app-shell',
  imports: [
    AccountMenu,
    BottomBar,
    ColleaguesOnline,
    Escalations,
    KeyHint,
    LucidePlus,
    MatButton,
    MatMenuTrigger,
    ProgressLine,
    Rail,
    RouterOutlet,
    SearchBox,
  ],
  templateUrl: './shell.html',
  styleUrl: './shell.scss',
})
export class Shell {
  private readonly router = inject(Router);
  private readonly dialog = inject(MatDialog);
  private readonly keys = inject(Keys);
  private readonly title = inject(Title);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly document = inject(DOCUMENT);
  private readonly capture = inject(Capture);
  protected readonly user = inject(Session).user;
  protected readonly unassigned = computed(() => this.counts.counts().unassigned);

  private readonly counts = inject(QueueCounts);
  private readonly searchBox = viewChild(SearchBox);
  private readonly content = viewChild.required<ElementRef<HTMLElement>>('content');
  protected readonly navigating = computed(() => this.router.currentNavigation() !== null);
  protected readonly bare = signal(false);
  private path = '';
  private announcedTitle = '';
  private announced: number | null = null;

  constructor() {
    this.listen();
    inject(ReviewNotices);
    this.registerKeys();
    this.router.events.pipe(takeUntilDestroyed()).subscribe((event) => {
      if (event instanceof NavigationStart) this.announcer.clear();
    });
    this.router.events
      .pipe(
        filter((event) => event instanceof NavigationEnd),
        takeUntilDestroyed(),
      )
      .subscribe((event) => this.arrived(event.urlAfterRedirects));
    effect(() => this.announceArrivals());
  }

  private listen(): void {
    const events = inject(Events);
    events.start();
    inject(DestroyRef).onDestroy(() => {
      events.stop();
      this.dialog.closeAll();
    });
  }

  protected newEnquiry(): void {
    void this.capture.open();
  }

  protected skip(event: Event): void {
    event.preventDefault();
    this.content().nativeElement.focus();
  }

  protected async showShortcuts(): Promise<void> {
    const { ShortcutsDialog } = await import('./shortcuts-dialog');
    this.dialog.open(ShortcutsDialog, { data: this.keys.listed(), width: '720px', maxWidth: '92vw' });
  }

  private registerKeys(): void {
    const anywhere = $localize`:@@keys.anywhere:Partout`;
    const go = (path: string) => () => void this.router.navigateByUrl(path);
    const may = (what: Permission): boolean => this.user()?.can.includes(what) ?? false;
    this.keys.use([
      { keys: 'n', does: $localize`:@@keys.new:Nouvelle demande`, group: anywhere, run: () => this.newEnquiry() },
      { keys: '/', does: $localize`:@@keys.search:Rechercher`, group: anywhere, run: () => this.searchBox()?.focus() },
      {
        keys: 'ctrl+k',
        does: $localize`:@@keys.searchTyping:Rechercher, même en écrivant`,
        group: anywhere,
        run: () => this.searchBox()?.focus(),
      },
      { keys: 'g q', does: $localize`:@@keys.goQueue:Aller à la file d’attente`, group: anywhere, run: go('/file') },
      { keys: 'g r', does: $localize`:@@keys.goReviews:Aller à la relecture`, group: anywhere, run: go('/relecture') },
      {
        keys: 'g t',
        does: $localize`:@@keys.goRound:Commencer la tournée`,
        group: anywhere,
        when: () => may('enquiries:supervise'),
        run: go('/relecture/tournee'),
      },
      { keys: 'g p', does: $localize`:@@keys.goPast:Aller aux réponses passées`, group: anywhere, run: go('/reponses') },
      { keys: 'g f', does: $localize`:@@keys.goRecords:Aller aux fiches`, group: anywhere, run: go('/fiches') },
      { keys: 'g a', does: $localize`:@@keys.goActivities:Aller aux activités de groupe`, group: anywhere, run: go('/pilotage/activites') },
      {
        keys: 'g s',
        does: $localize`:@@keys.goStatistics:Aller au pilotage`,
        group: anywhere,
        when: () => may('statistics:read'),
        run: go('/pilotage'),
      },
      { keys: '?', does: $localize`:@@keys.list:Montrer les raccourcis`, group: anywhere, run: () => void this.showShortcuts() },
    ]);
  }

  /** A change of page is announced, and focus that was left on nothing goes to its content. */
  private arrived(url: string): void {
    const path = url.split(/[?#]/)[0] ?? '';
    let route = this.router.routerState.snapshot.root;
    while (route.firstChild) route = route.firstChild;
    this.bare.set(route.data['bottomBar'] === false);
    if (this.path && path !== this.path) {
      const title = this.title.getTitle();
      if (title !== this.announcedTitle) void this.announcer.announce(title);
      this.announcedTitle = title;
      if (this.document.activeElement === this.document.body) this.content().nativeElement.focus({ preventScroll: true });
    }
    this.path = path;
  }

  private announceArrivals(): void {
    if (!this.counts.known()) return;
    const now = this.unassigned();
    if (this.announced !== null && now > this.announced) {
      void this.announcer.announce($localize`:@@shell.arrived:Demandes à prendre\u00a0: ${now}:count:`, 'polite');
    }
    this.announced = now;
  }
}
