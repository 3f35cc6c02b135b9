import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LucideTriangleAlert } from '@lucide/angular';
import type { RelatedAnswer } from '@guichet/contracts';
import { titleOf } from '../reading/answer-title';

/** Says above an answer that another concludes differently, and leads to both side by side. */
@Component({
  selector: 'app-contradiction-band',
  imports: [LucideTriangleAlert, RouterLink],
  template: `<svg lucideTriangleAlert size="20"></svg>
    <div>
      <p class="what" i18n="@@contradictions.band">Une contradiction est signalée.</p>
      @for (one of marked(); track one.id) {
        <p>
          <a [routerLink]="one.path" i18n="@@contradictions.compareWith">Comparer avec «&nbsp;{{ one.title }}&nbsp;»</a>
        </p>
      }
    </div>`,
  styleUrl: './contradiction-band.scss',
})
export class ContradictionBand {
  /** The answer that is read. */
  readonly id = input.required<string>();
  readonly related = input<readonly RelatedAnswer[]>([]);
  protected readonly marked = computed(() =>
    this.related()
      .filter(({ contradiction }) => contradiction !== null)
      .map(({ id, question, contradiction }) => ({ id, title: titleOf(question), path: this.path(id, contradiction?.firstId) })),
  );

  /** In the order in which the note counts them. */
  private path(other: string, first: string | undefined): string[] {
    return first === other ? ['/reponses/comparer', other, this.id()] : ['/reponses/comparer', this.id(), other];
  }
}
