import type { Routes } from '@angular/router';

const title = $localize`:@@title.statistics:Pilotage`;

export default [
  { path: '', title, loadComponent: async () => (await import('./statistics-page')).StatisticsPage },
  {
    path: 'charte',
    title: $localize`:@@title.charter:Charte de codage`,
    loadComponent: async () => (await import('./charter/charter-page')).CharterPage,
  },
  { path: 'rapports/:id', title, loadComponent: async () => (await import('./reports/report-page')).ReportPage },
] satisfies Routes;
