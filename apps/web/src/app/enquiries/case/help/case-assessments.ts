import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { outcomeWords } from '../../../funding/funding-words';
import { Moment } from '../../../ui/time/moment';
import { ValidityMark } from '../../../ui/validity-mark';
import { OpenCase } from '../open-case';

/** Funding assessments kept in the case, and the way to a new one; nothing in a case that is not about funding. */
@Component({
  selector: 'app-case-assessments',
  imports: [Moment, RouterLink, ValidityMark],
  templateUrl: './case-assessments.html',
  styleUrl: './linked-records.scss',
  host: { '[hidden]': '!concerned()' },
})
export class CaseAssessments {
  private readonly open = inject(OpenCase);
  protected readonly outcomes = outcomeWords;
  protected readonly toRedo = $localize`:@@funding.ruleChanged:règle corrigée\u00a0: à recalculer`;

  protected readonly id = this.open.id;
  protected readonly assessments = computed(() => this.open.detail()?.assessments.filter(({ replacedAt }) => replacedAt === null) ?? []);
  protected readonly concerned = computed(() => {
    const { topics = [], question } = this.open.detail() ?? {};
    return this.assessments().length > 0 || topics.some((one) => one.startsWith('funding')) || /finan[cç]ab/i.test(question ?? '');
  });
}
