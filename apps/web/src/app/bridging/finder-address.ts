// What is asked of the bridging finder, as it stands in the address.
import type { Params } from '@angular/router';
import { isAcademicYear } from '@guichet/contracts';

export const ends = ['from', 'to', 'institution'] as const;
export type End = (typeof ends)[number];

export type FinderQuestion = Record<End, string | null> & { academicYear: string | null; q: string };

const names: Record<End | 'academicYear', string> = { from: 'de', to: 'vers', institution: 'etablissement', academicYear: 'annee' };
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What no screen could have written is left out. */
export function questionOf(params: Params): FinderQuestion {
  const text = (name: string): string => (typeof params[name] === 'string' ? params[name] : '');
  const id = (end: End): string | null => (uuid.test(text(names[end])) ? text(names[end]) : null);
  const year = text(names.academicYear);
  return {
    from: id('from'),
    to: id('to'),
    institution: id('institution'),
    academicYear: isAcademicYear(year) ? year : null,
    q: text('q').trim(),
  };
}

export const asked = (name: End | 'academicYear', value: string | null): Params => ({ [names[name]]: value });

export function requestParams({ q, ...rest }: FinderQuestion): Record<string, string> {
  const set = Object.entries({ ...rest, q }).filter((entry): entry is [string, string] => !!entry[1]);
  return Object.fromEntries(set);
}
