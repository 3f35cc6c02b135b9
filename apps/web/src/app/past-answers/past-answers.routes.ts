import type { Routes, UrlMatcher } from '@angular/router';

/** `/reponses` and `/reponses/:kind/:id` are one page, which stays while one reads on. */
const listOrAnswer: UrlMatcher = (segments) => {
  const [kind, id] = segments;
  if (segments.length === 0) return { consumed: [] };
  return segments.length === 2 && kind && id ? { consumed: segments, posParams: { kind, id } } : null;
};

export default [
  {
    path: 'comparer/:a/:b',
    title: $localize`:@@title.compareAnswers:Comparer deux réponses`,
    loadComponent: async () => (await import('./compare/compare-page')).ComparePage,
  },
  {
    matcher: listOrAnswer,
    title: $localize`:@@title.pastAnswers:Réponses passées`,
    loadComponent: async () => (await import('./past-answers-page')).PastAnswersPage,
  },
] satisfies Routes;
