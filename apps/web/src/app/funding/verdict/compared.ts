import { Component, computed, inject } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { LucideX } from '@lucide/angular';
import type { FundingVerdict, VerdictStep } from '@guichet/funding-rules';
import { Moment } from '../../ui/time/moment';
import { outcomeWords } from '../funding-words';
import { StudyPath } from '../path/study-path';

const deciding = ({ steps }: FundingVerdict): VerdictStep[] => steps.filter(({ decisive }) => decisive);

/** Two verdicts beside each other: what was kept, or stood here before, and what stands now; and the rules that made the difference. */
@Component({
  selector: 'app-compared',
  imports: [LucideX, MatIconButton, Moment],
  templateUrl: './compared.html',
  styleUrl: './compared.scss',
})
export class ComparedVerdicts {
  protected readonly path = inject(StudyPath);
  protected readonly outcomes = outcomeWords;

  protected readonly sides = computed(() => {
    const before = this.path.compared();
    if (!before) return null;
    const now = { input: this.path.input(), verdict: this.path.verdict() };
    return {
      ...{ before, now, same: before.verdict.outcome === now.verdict.outcome },
      gone: without(deciding(before.verdict), deciding(now.verdict)),
      come: without(deciding(now.verdict), deciding(before.verdict)),
    };
  });

  protected close(): void {
    this.path.compared.set(null);
  }
}

/** What only the first holds: another rule, or the same rule with another finding. */
function without(steps: readonly VerdictStep[], others: readonly VerdictStep[]): VerdictStep[] {
  return steps.filter(({ rule, explanation }) => !others.some((one) => one.rule === rule && one.explanation === explanation));
}
