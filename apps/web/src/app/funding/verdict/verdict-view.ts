import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input, output } from '@angular/core';
import { LucideCircleQuestionMark } from '@lucide/angular';
import type { Validity } from '@guichet/contracts';
import type { FundingVerdict } from '@guichet/funding-rules';
import { ValidityMark } from '../../ui/validity-mark';
import { lineId } from '../path/fields';
import { enrolmentsCounted, outcomeWords, resultWords } from '../funding-words';

/** The verdict, what to complete before there is one, on what it rests, what would change it, and what is not known. */
@Component({
  selector: 'app-verdict',
  imports: [LucideCircleQuestionMark, NgTemplateOutlet, ValidityMark],
  templateUrl: './verdict-view.html',
  styleUrl: './verdict-view.scss',
})
export class VerdictView {
  readonly verdict = input.required<FundingVerdict>();
  /** What was typed and stands in no row. */
  readonly unread = input<readonly string[]>([]);
  /** The field to go to, by its path in the input. */
  readonly goTo = output<string>();

  protected readonly outcomes = outcomeWords;
  protected readonly results = resultWords;
  protected readonly lineId = lineId;
  protected readonly counted = enrolmentsCounted;

  /** There are rules, but not yet enough to apply them to. */
  protected readonly open = computed(() => {
    const { outcome, regime, problems } = this.verdict();
    return outcome === 'unknown' && regime !== null && problems.length > 0;
  });

  /** An outcome, but of less than what was typed. */
  protected readonly reserved = computed(() => this.verdict().outcome !== 'unknown' && this.unread().length > 0);

  /** How sure the rules are that counted; nothing where none did. */
  protected readonly mark = computed((): { state: Validity; word: string } | null => {
    const { outcome, certainty } = this.verdict();
    if (outcome === 'unknown' || (certainty === 'verified' && this.reserved())) return null;
    return certainty === 'verified'
      ? { state: 'valid', word: $localize`:@@funding.verified:règles vérifiées` }
      : {
          state: 'needs_review',
          word: $localize`:@@funding.toConfirmRules:à confirmer\u00a0: une règle déduite ou non vérifiée a compté`,
        };
  });

  protected readonly lists = computed(() => {
    const { problems, missing, alternatives } = this.verdict();
    const named = new Set(problems.map(({ message }) => message));
    const all = [
      { heading: $localize`:@@funding.missing:Ce qu’il faudrait savoir`, lines: missing.filter((line) => !named.has(line)) },
      { heading: $localize`:@@funding.alternatives:Ce qui changerait le résultat`, lines: alternatives },
    ];
    return all.map((list) => ({ ...list, lines: [...new Set(list.lines)] })).filter(({ lines }) => lines.length > 0);
  });
}
