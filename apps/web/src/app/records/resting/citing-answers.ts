import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ErrorState } from '../../ui/error-state';
import { ProgressLine } from '../../ui/progress-line';
import { ValidityMark } from '../../ui/validity-mark';
import type { RecordKind } from '../kinds';
import { RecordsApi } from '../records-api';

/** The answers that rest on a record. */
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
      @if (drafts(); as words) {
        <p class="meta">{{ words }}</p>
      }
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
        }
      </ul>
    }`,
  styleUrl: './citing-answers.scss',
})
export class CitingAnswers {
  readonly kind = input.required<RecordKind>();
  readonly recordId = input.required<string>();
  protected readonly answers = inject(RecordsApi).answers(this.kind, this.recordId);

  private readonly counts = computed(() =>
    this.answers.hasValue() ? this.answers.value().counts : { reusable: 0, enquiries: 0, drafts: 0 },
  );
  protected readonly heading = computed(() => {
    const { reusable, enquiries } = this.counts();
    const count = reusable + enquiries;
    if (!this.answers.hasValue()) return $localize`:@@records.citing.title:Réponses qui s’appuient sur cette fiche`;
    if (count === 0) return $localize`:@@records.citing.zero:Aucune réponse ne s’appuie sur cette fiche`;
    return count === 1
      ? $localize`:@@records.citing.one:1 réponse s’appuie sur cette fiche`
      : $localize`:@@records.citing:${count}:count: réponses s’appuient sur cette fiche`;
  });
  protected readonly drafts = computed(() => {
    const { drafts } = this.counts();
    if (drafts === 0) return null;
    return drafts === 1
      ? $localize`:@@records.citing.draft:et 1 brouillon en cours`
      : $localize`:@@records.citing.drafts:et ${drafts}:count: brouillons en cours`;
  });
}
