import { Component, computed, inject } from '@angular/core';
import { nationalities } from '@guichet/contracts';
import { Clock } from '../../ui/time/clock';
import { nationalityWords } from '../funding-words';
import { yearsOffered } from '../academic-years';
import { fieldId } from './fields';
import { StudyPath } from './study-path';

/** What one wants to study, when, and what counts beside the path. */
@Component({ selector: 'app-target-fields', templateUrl: './target-fields.html', styleUrl: './target-fields.scss' })
export class TargetFields {
  protected readonly path = inject(StudyPath);
  private readonly clock = inject(Clock);
  protected readonly id = fieldId;
  /** One that was kept stays among them. */
  protected readonly years = computed(() => [...new Set([...yearsOffered(this.clock.now()), this.path.input().academicYear])]);
  protected readonly nationalities = nationalities;
  protected readonly nationalityWords = nationalityWords;
  protected readonly credits = computed(() => (this.path.input().target.cycle === 1 ? [180, 240] : [60, 120, 180]));

  private readonly atFault = computed(() => new Set(this.path.told() ? this.path.verdict().problems.map(({ path }) => path) : []));

  /** Something here cannot be taken as it stands; the words are beside the verdict. */
  protected wrong(path: string): true | null {
    return this.atFault().has(path) || null;
  }

  protected cycle(cycle: 1 | 2): void {
    this.path.aim({ cycle, programmeCredits: cycle === 1 ? 180 : 120, extraCredits: 0 });
  }
}
