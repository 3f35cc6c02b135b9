import type { Routes } from '@angular/router';

export default [
  {
    path: '',
    title: $localize`:@@title.searchSynonyms:Sigles et synonymes`,
    loadComponent: async () => (await import('./search-synonyms-page')).SearchSynonymsPage,
  },
] satisfies Routes;
