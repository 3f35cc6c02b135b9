import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { LucideArrowLeft, LucideTriangleAlert } from '@lucide/angular';
import { Keys } from '../../core/keys';
import { Session } from '../../core/session';
import { Ask } from '../../ui/ask/ask';
import { ErrorState } from '../../ui/error-state';
import { KeyHint } from '../../ui/key-hint';
import { Notice } from '../../ui/notice';
import { ProgressLine } from '../../ui/progress-line';
import { PassageList } from '../passages/passage-list';
import { keyOf } from '../passages/passages';
import { passagesCounted } from '../proposal-words';
import { SimilarShared } from '../similar-shared';
import { MarkedArea } from './marked-area';
import { PassageCheck } from './passage-check';
import { PassageSteps } from './passage-steps';
import { ProposalAbout } from './proposal-about';
import { ProposalForm } from './proposal-form';

/** A sent answer on its way to be shared: what may tell whose story it is, replaced or kept on purpose. */
@Component({
  selector: 'app-propose-page',
  imports: [
    ...[ErrorState, KeyHint, LucideArrowLeft, LucideTriangleAlert, MarkedArea, MatButton],
    ...[PassageList, ProgressLine, ProposalAbout, RouterLink, SimilarShared],
  ],
  providers: [PassageCheck, PassageSteps, ProposalForm],
  host: { '(window:beforeunload)': 'form.dirty() && $event.preventDefault()' },
  templateUrl: './propose-page.html',
  styleUrl: './propose-page.scss',
})
export class ProposePage {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly ask = inject(Ask);
  private readonly notice = inject(Notice);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly form = inject(ProposalForm);
  protected readonly check = inject(PassageCheck);
  protected readonly steps = inject(PassageSteps);
  /** A sent answer, or a proposal to put right. */
  readonly answerId = input<string>();
  readonly proposalId = input<string>();

  private readonly list = viewChild(PassageList);
  protected readonly fields = [
    { name: 'question', label: $localize`:@@reviews.form.question:Question` },
    { name: 'answer', label: $localize`:@@reviews.form.answer:Réponse` },
  ] as const;
  private readonly from = whereFrom(this.router);
  protected readonly ready = $localize`:@@proposals.ready:Un·e collègue de la supervision la relira avant qu’elle soit partagée.`;
  protected readonly keptKeys = computed(() => new Set(this.form.written().kept.map(keyOf)));
  protected readonly counted = computed(() => {
    if (!this.check.known()) return '';
    return this.form.findings().length === 0 ? nothingFound : passagesCounted(this.form.open().length);
  });
  /** Said when one tries to send too early. */
  protected readonly tried = signal(false);

  constructor() {
    effect(() => {
      const ids = { answerId: this.answerId(), proposalId: this.proposalId() };
      untracked(() => void this.form.begin(ids));
    });
    const group = $localize`:@@proposals.keys:Proposer une réponse`;
    const some = () => this.form.findings().length > 0;
    const at = () => this.steps.finding() !== undefined;
    inject(Keys).use([
      { keys: 'j', does: $localize`:@@proposals.key.next:Passage suivant`, group, repeats: true, when: some, run: () => this.move(1) },
      {
        keys: 'k',
        does: $localize`:@@proposals.key.previous:Passage précédent`,
        group,
        repeats: true,
        when: some,
        run: () => this.move(-1),
      },
      { keys: 'r', does: $localize`:@@proposals.replace:Remplacer`, group, when: at, run: () => this.replace() },
      { keys: 'enter', when: () => at() && !!this.list()?.hasFocus(), run: () => this.replace() },
      { keys: 'e', does: $localize`:@@proposals.key.words:Choisir d’autres mots`, group, when: at, run: () => this.list()?.write() },
      { keys: 'v', does: $localize`:@@proposals.key.keep:Garder volontairement`, group, when: at, run: () => this.keep() },
      { keys: 'z', does: $localize`:@@proposals.undo:Revenir en arrière`, group, when: this.form.undoable, run: () => this.form.undo() },
      { keys: 'ctrl+enter', does: $localize`:@@proposals.send:Proposer`, group, run: () => void this.send() },
      { keys: 'escape', whileTyping: true, run: (event) => this.escape(event) },
    ]);
  }

  /** Whether the page may be left: nothing has gone yet. */
  async mayLeave(): Promise<boolean> {
    if (!this.form.dirty() || !this.session.signedIn()) return true;
    const left = await this.ask.confirm({
      title: $localize`:@@proposals.leaveTitle:Quitter sans proposer\u202f?`,
      text: $localize`:@@proposals.leaveText:Ce que vous avez changé ici ne sera pas gardé. La réponse envoyée, elle, ne change pas.`,
      action: $localize`:@@proposals.leave:Quitter`,
    });
    if (left) this.form.forget();
    return left;
  }

  protected move(step: number): void {
    this.steps.move(step);
    this.afterRender(() => this.list()?.focus());
  }

  protected choose(key: string): void {
    this.steps.to(key);
    this.afterRender(() => this.list()?.focus());
  }

  protected replace(words = this.list()?.words()): void {
    const finding = this.steps.finding();
    if (!finding || finding.kept || words === undefined) return;
    this.form.replace(finding, words);
    this.goOn();
  }

  /** Kept on purpose, or not any more. */
  protected keep(): void {
    const finding = this.steps.finding();
    if (!finding) return;
    if (finding.kept) return this.form.reconsider(finding);
    this.form.keep(finding);
    this.goOn();
  }

  protected async send(): Promise<void> {
    if (this.form.obstacle()) return this.showObstacle();
    const sent = await this.form.send();
    if (!sent) return this.afterRender(() => this.host.querySelector<HTMLElement>('[aria-invalid="true"], .failure')?.focus());
    await this.leave();
    const see = $localize`:@@proposals.see:Voir`;
    const done = this.proposalId() ? $localize`:@@proposals.corrected:Proposition corrigée` : $localize`:@@proposals.sent:Réponse proposée`;
    if (await this.notice.say(done, this.proposalId() ? undefined : see)) await this.router.navigate(['/relecture/proposees', sent.id]);
  }

  protected leave(): Promise<boolean> {
    const enquiry = this.form.source()?.enquiry;
    return this.router.navigateByUrl(this.from ?? (this.proposalId() || !enquiry ? '/relecture/proposees' : `/demandes/${enquiry.id}`));
  }

  private showObstacle(): void {
    this.tried.set(true);
    if (this.form.open().length > 0) this.steps.toOpen();
    this.afterRender(() => this.list()?.focus());
  }

  /** To what is left to resolve, or to the button that sends. */
  private goOn(): void {
    const done = this.form.open().length === 0;
    this.afterRender(() => (done ? this.host.querySelector<HTMLElement>('[data-send]')?.focus() : this.list()?.focus()));
  }

  private escape(event: KeyboardEvent): void {
    const target = event.target;
    if (!(target instanceof HTMLElement && target.matches('input, textarea, select'))) return void this.leave();
    target.blur();
    this.list()?.focus();
  }

  private afterRender(act: () => void): void {
    afterNextRender(act, { injector: this.injector });
  }
}

function whereFrom(router: Router): string | null {
  const url = router.currentNavigation()?.previousNavigation?.finalUrl?.toString();
  return !url || url.startsWith('/connexion') ? null : url;
}

const nothingFound = $localize`:@@proposals.count.nothing:Rien à traiter`;
