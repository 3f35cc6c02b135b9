import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { tellingWords } from './telling-words';

/** Nothing was found: the same search with one of its words. */
@Component({
  selector: 'app-fewer-words',
  imports: [RouterLink],
  template: `@if (fewer().length > 0) {
    <p>
      <span i18n="@@pastAnswers.onlyWord">Seulement&nbsp;:</span>
      @for (word of fewer(); track word) {
        <a routerLink="/reponses" [queryParams]="{ q: word }" queryParamsHandling="merge">{{ word }}</a>
      }
    </p>
  }`,
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-2) var(--s-3);
      margin-bottom: var(--s-2);
    }
    span {
      color: var(--text-2);
    }
  `,
})
export class FewerWords {
  readonly words = input.required<string>();
  protected readonly fewer = computed(() => tellingWords(this.words()));
}
