import type { Routes } from '@angular/router';
import { signedIn, signedOut } from './core/session.guard';

export const routes: Routes = [
  {
    path: 'connexion',
    title: $localize`:@@title.login:Connexion`,
    canActivate: [signedOut],
    loadComponent: async () => (await import('./login/login-page')).LoginPage,
  },
  {
    path: 'invitation/:token',
    title: $localize`:@@title.invitation:Invitation`,
    loadComponent: async () => (await import('./invitation/invitation-page')).InvitationPage,
  },
  {
    path: '',
    canActivate: [signedIn],
    loadComponent: async () => (await import('./shell/shell')).Shell,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'file' },
      { path: '', loadChildren: () => import('./enquiries/enquiries.routes') },
      { path: 'reponses', loadChildren: () => import('./past-answers/past-answers.routes') },
      { path: 'reglages/mots', loadChildren: () => import('./search-synonyms/search-synonyms.routes') },
      { path: 'financabilite', loadChildren: () => import('./funding/funding.routes') },
      { path: 'relecture', loadChildren: () => import('./reviews/reviews.routes') },
      { path: 'pilotage/activites', loadChildren: () => import('./group-activities/group-activities.routes') },
      { path: 'pilotage', loadChildren: () => import('./statistics/statistics.routes') },
      { path: 'fiches/imports', loadChildren: () => import('./imports/imports.routes') },
      { path: 'fiches', loadChildren: () => import('./records/records.routes') },
      { path: 'administration', loadChildren: () => import('./administration/administration.routes') },
      {
        path: 'compte',
        title: $localize`:@@title.account:Mon compte`,
        loadComponent: async () => (await import('./account/account-page')).AccountPage,
      },
      {
        path: '**',
        title: $localize`:@@title.notFound:Page introuvable`,
        loadComponent: async () => (await import('./shell/not-found-page')).NotFoundPage,
      },
    ],
  },
];
