import { Component, input } from '@angular/core';

@Component({
  selector: 'app-past-answers-page',
  template: `<header class="page-bar"><h1 i18n="@@title.pastAnswers">Réponses passées</h1></header>`,
})
export class PastAnswersPage {
  readonly q = input('');
  readonly kind = input<string>();
  readonly id = input<string>();
}
