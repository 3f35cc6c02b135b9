import { Component, computed, inject } from '@angular/core';
import { nationalities } from '@guichet/contracts';
import { nationalityWords } from '../funding-words';
import { StudyPath, yearsOffered } from './study-path';

/** What one wants to study, when, and what counts beside the path. */
@Component({ selector: 'app-target-fields', templateUrl: './target-fields.html', styleUrl: './target-fields.scss' })
export class TargetFields {
  protected readonly path = inject(StudyPath);
  protected readonly years = yearsOffered;
  protected readonly nationalities = nationalities;
  protected readonly nationalityWords = nationalityWords;
  protected readonly credits = computed(() => (this.path.input().target.cycle === 1 ? [180, 240] : [60, 120, 180]));

  protected cycle(cycle: 1 | 2): void {
    this.path.aim({ cycle, programmeCredits: cycle === 1 ? 180 : 120, extraCredits: 0 });
  }
}
