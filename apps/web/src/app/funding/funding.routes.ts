import type { Routes } from '@angular/router';

export default [
  { path: '', title: $localize`:@@title.funding:Finançabilité`, loadComponent: async () => (await import('./funding-page')).FundingPage },
  {
    path: 'regles',
    title: $localize`:@@title.fundingRules:Règles de finançabilité`,
    loadComponent: async () => (await import('./rules/funding-rules-page')).FundingRulesPage,
  },
] satisfies Routes;
