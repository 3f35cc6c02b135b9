import { Component, computed, inject, input } from '@angular/core';
import { Preferences } from '../core/preferences';
import { credited, degreeLabel, educationFormLabels, taughtIn } from '../records/record-labels';
import { Fact } from '../records/sheet/fact';
import { InstitutionsTable } from '../records/sheet/institutions-table';
import { LinkedRecords } from '../records/sheet/linked-records';
import { RecordCell } from '../records/sheet/record-cell';
import { RecordLoading } from '../records/sheet/record-loading';
import { RecordSheet } from '../records/sheet/record-sheet';
import { Unknown } from '../records/sheet/unknown';
import { ErrorState } from '../ui/error-state';
import { StudyProgrammesApi } from './study-programmes-api';

const cycles = {
  1: $localize`:@@studyProgramme.cycle1:premier cycle (bachelier)`,
  2: $localize`:@@studyProgramme.cycle2:deuxième cycle (master)`,
} as const;

/** A study programme: how long, where, who may enter, what it leads to. */
@Component({
  selector: 'app-study-programme-page',
  imports: [ErrorState, Fact, InstitutionsTable, LinkedRecords, RecordCell, RecordLoading, RecordSheet, Unknown],
  templateUrl: './study-programme-page.html',
  styles: `
    :host {
      display: contents;
    }
    .verdict {
      margin-bottom: var(--s-2);
      font-size: var(--fs-18);
      font-weight: 600;
      line-height: 1.625rem;
    }
  `,
})
export class StudyProgrammePage {
  private readonly locale = inject(Preferences).locale;
  readonly id = input.required<string>();
  protected readonly resource = inject(StudyProgrammesApi).read(this.id);
  private readonly programme = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));

  protected readonly length = computed(() => {
    const { durationYears = null, credits = null } = this.programme() ?? {};
    return [durationYears === null ? null : years(durationYears, this.locale()), credits === null ? null : credited(credits)]
      .filter(Boolean)
      .join(', ');
  });
  protected readonly form = computed(() => {
    const form = this.programme()?.educationForm;
    return form ? educationFormLabels[form] : null;
  });
  protected readonly language = computed(() => {
    const language = this.programme()?.teachingLanguage;
    return language ? taughtIn(language, this.locale()) : null;
  });
  protected readonly degree = computed(() => {
    const degree = this.programme()?.degreeType;
    return degree ? degreeLabel(degree) : null;
  });
  protected readonly cycle = computed(() => {
    const cycle = this.programme()?.cycle;
    return cycle ? cycles[cycle] : null;
  });
  protected readonly places = computed(() => (this.programme()?.institutions ?? []).map((institution) => ({ institution })));
}

function years(count: number, locale: string): string {
  const figure = new Intl.NumberFormat(locale).format(count);
  return count === 1 ? $localize`:@@studyProgramme.year:1 an` : $localize`:@@studyProgramme.years:${figure}:years: ans`;
}
