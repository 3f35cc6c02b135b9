import type { Routes } from '@angular/router';
import type { RecordType } from '@guichet/contracts';

const list = async () => (await import('./records-page')).RecordsPage;
const ofType = (type: RecordType) => ({ type });

export default [
  { path: '', title: $localize`:@@title.records:Fiches`, loadComponent: list },
  { path: 'metiers', title: $localize`:@@title.occupations:Métiers`, data: ofType('occupation'), loadComponent: list },
  { path: 'formations', title: $localize`:@@title.studies:Formations`, data: ofType('study-programme'), loadComponent: list },
  { path: 'etablissements', title: $localize`:@@title.institutions:Établissements`, data: ofType('institution'), loadComponent: list },
  {
    path: 'metiers/:id',
    title: $localize`:@@title.occupation:Métier`,
    loadComponent: async () => (await import('../occupations/occupation-page')).OccupationPage,
  },
  {
    path: 'formations/:id',
    title: $localize`:@@title.studyProgramme:Formation`,
    loadComponent: async () => (await import('../studies/study-programme-page')).StudyProgrammePage,
  },
  {
    path: 'etablissements/:id',
    title: $localize`:@@title.institution:Établissement`,
    loadComponent: async () => (await import('../institutions/institution-page')).InstitutionPage,
  },
] satisfies Routes;
