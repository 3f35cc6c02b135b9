import type { Routes, UrlMatcher } from '@angular/router';
import type { ProposePage } from '../proposals/editing/propose-page';

/** `/relecture` and `/relecture/:kind/:id` are one page, which stays while one goes from answer to answer. */
const listOrAnswer: UrlMatcher = (segments) => {
  const [kind, id] = segments;
  if (segments.length === 0) return { consumed: [] };
  return segments.length === 2 && kind && id ? { consumed: segments, posParams: { kind, id } } : null;
};

/** `/relecture/proposees` and `/relecture/proposees/:id` likewise. */
const listOrProposal: UrlMatcher = (segments) => {
  const [first, id] = segments;
  if (first?.path !== 'proposees' || segments.length > 2) return null;
  return id ? { consumed: segments, posParams: { id } } : { consumed: segments };
};

/** The same for `/relecture/contradictions` and `/relecture/contradictions/:id`. */
const listOrPair: UrlMatcher = (segments) => {
  const [first, id] = segments;
  if (first?.path !== 'contradictions' || segments.length > 2) return null;
  return { consumed: segments, ...(id ? { posParams: { id } } : {}) };
};

/** And for `/relecture/qualite`. */
const listOrQuality: UrlMatcher = (segments) => {
  const [first, id] = segments;
  if (first?.path !== 'qualite' || segments.length > 2) return null;
  return { consumed: segments, ...(id ? { posParams: { id } } : {}) };
};

export default [
  { path: 'ambre', redirectTo: '' },
  {
    path: 'proposees/:proposalId/corriger',
    title: $localize`:@@title.correctProposal:Corriger la proposition`,
    data: { bottomBar: false },
    canDeactivate: [(page: ProposePage) => page.mayLeave()],
    loadComponent: async () => (await import('../proposals/editing/propose-page')).ProposePage,
  },
  {
    matcher: listOrProposal,
    title: $localize`:@@title.proposals:Réponses proposées`,
    loadComponent: async () => (await import('./proposals/proposals-page')).ProposalsPage,
  },
  {
    path: 'tournee',
    title: $localize`:@@title.round:Tournée`,
    loadComponent: async () => (await import('./round/round-page')).RoundPage,
  },
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
    matcher: listOrQuality,
    title: $localize`:@@title.quality:Qualité`,
    loadComponent: async () => (await import('./quality/quality-page')).QualityPage,
  },
  {
    matcher: listOrAnswer,
    title: $localize`:@@title.reviews:Relecture`,
    loadComponent: async () => (await import('./reviews-page')).ReviewsPage,
  },
] satisfies Routes;
