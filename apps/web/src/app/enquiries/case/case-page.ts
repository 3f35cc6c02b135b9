import { Component, computed, DestroyRef, effect, inject, input, type OnInit, signal } from '@angular/core';
import { Router } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { LucideTriangleAlert } from '@lucide/angular';
import { Keys } from '../../core/keys';
import { failureOf } from '../../core/problem';
import { Session } from '../../core/session';
import { Ask } from '../../ui/ask/ask';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { DueTime } from '../../ui/time/due-time';
import { Moment } from '../../ui/time/moment';
import { ProgressLine } from '../../ui/progress-line';
import { AmberBanner } from './answer/amber-banner';
import { AnswerPane } from './answer/answer-pane';
import { Sending } from './answer/sending';
import { BroughtAlong } from './brought-along';
import { CaseHeader } from './case-header';
import { caseLayout } from './case-layout';
import { CaseNews } from './case-news';
import { CaseRefresh } from './case-refresh';
import { CasePresence } from './presence/case-presence';
import { CaseVerbs } from './case-verbs';
import { DraftKeeper } from './editor/draft-keeper';
import { Pen } from './editor/pen';
import { SimilarToDraft } from './editor/similar-to-draft';
import { HelpPane } from './help/help-pane';
import { OpenCase } from './open-case';
import { Origin } from './origin';
import { ReviewComments } from './review/review-comments';
import { PersonFacts } from './person/person-facts';
import { Question } from './person/question';
import { Timeline } from './person/timeline';

const patience = 4_000;

/** One case: who asks, the answer being written, what helps to write it. */
@Component({
  selector: 'app-case-page',
  imports: [
    ...[AmberBanner, AnswerPane, CaseHeader, CaseNews, DueTime, EmptyState, ErrorState, HelpPane, MatButton, Moment],
    ...[LucideTriangleAlert, PersonFacts, ProgressLine, Question, Timeline],
  ],
  providers: [...[OpenCase, DraftKeeper, CasePresence, Pen, CaseRefresh, ReviewComments, CaseVerbs, Sending, SimilarToDraft, BroughtAlong]],
  templateUrl: './case-page.html',
  styleUrl: './case-page.scss',
  host: { class: 'page', '[class]': 'layout()' },
})
export class CasePage implements OnInit {
  protected readonly open = inject(OpenCase);
  protected readonly keeper = inject(DraftKeeper);
  private readonly origin = inject(Origin);
  private readonly router = inject(Router);
  private readonly ask = inject(Ask);
  private readonly session = inject(Session);
  private readonly verbs = inject(CaseVerbs);
  private readonly brought = inject(BroughtAlong);

  readonly id = input.required<string>();
  /** One came to write the answer. */
  readonly writing = input(false);
  /** What one brings from another page. */
  readonly pastAnswer = input<string>();
  readonly record = input<string>();

  protected readonly layout = caseLayout();
  protected readonly helpShown = signal(false);
  protected readonly detail = this.open.detail;
  protected readonly missing = computed(() => failureOf(this.open.error()).code === 'NOT_FOUND');
  protected readonly isOpen = computed(() => !['answered', 'closed'].includes(this.detail()?.status ?? ''));
  protected readonly stale = computed(() => this.keeper.citations().filter((citation) => citation.stale).length);
  /** What the one button of a phone leads to. */
  protected readonly answerLabel = computed(() => {
    const empty = this.keeper.isEmpty();
    if (this.open.can().has('approve')) return $localize`:@@case.review:Relire la réponse`;
    if (!this.open.can().has('draft')) return empty && !this.detail()?.answers.length ? null : $localize`:@@case.seeAnswer:Voir la réponse`;
    return empty ? $localize`:@@case.startAnswer:Écrire la réponse` : $localize`:@@case.continueAnswer:Continuer la réponse`;
  });
  /** What is over needs no help: on a phone it leaves the room to the question. */
  protected readonly helpFolded = computed(() => !this.isOpen() && !this.helpShown());
  protected readonly onPhone = computed(() => this.layout() === 'phone');

  constructor() {
    // Also when it is brought by the search of a case that is already open.
    effect(() => {
      this.brought.pastAnswer.set(this.pastAnswer());
      this.brought.record.set(this.record());
    });
    inject(Keys).use([
      {
        keys: 'escape',
        does: $localize`:@@case.leave:Quitter le champ, puis revenir à la file`,
        group: $localize`:@@case.keys:Demande`,
        whileTyping: true,
        run: (event) => this.escape(event),
      },
    ]);
    const warn = (event: BeforeUnloadEvent) => (this.keeper.dirty() || this.keeper.stranded()) && event.preventDefault();
    addEventListener('beforeunload', warn);
    inject(DestroyRef).onDestroy(() => removeEventListener('beforeunload', warn));
  }

  ngOnInit(): void {
    this.open.id.set(this.id());
  }

  /** Whether the page may be left: what is written is saved first. */
  async leave(): Promise<boolean> {
    if (!this.keeper.dirty() || !this.session.signedIn()) return true;
    const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience));
    if (await Promise.race([this.keeper.save(), late])) return true;
    return this.ask.confirm({
      title: $localize`:@@case.unsavedTitle:Le brouillon n’est pas encore enregistré`,
      text: $localize`:@@case.unsavedText:Il reste gardé dans cet onglet et reviendra quand vous rouvrirez la demande.`,
      action: $localize`:@@case.leaveAnyway:Quitter quand même`,
    });
  }

  protected back(): void {
    if (this.onPhone() && this.writing()) void this.write(false);
    else void this.origin.back();
  }

  /** On a phone the editor has the screen for itself, under an address of its own. */
  protected write(writing: boolean): Promise<boolean> {
    const queryParams = { repondre: writing ? 1 : null };
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: !writing });
  }

  protected toggleHelp(): void {
    this.helpShown.update((shown) => !shown);
  }

  protected showHelp(): void {
    if (this.layout() === 'narrow' || this.layout() === 'single') this.helpShown.set(true);
  }

  protected claim(): void {
    void this.verbs.claim();
  }

  private escape(event: KeyboardEvent): void {
    const target = event.target;
    if (target instanceof HTMLElement && target.matches('input, textarea, select')) target.blur();
    else if (this.helpShown()) this.helpShown.set(false);
    else this.back();
  }
}
