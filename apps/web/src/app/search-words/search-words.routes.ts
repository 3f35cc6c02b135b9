import type { Routes } from '@angular/router';

export default [
  {
    path: '',
    title: $localize`:@@title.searchWords:Sigles et synonymes`,
    loadComponent: async () => (await import('./search-words-page')).SearchWordsPage,
  },
] satisfies Routes;
