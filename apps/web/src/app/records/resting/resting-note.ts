import { Component, computed, inject, input } from '@angular/core';
import { LucideTriangleAlert } from '@lucide/angular';
import type { RecordKind } from '../kinds';
import { RecordsApi } from '../records-api';
import { restingInAll, restingInWords } from './amber';

/** Says, before a record is changed, what will have to be read again. */
@Component({
  selector: 'app-resting-note',
  imports: [LucideTriangleAlert],
  host: { role: 'status' },
  template: `@if (spared()) {
      <p class="meta" i18n="@@records.resting.spared">Les réponses qui citent cette fiche restent valables.</p>
    } @else if (words(); as what) {
      <p class="will">
        <svg lucideTriangleAlert size="18"></svg
        ><ng-container i18n="@@records.resting.will">À relire ensuite&nbsp;: {{ what }}</ng-container>
      </p>
    } @else if (known()) {
      <p class="meta" i18n="@@records.resting.none">Aucune réponse ne cite cette fiche.</p>
    }`,
  styles: `
    :host {
      display: block;
      min-height: 1.5rem;
    }
    .will {
      display: flex;
      gap: 6px;
      align-items: center;
      color: var(--review);
      font-weight: 600;
    }
    svg {
      flex: none;
    }
  `,
})
export class RestingNote {
  readonly kind = input.required<RecordKind>();
  readonly recordId = input.required<string>();
  /** A small change leaves them as they are. */
  readonly spared = input(false);

  private readonly answers = inject(RecordsApi).answers(this.kind, this.recordId);
  private readonly counts = computed(() => (this.answers.hasValue() ? this.answers.value().counts : null));
  protected readonly known = computed(() => this.counts() !== null);
  protected readonly words = computed(() => {
    const counts = this.counts();
    return counts && restingInAll(counts) > 0 ? restingInWords(counts) : '';
  });
}
