import type { Routes } from '@angular/router';

const title = $localize`:@@title.pastAnswers:Réponses passées`;
const page = async () => (await import('./past-answers-page')).PastAnswersPage;

export default [
  { path: '', title, loadComponent: page },
  { path: ':kind/:id', title, loadComponent: page },
] satisfies Routes;
