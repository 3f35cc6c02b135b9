import type { Routes } from '@angular/router';

export default [
  {
    path: '',
    title: $localize`:@@title.groupActivities:Activités de groupe`,
    loadComponent: async () => (await import('./group-activities-page')).GroupActivitiesPage,
  },
] satisfies Routes;
