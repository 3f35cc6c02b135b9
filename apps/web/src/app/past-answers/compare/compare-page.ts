import { Component, computed, inject, input, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LucideArrowLeft } from '@lucide/angular';
import { Keys } from '../../core/keys';
import { Session } from '../../core/session';
import { KeyHint } from '../../ui/key-hint';
import { ComparedAnswers } from './compared-answers';
import { ContradictionNote } from './contradiction-note';
import { ContradictionsApi } from './contradictions-api';
import { Marking } from './marking';

/** Two reusable answers beside each other; whoever finds that they contradict each other says so. */
@Component({
  selector: 'app-compare-page',
  imports: [ComparedAnswers, ContradictionNote, KeyHint, LucideArrowLeft, MatButton, RouterLink],
  templateUrl: './compare-page.html',
  styles: `
    :host {
      display: block;
      height: 100%;
    }
    .page-bar > a {
      flex: none;
      margin-left: -12px;
    }
    @media (max-width: 599px) {
      .page-bar > a span {
        position: absolute;
        clip-path: inset(50%);
      }
    }
    .body {
      flex: 1;
    }
  `,
})
export class ComparePage {
  private readonly marking = inject(Marking);
  private readonly session = inject(Session);
  readonly a = input.required<string>();
  readonly b = input.required<string>();

  private readonly compared = viewChild(ComparedAnswers);
  protected readonly related = inject(ContradictionsApi).related(this.a);
  protected readonly contradiction = computed(() => {
    const items = this.related.hasValue() ? this.related.value().items : [];
    return items.find(({ id }) => id === this.b())?.contradiction ?? null;
  });
  protected readonly reviews = computed(() => this.session.user()?.can.includes('past-answers:review') ?? false);
  protected readonly mayMark = computed(
    () => this.related.hasValue() && !this.contradiction() && (this.compared()?.shared().size ?? 0) > 0,
  );

  constructor() {
    inject(Keys).use([
      {
        keys: 's',
        does: $localize`:@@contradictions.askTitle:Signaler une contradiction`,
        group: $localize`:@@title.compareAnswers:Comparer deux réponses`,
        when: this.mayMark,
        run: () => void this.mark(),
      },
    ]);
  }

  protected async mark(): Promise<void> {
    if (await this.marking.mark(this.a(), this.b())) this.related.reload();
  }
}
