import { Component, computed, input } from '@angular/core';
import type { FundingVerdict } from '@guichet/funding-rules';
import { ValidityMark } from '../../ui/validity-mark';
import { outcomeWords, resultWords } from '../funding-words';

/** The verdict, on what it rests, what would change it, and what is not known. */
@Component({
  selector: 'app-verdict',
  imports: [ValidityMark],
  template: `@let one = verdict();
    <section aria-live="polite">
      <p class="meta">{{ one.regimeExplanation }}</p>
      <h2 [class]="one.outcome">{{ outcomes[one.outcome] }}</h2>
      <p class="paragraph">{{ one.studentParagraph }}</p>
      <p class="meta figures">
        @if (one.countedEnrolments !== null) {
          <span i18n="@@funding.counted">{{ one.countedEnrolments }} inscriptions comptées</span> ·
        }
        @if (one.certainty === 'verified') {
          <app-validity state="valid" [word]="verified" />
        } @else {
          <app-validity state="needs_review" [word]="toConfirm" />
        }
      </p>
    </section>
    @if (lists(); as all) {
      @for (list of all; track list.heading) {
        <section>
          <h3>{{ list.heading }}</h3>
          <ul>
            @for (line of list.lines; track line) {
              <li>{{ line }}</li>
            }
          </ul>
        </section>
      }
    }
    @if (one.steps.length > 0) {
      <section>
        <h3 i18n="@@funding.steps">Étapes</h3>
        <ol>
          @for (step of one.steps; track $index) {
            <li [class.decisive]="step.decisive">
              <strong [class]="step.result">{{ results[step.result] }}</strong>
              <span>
                {{ step.explanation }}
                <span class="meta">
                  {{ step.rule }} · {{ step.reference }}
                  @if (step.status !== 'verified') {
                    · <span i18n="@@funding.toConfirm">à confirmer</span>
                  }
                </span>
              </span>
            </li>
          }
        </ol>
      </section>
    }`,
  styleUrl: './verdict-view.scss',
})
export class VerdictView {
  readonly verdict = input.required<FundingVerdict>();

  protected readonly outcomes = outcomeWords;
  protected readonly results = resultWords;
  protected readonly verified = $localize`:@@funding.verified:règles vérifiées`;
  protected readonly toConfirm = $localize`:@@funding.toConfirmRules:à confirmer\u00a0: une règle déduite ou non vérifiée a compté`;

  protected readonly lists = computed(() => {
    const { problems, missing, alternatives } = this.verdict();
    const all = [
      { heading: $localize`:@@funding.problems:À corriger dans le parcours`, lines: problems.map(({ message }) => message) },
      { heading: $localize`:@@funding.missing:Ce qu’il faudrait savoir`, lines: missing },
      { heading: $localize`:@@funding.alternatives:Ce qui changerait le résultat`, lines: alternatives },
    ];
    return all.map((list) => ({ ...list, lines: [...new Set(list.lines)] })).filter(({ lines }) => lines.length > 0);
  });
}
