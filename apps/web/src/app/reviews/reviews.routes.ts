import type { Routes, UrlMatcher } from '@angular/router';

/** `/relecture` and `/relecture/:kind/:id` are one page, which stays while one goes from answer to answer. */
const listOrAnswer: UrlMatcher = (segments) => {
  const [kind, id] = segments;
  if (segments.length === 0) return { consumed: [] };
  return segments.length === 2 && kind && id ? { consumed: segments, posParams: { kind, id } } : null;
};

/** The same for `/relecture/contradictions` and `/relecture/contradictions/:id`. */
const listOrPair: UrlMatcher = (segments) => {
  const [first, id] = segments;
  if (first?.path !== 'contradictions' || segments.length > 2) return null;
  return { consumed: segments, ...(id ? { posParams: { id } } : {}) };
};

export default [
  { path: 'ambre', redirectTo: '' },
  {
    path: 'sans-reponse',
    title: $localize`:@@title.searchGaps:Questions sans réponse`,
    loadComponent: async () => (await import('./gaps/search-gaps-page')).SearchGapsPage,
  },
  {
    matcher: listOrPair,
    title: $localize`:@@title.contradictions:Contradictions`,
    loadComponent: async () => (await import('./contradictions/contradictions-page')).ContradictionsPage,
  },
  {
    matcher: listOrAnswer,
    title: $localize`:@@title.reviews:Relecture`,
    loadComponent: async () => (await import('./reviews-page')).ReviewsPage,
  },
] satisfies Routes;
