import type { Routes, UrlMatcher } from '@angular/router';

/** `/relecture` and `/relecture/:kind/:id` are one page, which stays while one goes from answer to answer. */
const listOrAnswer: UrlMatcher = (segments) => {
  const [kind, id] = segments;
  if (segments.length === 0) return { consumed: [] };
  return segments.length === 2 && kind && id ? { consumed: segments, posParams: { kind, id } } : null;
};

export default [
  { path: 'ambre', redirectTo: '' },
  {
    path: 'sans-reponse',
    title: $localize`:@@title.searchGaps:Questions sans réponse`,
    loadComponent: async () => (await import('./gaps/search-gaps-page')).SearchGapsPage,
  },
  {
    matcher: listOrAnswer,
    title: $localize`:@@title.reviews:Relecture`,
    loadComponent: async () => (await import('./reviews-page')).ReviewsPage,
  },
] satisfies Routes;
