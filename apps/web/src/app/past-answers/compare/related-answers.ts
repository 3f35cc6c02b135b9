import { Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { RelatedAnswer } from '@guichet/contracts';
import { ValidityMark } from '../../ui/validity-mark';
import { titleOf } from '../reading/answer-title';
import { Marking } from './marking';

/** Other reusable answers that cite the same, each to be compared with the one that is read. */
@Component({
  selector: 'app-related-answers',
  imports: [MatButton, RouterLink, ValidityMark],
  template: `<section aria-labelledby="related-answers">
    <h3 id="related-answers" i18n="@@contradictions.related">Autres réponses citant la même source</h3>
    <ul>
      @for (one of related(); track one.id) {
        <li>
          <div class="what">
            <a [routerLink]="['/reponses', 'reusable', one.id]" queryParamsHandling="preserve" dir="auto">{{ titleOf(one.question) }}</a>
            <p class="meta-parts">
              <app-validity [state]="one.validity" />
              @if (one.academicYear; as year) {
                <span class="year">{{ year }}</span>
              }
              <span>{{ one.centre.name }}</span>
              @for (source of one.shared.slice(0, 2); track source.id) {
                <span>{{ source.label }}</span>
              }
            </p>
          </div>
          <div class="acts">
            <a
              matButton
              [routerLink]="['/reponses/comparer', id(), one.id]"
              [attr.aria-label]="compareLabel(one)"
              i18n="@@contradictions.compare"
              >Comparer</a
            >
            @if (!one.contradiction) {
              <button matButton type="button" [attr.aria-label]="markLabel(one)" (click)="mark(one)" i18n="@@contradictions.mark">
                Signaler
              </button>
            }
          </div>
        </li>
      }
    </ul>
  </section>`,
  styleUrl: './related-answers.scss',
})
export class RelatedAnswersList {
  private readonly marking = inject(Marking);
  /** The answer that is read. */
  readonly id = input.required<string>();
  readonly related = input.required<readonly RelatedAnswer[]>();
  readonly marked = output<void>();

  protected readonly titleOf = titleOf;

  protected compareLabel({ question }: RelatedAnswer): string {
    return $localize`:@@contradictions.compareWhich:Comparer avec ${titleOf(question)}:question:`;
  }

  protected markLabel({ question }: RelatedAnswer): string {
    return $localize`:@@contradictions.markWhich:Signaler une contradiction avec ${titleOf(question)}:question:`;
  }

  protected async mark({ id }: RelatedAnswer): Promise<void> {
    if (await this.marking.mark(this.id(), id)) this.marked.emit();
  }
}
