import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { ProposalStatus } from '@guichet/contracts';
import { Keys } from '../../core/keys';
import { Session } from '../../core/session';
import { KeyHint } from '../../ui/key-hint';
import { PastAnswersApi } from '../past-answers-api';

/** Whether a sent answer was proposed as reusable, or the way to propose it. */
@Component({
  selector: 'app-proposed-mark',
  imports: [KeyHint, MatButton, RouterLink],
  template: `@if (may()) {
    @if (known(); as proposal) {
      <a
        class="pill"
        [class.accent]="proposal.status !== 'returned'"
        [class.review]="proposal.status === 'returned'"
        [routerLink]="path()"
        >{{ words[proposal.status] }}</a
      >
    } @else if (!resource.isLoading()) {
      <a matButton="outlined" [routerLink]="path()" [attr.aria-keyshortcuts]="keyed() ? 'p' : null">
        <ng-container i18n="@@proposed.propose">Proposer comme réutilisable</ng-container>
        @if (keyed()) {
          <app-key-hint keys="p" />
        }
      </a>
    }
  }`,
  styles: `
    :host {
      display: flex;
      align-items: center;
      min-height: 36px;
    }
  `,
})
export class ProposedMark {
  readonly answerId = input.required<string>();
  /** The one that the key is for. */
  readonly keyed = input(true);

  private readonly session = inject(Session);
  protected readonly words = proposedWords;
  protected readonly may = computed(() => this.session.user()?.can.includes('enquiries:work') ?? false);
  protected readonly resource = inject(PastAnswersApi).proposalsOf(() => (this.may() ? this.answerId() : undefined));
  protected readonly known = computed(() =>
    this.resource.hasValue() ? this.resource.value().items?.find(({ status }) => status !== 'withdrawn') : undefined,
  );
  protected readonly path = computed(() => {
    const proposal = this.known();
    return proposal ? `/relecture/proposees/${proposal.id}` : `/reponses/proposer/${this.answerId()}`;
  });

  constructor() {
    const router = inject(Router);
    const does = $localize`:@@proposed.propose:Proposer comme réutilisable`;
    const when = () => this.keyed() && this.may() && !this.known();
    inject(Keys).use([
      { keys: 'p', does, group: $localize`:@@editor.keys:Réponse`, when, run: () => void router.navigateByUrl(this.path()) },
    ]);
  }
}

const proposedWords: Record<ProposalStatus, string> = {
  open: $localize`:@@proposed.open:Proposée`,
  returned: $localize`:@@proposed.returned:Proposition à corriger`,
  approved: $localize`:@@proposed.approved:Partagée comme réutilisable`,
  withdrawn: $localize`:@@proposed.withdrawn:Proposition retirée`,
};
