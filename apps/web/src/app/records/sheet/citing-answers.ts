import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Validity } from '@guichet/contracts';
import { ErrorState } from '../../ui/error-state';
import { ProgressLine } from '../../ui/progress-line';
import { ValidityMark } from '../../ui/validity-mark';
import { RecordsApi } from '../records-api';

/** The past answers that rest on a record. */
@Component({
  selector: 'app-citing-answers',
  imports: [ErrorState, ProgressLine, RouterLink, ValidityMark],
  template: `<app-progress-line [active]="answers.isLoading()" />
    <h2>
      <a routerLink="/reponses" [queryParams]="{ fiche: recordId() }">{{ heading() }}</a>
    </h2>
    @if (answers.error(); as error) {
      <app-error-state [error]="error" (retry)="answers.reload()" />
    } @else if (answers.hasValue()) {
      <p class="counts">
        @for (one of counts(); track one.state) {
          <app-validity [state]="one.state" [word]="one.words" />
        }
      </p>
      <ul>
        @for (hit of answers.value().items; track hit.id) {
          <li>
            <a [routerLink]="['/reponses', hit.kind, hit.id]">{{ hit.question }}</a>
            <span class="meta-parts">
              <app-validity [state]="hit.validity" />
              @if (hit.academicYear; as year) {
                <span class="year">{{ year }}</span>
              }
              <span>{{ hit.centre.name }}</span>
            </span>
          </li>
        } @empty {
          <li class="meta" i18n="@@records.citing.none">Aucune pour le moment.</li>
        }
      </ul>
    }`,
  styleUrl: './citing-answers.scss',
})
export class CitingAnswers {
  readonly recordId = input.required<string>();
  protected readonly answers = inject(RecordsApi).citing(this.recordId);

  private readonly byValidity = computed(() => (this.answers.hasValue() ? this.answers.value().facets.validity : []));
  protected readonly total = computed(() => this.byValidity().reduce((sum, { count }) => sum + count, 0));
  protected readonly heading = computed(() =>
    this.answers.hasValue()
      ? $localize`:@@records.citing:Réponses qui citent cette fiche\u00a0: ${this.total()}:count:`
      : $localize`:@@records.citing.title:Réponses qui citent cette fiche`,
  );
  protected readonly counts = computed(() =>
    this.byValidity().map(({ key, count }) => ({ state: key as Validity, words: counted(key as Validity, count) })),
  );
}

function counted(validity: Validity, count: number): string {
  if (validity === 'needs_review') return $localize`:@@records.citing.review:${count}:count: à revoir`;
  if (validity === 'valid') {
    return count === 1 ? $localize`:@@records.citing.valid.one:1 valable` : $localize`:@@records.citing.valid:${count}:count: valables`;
  }
  return count === 1 ? $localize`:@@records.citing.expired.one:1 expirée` : $localize`:@@records.citing.expired:${count}:count: expirées`;
}
