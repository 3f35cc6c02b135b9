import type { Route, Routes } from '@angular/router';
import type { RecordFormPage } from './form/record-form-page';
import { kinds, recordKinds, type RecordKind } from './kinds';

type Load = NonNullable<Route['loadComponent']>;

const title = $localize`:@@title.records:Fiches`;
const list = async () => (await import('./list/records-page')).RecordsPage;
const form = async () => (await import('./form/record-form-page')).RecordFormPage;
const history = async () => (await import('./history/history-page')).HistoryPage;

const lists: Partial<Record<RecordKind, Load>> = {
  'bridging-programmes': async () => (await import('../bridging/bridging-finder-page')).BridgingFinderPage,
};

const pages: Record<RecordKind, Load> = {
  occupations: async () => (await import('../occupations/occupation-page')).OccupationPage,
  'study-programmes': async () => (await import('../studies/study-programme-page')).StudyProgrammePage,
  institutions: async () => (await import('../institutions/institution-page')).InstitutionPage,
  'bridging-programmes': async () => (await import('../bridging/bridging-programme-page')).BridgingProgrammePage,
  sources: async () => (await import('../sources/source-page')).SourcePage,
};

const leave = [(page: RecordFormPage) => page.mayLeave()];

function routesOf(kind: RecordKind): Routes {
  const { path, one, many, fresh } = kinds[kind];
  const under = path.replace('/fiches/', '');
  const data = { kind };
  const writing = { kind, bottomBar: false };
  return [
    { path: under, title: many, data, loadComponent: lists[kind] ?? list },
    { path: `${under}/nouvelle`, title: fresh, data: writing, loadComponent: form, canDeactivate: leave },
    { path: `${under}/:id`, title: one, loadComponent: pages[kind] },
    { path: `${under}/:id/historique`, title: $localize`:@@records.history:Historique`, data, loadComponent: history },
    { path: `${under}/:id/modifier`, title: $localize`:@@records.edit:Modifier`, data: writing, loadComponent: form, canDeactivate: leave },
  ];
}

export default [{ path: '', title, loadComponent: list }, ...recordKinds.flatMap(routesOf)] satisfies Routes;
