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
  viewChild,
  viewChildren,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { LucideArrowLeft } from '@lucide/angular';
import { proposalStatuses, type Proposal, type ProposalAction } from '@guichet/contracts';
import { map } from 'rxjs';
import { Keys } from '../../core/keys';
import { Session } from '../../core/session';
import { filterLabels, proposalsCounted } from './proposal-list-words';
import { Ask } from '../../ui/ask/ask';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { KeyHint } from '../../ui/key-hint';
import { Notice } from '../../ui/notice';
import { ProgressLine } from '../../ui/progress-line';
import { ReviewTabs } from '../review-tabs';
import { ProposalReader } from './proposal-reader';
import { ProposalRound } from './proposal-round';
import { ProposalRow } from './proposal-row';

const everything = 'toutes';

/** Sent answers that somebody proposes to share: read against what was sent, and decided with one key. */
@Component({
  selector: 'app-proposals-page',
  imports: [
    ...[EmptyState, ErrorState, KeyHint, LucideArrowLeft, MatButton, ProgressLine],
    ...[ProposalReader, ProposalRow, ReviewTabs, RouterLink],
  ],
  providers: [ProposalRound],
  templateUrl: './proposals-page.html',
  styleUrls: ['../list.scss', '../reviews-page.scss'],
})
export class ProposalsPage {
  private readonly router = inject(Router);
  private readonly notice = inject(Notice);
  private readonly ask = inject(Ask);
  private readonly user = inject(Session).user;
  protected readonly round = inject(ProposalRound);

  readonly id = input<string>();
  /** Which of them, in the address. */
  readonly etat = input<string>();

  private readonly rows = viewChildren(ProposalRow);
  private readonly reader = viewChild(ProposalReader);
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  protected readonly wide = wideScreen();
  protected readonly everything = everything;
  protected readonly statuses = proposalStatuses;
  protected readonly labels = filterLabels;
  protected readonly reviewer = computed(() => this.user()?.can.includes('past-answers:review') ?? false);
  /** Whoever decides begins with what waits; whoever proposed, with all. */
  protected readonly status = computed(() => {
    if (this.etat() === everything) return null;
    return proposalStatuses.find((one) => one === this.etat()) ?? (this.reviewer() ? 'open' : null);
  });
  private readonly at = computed(() => this.round.items().findIndex(({ id }) => id === this.round.selectedId()));
  /** The one in the address, or what stands where the last one stood. */
  private readonly selectedId = linkedSignal<{ id: string | undefined; ids: string[] }, string | undefined>({
    source: () => ({ id: this.id(), ids: this.round.items().map(({ id }) => id) }),
    computation: ({ id, ids }, previous) => {
      if (id || !this.wide()) return id;
      const last = previous?.value;
      return last && ids.includes(last) ? last : (ids[Math.max(previous ? previous.source.ids.indexOf(last ?? '') : 0, 0)] ?? ids.at(-1));
    },
  });
  protected readonly counted = computed(() => {
    const page = this.round.list.page();
    return page
      ? proposalsCounted(this.round.items().length === this.round.list.items().length ? page.total : this.round.items().length)
      : '';
  });

  constructor() {
    effect(() => this.round.status.set(this.status()));
    effect(() => this.round.selectedId.set(this.selectedId()));
    const group = $localize`:@@title.proposals:Réponses proposées`;
    const may = (action: ProposalAction) => () => this.round.ready() && !!this.round.shown()?.can.includes(action);
    inject(Keys).use([
      { keys: 'j', does: $localize`:@@reviews.key.next:Réponse suivante`, group, repeats: true, run: () => this.move(1) },
      { keys: 'k', does: $localize`:@@reviews.key.previous:Réponse précédente`, group, repeats: true, run: () => this.move(-1) },
      {
        keys: 'y',
        does: $localize`:@@proposals.approve:Approuver et partager`,
        group,
        when: may('approve'),
        run: () => void this.approve(),
      },
      { keys: 'e', does: $localize`:@@proposals.correct:Corriger`, group, when: may('change'), run: () => this.correct() },
      {
        keys: 'b',
        does: $localize`:@@proposals.sendBackKey:Renvoyer avec un commentaire`,
        group,
        when: may('return'),
        run: () => void this.sendBack(),
      },
      { keys: 'enter', run: () => this.reader()?.focus() },
      { keys: 'escape', does: $localize`:@@reviews.key.back:Revenir à la liste`, group, run: () => this.back() },
    ]);
  }

  protected narrow(status: string): void {
    void this.router.navigate(['/relecture/proposees'], { queryParams: { etat: status }, replaceUrl: true });
  }

  protected move(step: number): void {
    const items = this.round.items();
    const focused = this.rows().findIndex((row) => row.hasFocus());
    const at = this.wide() ? this.at() : Math.max(focused, this.at());
    const next = items[Math.min(Math.max(at + step, 0), items.length - 1)];
    if (at + step >= items.length - 3) void this.round.list.more();
    if (next) void this.open(next.id);
  }

  protected correct(): void {
    const one = this.round.shown();
    if (one) void this.router.navigate(['/relecture/proposees', one.id, 'corriger']);
  }

  protected async approve(): Promise<void> {
    const now = await this.settle((one) => this.round.approve(one));
    if (!now) return;
    const see = now.pastAnswerId ? $localize`:@@proposals.see:Voir` : undefined;
    if (await this.notice.say($localize`:@@proposals.approved:Approuvée\u00a0: elle est partagée`, see))
      await this.router.navigate(['/reponses/reusable', now.pastAnswerId]);
  }

  protected async sendBack(): Promise<void> {
    const comment = await this.ask.words({
      title: $localize`:@@case.returnTitle:Renvoyer avec un commentaire`,
      action: $localize`:@@case.return:Renvoyer`,
      field: { label: $localize`:@@case.returnLabel:Ce qui est à corriger`, maxLength: 2_000, required: true, multiline: true },
    });
    if (comment && (await this.settle((one) => this.round.sendBack(one, comment)))) {
      void this.notice.say($localize`:@@case.returned:Renvoyée avec votre commentaire`);
    }
  }

  protected async withdraw(): Promise<void> {
    const question = {
      title: $localize`:@@proposals.withdrawTitle:Retirer cette proposition\u202f?`,
      text: $localize`:@@proposals.withdrawText:Elle ne sera pas partagée. La réponse envoyée ne change pas, et vous pourrez la proposer à nouveau.`,
      action: $localize`:@@proposals.withdraw:Retirer la proposition`,
    };
    if ((await this.ask.confirm(question)) && (await this.settle((one) => this.round.withdraw(one)))) {
      void this.notice.say($localize`:@@proposals.withdrawn:Proposition retirée`);
    }
  }

  /** After a decision one stands before what comes next. */
  private async settle(decide: (one: Proposal) => Promise<Proposal | null>): Promise<Proposal | null> {
    const [one, at] = [this.round.shown(), this.at()];
    if (!one || !this.round.ready()) return null;
    const now = await decide(one);
    if (!now || this.round.items().some(({ id }) => id === one.id)) return now;
    const items = this.round.items();
    const next = items[Math.min(Math.max(at, 0), items.length - 1)];
    if (next) await this.open(next.id);
    else {
      await this.router.navigate(['/relecture/proposees'], { queryParamsHandling: 'preserve' });
      setTimeout(() => this.heading()?.nativeElement.focus());
    }
    return now;
  }

  private async open(id: string): Promise<void> {
    await this.router.navigate(['/relecture/proposees', id], { queryParamsHandling: 'preserve', replaceUrl: !!this.id() });
    setTimeout(() => (this.wide() ? this.rows()[this.at()]?.focus() : this.reader()?.focus()));
  }

  private back(): void {
    if (!this.wide() && this.id()) void this.router.navigate(['/relecture/proposees'], { queryParamsHandling: 'preserve' });
    else this.rows()[this.at()]?.focus();
  }
}

function wideScreen(): Signal<boolean> {
  const observer = inject(BreakpointObserver);
  const query = '(min-width: 1024px)';
  return toSignal(observer.observe(query).pipe(map(({ matches }) => matches)), { initialValue: observer.isMatched(query) });
}
