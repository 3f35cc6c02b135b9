import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatError, MatFormField } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { ageBands, audienceDefinitions, audiences, enquiryLanguages, sexes } from '@guichet/contracts';
import { Preferences } from '../../core/preferences';
import { ageBandLabels, audienceLabels, languageLabels, sexLabels } from '../enquiry-labels';
import type { CaptureFields } from './capture-fields';

/** How to reach the person, whom the question concerns, until when, and how long it took. */
@Component({
  selector: 'app-capture-details',
  imports: [FormField, MatError, MatFormField, MatInput],
  templateUrl: './capture-details.html',
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--s-3) var(--s-6);
      margin-top: var(--s-3);
    }
    .meaning {
      min-height: 54px;
      line-height: 1.125rem;
    }
    @media (max-width: 599px) {
      .meaning {
        min-height: 36px;
      }
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class CaptureDetails {
  readonly form = input.required<FieldTree<CaptureFields>>();
  /** What is noted unless somebody says otherwise. */
  readonly minutes = input.required<number>();

  private readonly language = inject(Preferences).language;

  protected readonly audiences = audiences.map((value) => ({ value, label: audienceLabels[value] }));
  protected readonly ageBands = ageBands.map((value) => ({ value, label: ageBandLabels[value] }));
  protected readonly sexes = sexes.map((value) => ({ value, label: sexLabels[value] }));
  protected readonly languages = enquiryLanguages.map((value) => ({ value, label: languageLabels[value] }));
  protected readonly audienceMeaning = computed(() => {
    const audience = this.form().audience().value();
    return audience ? audienceDefinitions[audience][this.language] : '';
  });
}
