import { Component, computed, inject } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { LucidePlus, LucideX } from '@lucide/angular';
import type { PastEnrolment } from '@guichet/funding-rules';
import { fieldId } from './fields';
import { StudyPath } from './study-path';

type NumberField = 'creditsEnrolled' | 'creditsAcquired' | 'block1CreditsAcquired';

/** The enrolments of the past, one a row; an empty number is "not known". */
@Component({
  selector: 'app-path-table',
  imports: [LucidePlus, LucideX, MatButton, MatIconButton],
  templateUrl: './path-table.html',
  styleUrl: './path-table.scss',
})
export class PathTable {
  protected readonly path = inject(StudyPath);
  protected readonly numbers: readonly { field: NumberField; label: string }[] = [
    { field: 'creditsEnrolled', label: $localize`:@@funding.enrolled:Crédits inscrits` },
    { field: 'creditsAcquired', label: $localize`:@@funding.acquired:Crédits acquis` },
    { field: 'block1CreditsAcquired', label: $localize`:@@funding.block1:Acquis du bloc 1` },
  ];

  private readonly atFault = computed(() => new Set(this.path.verdict().problems.map(({ path }) => path)));

  /** Something here cannot be taken as it stands; the words are beside the verdict. */
  protected wrong(index: number, field: keyof PastEnrolment): true | null {
    return this.atFault().has(`enrolments.${index}.${field}`) || null;
  }

  protected id(index: number, field: keyof PastEnrolment): string {
    return fieldId(`enrolments.${index}.${field}`);
  }

  protected number(index: number, field: NumberField, text: string): void {
    this.path.edit(index, { [field]: text.trim() === '' ? null : Number(text) });
  }

  protected form(row: PastEnrolment): string {
    return row.educationForm === 'adult_education' ? 'adult_education' : `cycle${row.cycle}`;
  }

  protected setForm(index: number, form: string): void {
    this.path.edit(index, {
      educationForm: form === 'adult_education' ? 'adult_education' : 'full_time',
      cycle: form === 'cycle2' ? 2 : 1,
    });
  }
}
