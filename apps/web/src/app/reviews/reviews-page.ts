import { BreakpointObserver } from '@angular/cdk/layout';
import {
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  type Signal,
  untracked,
  viewChild,
  viewChildren,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, convertToParamMap, Router, RouterLink } from '@angular/router';
import { LucideArrowLeft } from '@lucide/angular';
import { recordLimits, type ReviewAction, type StaleAnswer } from '@guichet/contracts';
import { map } from 'rxjs';
import { Keys } from '../core/keys';
import { Ask } from '../ui/ask/ask';
import { EmptyState } from '../ui/empty-state';
import { ErrorState } from '../ui/error-state';
import { KeyHint } from '../ui/key-hint';
import { Notice } from '../ui/notice';
import { ProgressLine } from '../ui/progress-line';
import { AnswerForm } from './editing/answer-form';
import { StaleAnswerReader } from './reading/stale-answer';
import { ReviewFilterBar } from './review-filter-bar';
import { addressOf, filtersOf, type ReviewFilters } from './review-filters';
import { ReviewRound, type Decided } from './review-round';
import { ReviewRow } from './review-row';
import { ReviewTabs } from './review-tabs';
import { answersCounted } from './review-words';

/** What turned amber, one after the other: old against new, and one key for each decision. */
@Component({
  selector: 'app-reviews-page',
  imports: [
    ...[AnswerForm, EmptyState, ErrorState, KeyHint, LucideArrowLeft, MatButton, ProgressLine],
    ...[ReviewFilterBar, ReviewRow, ReviewTabs, RouterLink, StaleAnswerReader],
  ],
  providers: [ReviewRound],
  templateUrl: './reviews-page.html',
  styleUrls: ['./list.scss', './reviews-page.scss'],
})
export class ReviewsPage {
  private readonly router = inject(Router);
  private readonly notice = inject(Notice);
  private readonly ask = inject(Ask);
  protected readonly round = inject(ReviewRound);

  readonly kind = input<string>();
  readonly id = input<string>();

  private readonly rows = viewChildren(ReviewRow);
  private readonly reader = viewChild(StaleAnswerReader);
  private readonly form = viewChild(AnswerForm);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly address = toSignal(inject(ActivatedRoute).queryParamMap, { initialValue: convertToParamMap({}) });
  protected readonly wide = wideScreen();
  protected readonly nothing = $localize`:@@reviews.nothing:Rien à relire`;

  protected readonly filters = computed(() => filtersOf(this.address()), { equal: same });
  protected readonly narrowedDown = computed(() => Object.values(this.filters()).some((value) => value !== null));
  protected readonly recordLabel = computed(() => {
    const { record } = this.filters();
    const citations = this.round.list.items().flatMap((one) => one.citations);
    return citations.find(({ citation }) => citation.id === record)?.citation.label;
  });

  /** Beside the list one is always shown: the one in the address, or what stands where the last one stood. */
  protected readonly selected = linkedSignal<StaleAnswer[], StaleAnswer | undefined>({
    source: () => this.round.items(),
    computation: (items, previous) => {
      const chosen = items.find(({ kind, id }) => kind === this.kind() && id === this.id());
      if (chosen || !this.wide()) return chosen;
      const at = previous ? previous.source.findIndex((one) => one === previous.value) : 0;
      return items[Math.min(Math.max(at, 0), items.length - 1)];
    },
  });
  private readonly at = computed(() => this.round.items().findIndex((one) => one === this.selected()));
  protected readonly editing = linkedSignal<string | undefined, boolean>({ source: () => this.selected()?.id, computation: () => false });
  protected readonly counted = computed(() =>
    this.round.list.page() ? answersCounted(this.round.total() ?? this.round.items().length) : '',
  );
  protected readonly place = computed(() => {
    const [place, total] = [this.at() + 1, this.round.total() ?? this.round.items().length];
    return place > 0 ? $localize`:@@reviews.place:${place}:place: sur ${total}:total:` : '';
  });

  constructor() {
    effect(() => this.round.filters.set(this.filters()));
    this.sayWhenGone();
    const group = $localize`:@@title.reviews:Relecture`;
    const may = (action: ReviewAction) => () => !this.editing() && !!this.selected()?.can.includes(action);
    const idle = () => !this.editing();
    inject(Keys).use([
      { keys: 'j', does: $localize`:@@reviews.key.next:Réponse suivante`, group, repeats: true, when: idle, run: () => this.move(1) },
      {
        keys: 'k',
        does: $localize`:@@reviews.key.previous:Réponse précédente`,
        group,
        repeats: true,
        when: idle,
        run: () => this.move(-1),
      },
      { keys: 'y', does: $localize`:@@reviews.key.confirm:Toujours vrai`, group, when: may('confirm'), run: () => void this.confirm() },
      { keys: 'c', when: may('confirm'), run: () => void this.confirm() },
      { keys: 'e', does: $localize`:@@reviews.edit:Modifier`, group, when: may('edit'), run: () => this.edit() },
      { keys: 'r', does: $localize`:@@reviews.retire:Retirer`, group, when: may('retire'), run: () => void this.retire() },
      { keys: 'enter', when: idle, run: () => this.reader()?.focus() },
      { keys: 'escape', does: $localize`:@@reviews.key.back:Revenir à la liste`, group, whileTyping: true, run: () => this.back() },
    ]);
  }

  protected narrow(filters: ReviewFilters): void {
    void this.router.navigate(['/relecture'], { queryParams: addressOf(filters), replaceUrl: true });
  }

  protected clear(): void {
    this.narrow({ kind: null, cause: null, record: null });
  }

  protected move(step: number): void {
    const items = this.round.items();
    const at = this.wide()
      ? this.at()
      : Math.max(
          this.rows().findIndex((row) => row.hasFocus()),
          this.at(),
        );
    const next = items[Math.min(Math.max(at + step, 0), items.length - 1)];
    if (at + step >= items.length - 3) void this.round.list.more();
    if (next) void this.open(next);
  }

  protected confirm(): Promise<void> {
    return this.settle($localize`:@@reviews.confirmed:Confirmée`, (one) => this.round.confirm(one), true);
  }

  protected async retire(): Promise<void> {
    const reason = await this.ask.words({
      title: $localize`:@@reviews.retireTitle:Retirer cette réponse`,
      text: $localize`:@@reviews.retireText:Elle ne sera plus proposée\u202f; les demandes où elle a servi la gardent.`,
      action: $localize`:@@reviews.retire:Retirer`,
      field: { label: $localize`:@@reviews.retireReason:Pourquoi`, maxLength: recordLimits.reason, required: true, multiline: true },
    });
    if (reason) await this.settle($localize`:@@reviews.retired:Retirée`, (one) => this.round.retire(one, reason));
  }

  /** What is shared is put right here; what was said in a case, in the case. */
  protected edit(): void {
    const one = this.selected();
    if (one?.enquiry && one.kind === 'assessment')
      void this.router.navigate(['/financabilite'], { queryParams: { demande: one.enquiry.id, calcul: one.id } });
    else if (one?.enquiry)
      void this.router.navigate(['/demandes', one.enquiry.id], { queryParams: one.kind === 'draft' ? { repondre: 1 } : {} });
    else this.editing.set(!!one);
  }

  protected stopEditing(): void {
    this.editing.set(false);
    setTimeout(() => this.reader()?.focus());
  }

  /** What is still amber after a change stays, with what it says now. */
  protected saved(settled: boolean): Promise<void> {
    this.editing.set(false);
    if (!settled) this.round.list.retry();
    return this.settle($localize`:@@reviews.saved:Modifiée`, (one) => this.round.leave(one));
  }

  /** After a decision one stands before what comes next, which is read aloud as it takes the focus. */
  private async settle(words: string, decide: (one: StaleAnswer) => Promise<Decided>, undoable = false): Promise<void> {
    const [one, at] = [this.selected(), this.at()];
    if (!one || (await decide(one)) !== 'done') return;
    const items = this.round.items();
    const next = items[Math.min(at, items.length - 1)];
    void this.say(words, undoable && this.round.undoable(one) ? one : null);
    if (next) return this.open(next);
    await this.router.navigate(['/relecture'], { queryParamsHandling: 'preserve' });
    setTimeout(() => this.heading()?.nativeElement.focus());
  }

  private async say(words: string, undoable: StaleAnswer | null): Promise<void> {
    const action = undoable ? $localize`:@@reviews.undo:Annuler` : undefined;
    if (!(await this.notice.say(words, action)) || !undoable) return;
    await this.round.undo(undoable);
    this.rows()[this.at()]?.focus();
  }

  private async open({ kind, id }: StaleAnswer): Promise<void> {
    await this.router.navigate(['/relecture', kind, id], { queryParamsHandling: 'preserve', replaceUrl: !!this.id() });
    setTimeout(() => (this.wide() ? this.rows()[this.at()]?.focus() : this.reader()?.focus()));
  }

  /** One followed a link to what somebody else has dealt with meanwhile. */
  private sayWhenGone(): void {
    const arrived = effect(() => {
      if (!this.round.list.page()) return;
      arrived.destroy();
      const id = untracked(this.id);
      if (id && this.wide() && !untracked(this.round.items).some((one) => one.id === id)) void this.notice.say(gone);
    });
  }

  private back(): void {
    if (this.editing()) void this.form()?.close();
    else if (!this.wide() && this.id()) void this.router.navigate(['/relecture'], { queryParamsHandling: 'preserve' });
    else this.rows()[this.at()]?.focus();
  }
}

const gone = $localize`:@@reviews.gone:Cette réponse n’est plus à revoir`;

const same = (a: ReviewFilters, b: ReviewFilters): boolean => a.kind === b.kind && a.cause === b.cause && a.record === b.record;

function wideScreen(): Signal<boolean> {
  const observer = inject(BreakpointObserver);
  const query = '(min-width: 1024px)';
  return toSignal(observer.observe(query).pipe(map(({ matches }) => matches)), { initialValue: observer.isMatched(query) });
}
