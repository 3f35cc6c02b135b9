import type { DemoCentre, DemoUser } from './demo-types';

export const centres: DemoCentre[] = [
  { code: 'LIE', name: 'Liège' },
  { code: 'NAM', name: 'Namur' },
  { code: 'BRU', name: 'Bruxelles' },
];

export const users: DemoUser[] = [
  { login: 'conseiller.liege', name: 'Conseillère Liège', role: 'adviser', centre: 'LIE', reviewRequired: false },
  { login: 'stagiaire.liege', name: 'Stagiaire Liège', role: 'adviser', centre: 'LIE', reviewRequired: true },
  { login: 'superviseur.liege', name: 'Superviseure Liège', role: 'supervisor', centre: 'LIE', reviewRequired: false },
  { login: 'conseiller.namur', name: 'Conseiller Namur', role: 'adviser', centre: 'NAM', reviewRequired: false },
  { login: 'superviseur.namur', name: 'Superviseur Namur', role: 'supervisor', centre: 'NAM', reviewRequired: false },
  { login: 'conseiller.bruxelles', name: 'Conseillère Bruxelles', role: 'adviser', centre: 'BRU', reviewRequired: false },
  { login: 'superviseur.bruxelles', name: 'Superviseure Bruxelles', role: 'supervisor', centre: 'BRU', reviewRequired: false },
  { login: 'admin', name: 'Administratrice', role: 'administrator', centre: 'BRU', reviewRequired: false },
];
