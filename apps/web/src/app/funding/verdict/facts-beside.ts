import { Component, computed, inject, model } from '@angular/core';
import { factReference, factsBeside } from '@guichet/funding-rules';
import { Preferences } from '../../core/preferences';
import { yearsInWords } from '../funding-words';
import { StudyPath } from '../path/study-path';

/** What is worth saying with the verdict, each to be taken along or not. */
@Component({
  selector: 'app-facts-beside',
  template: `@if (facts().length > 0) {
    <fieldset>
      <legend i18n="@@funding.alsoToSay">À dire aussi</legend>
      @for (fact of facts(); track fact.id) {
        <label>
          <input #box type="checkbox" [checked]="chosen().includes(fact.id)" (change)="choose(fact.id, box.checked)" />
          <span>
            {{ fact.text }}
            <span class="meta">
              {{ fact.id }} · {{ fact.reference }} · {{ fact.years }}
              @if (fact.status !== 'verified') {
                · <span i18n="@@funding.toConfirm">à confirmer</span>
              }
            </span>
          </span>
        </label>
      }
    </fieldset>
  }`,
  styles: `
    fieldset {
      display: flex;
      flex-direction: column;
      gap: var(--s-2);
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0 0 var(--s-2);
      font-size: var(--fs-16);
      font-weight: 600;
    }
    label {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--s-3);
      align-items: start;
      padding: var(--s-1) 0;
    }
    input {
      width: 18px;
      height: 18px;
      margin: 3px 0 0;
      accent-color: var(--accent);
    }
    span {
      overflow-wrap: anywhere;
    }
    .meta {
      display: block;
    }
  `,
})
export class FactsBeside {
  private readonly path = inject(StudyPath);
  private readonly language = inject(Preferences).language;
  /** Ids of the facts that go along. */
  readonly chosen = model.required<readonly string[]>();

  protected readonly facts = computed(() =>
    factsBeside(this.path.input(), this.path.verdict()).map((fact) => ({
      ...{ id: fact.id, text: fact.text[this.language], reference: factReference(fact), status: fact.status },
      years: yearsInWords(fact),
    })),
  );

  protected choose(id: string, taken: boolean): void {
    this.chosen.update((ids) => [...ids.filter((one) => one !== id), ...(taken ? [id] : [])]);
  }
}
