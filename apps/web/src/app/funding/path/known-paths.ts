import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Assessment, EnquiryDetail } from '@guichet/contracts';
import { parsePathLine } from '@guichet/funding-rules';
import { Moment } from '../../ui/time/moment';
import { ValidityMark } from '../../ui/validity-mark';
import { outcomeWords } from '../funding-words';
import { StudyPath } from './study-path';

/** What the case already tells of the path: assessments kept there, one of the same student, years in the question. */
@Component({
  selector: 'app-known-paths',
  imports: [MatButton, Moment, ValidityMark],
  templateUrl: './known-paths.html',
  styleUrl: './known-paths.scss',
})
export class KnownPaths {
  private readonly path = inject(StudyPath);
  readonly enquiry = input.required<EnquiryDetail>();

  protected readonly outcomes = outcomeWords;
  protected readonly toRedo = $localize`:@@funding.ruleChanged:règle corrigée\u00a0: à recalculer`;
  protected readonly told = signal('');

  protected readonly own = computed(() => this.enquiry().assessments.filter(({ replacedAt }) => replacedAt === null));
  protected readonly earlier = computed(() => (this.own().length === 0 ? this.enquiry().earlierAssessment : null));
  /** Years that the question names, until some are on the page. */
  protected readonly read = computed(() => {
    const { enrolments } = parsePathLine(this.enquiry().question ?? '');
    return this.path.input().enrolments.length === 0 ? enrolments : [];
  });
  protected readonly readInWords = computed(() =>
    this.read()
      .map(({ academicYear, programme }) => `${academicYear} ${programme}`.trim())
      .join(' · '),
  );

  protected take(saved: Assessment): void {
    this.path.takeUp(saved);
    this.told.set($localize`:@@funding.takenUp:Parcours repris\u00a0: complétez-le avec la personne.`);
  }

  protected use(): void {
    this.path.merge(this.read());
    this.told.set($localize`:@@funding.toBeConfirmed:Années lues dans la demande\u00a0: à confirmer avec la personne.`);
  }
}
