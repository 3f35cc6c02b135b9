import type { Routes } from '@angular/router';

const title = $localize`:@@title.imports:Imports`;

export default [
  { path: '', title, loadComponent: async () => (await import('./imports-page')).ImportsPage },
  { path: ':id', title, loadComponent: async () => (await import('./import-page')).ImportPage },
] satisfies Routes;
