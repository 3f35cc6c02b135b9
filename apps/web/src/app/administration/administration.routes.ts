import type { Routes } from '@angular/router';

export default [
  { path: '', pathMatch: 'full', redirectTo: 'equipe' },
  {
    path: 'equipe',
    title: $localize`:@@title.team:Équipe`,
    loadComponent: async () => (await import('./team/team-page')).TeamPage,
  },
  {
    path: 'centre',
    title: $localize`:@@title.centre:Centre`,
    loadComponent: async () => (await import('./centre/centre-page')).CentrePage,
  },
] satisfies Routes;
