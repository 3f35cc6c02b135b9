import type { Routes, UrlMatcher } from '@angular/router';

/** `/reponses` and `/reponses/:kind/:id` are one page, which stays while one reads on. */
const listOrAnswer: UrlMatcher = (segments) => {
  const [kind, id] = segments;
  if (segments.length === 0) return { consumed: [] };
  return segments.length === 2 && kind && id ? { consumed: segments, posParams: { kind, id } } : null;
};

export default [
  {
    path: 'proposer/:answerId',
    title: $localize`:@@title.propose:Proposer comme réutilisable`,
    data: { bottomBar: false },
    canDeactivate: [(page: { mayLeave(): Promise<boolean> }) => page.mayLeave()],
    loadComponent: async () => (await import('../proposals/editing/propose-page')).ProposePage,
  },
  {
    path: 'reusable/:id/historique',
    title: $localize`:@@pastAnswers.history:Historique`,
    loadComponent: async () => (await import('./history/answer-history-page')).AnswerHistoryPage,
  },
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
