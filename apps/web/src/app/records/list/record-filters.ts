// What a list of records is narrowed by, as it stands in the address.
import type { Params } from '@angular/router';
import {
  citationWarnings,
  degreeTypes,
  educationForms,
  institutionTypes,
  jurisdictions,
  recordFacetNames,
  recordStatuses,
  regions,
  type RecordFacetName,
} from '@guichet/contracts';

export const recordStates = ['current', 'retired', 'all'] as const;
export type RecordState = (typeof recordStates)[number];

export interface RecordFilters {
  facets: Record<RecordFacetName, string[]>;
  state: RecordState;
}

const addressNames: Record<RecordFacetName | 'state', string> = {
  regulated: 'reglemente',
  shortage: 'penurie',
  degreeType: 'diplome',
  educationForm: 'forme',
  institutionType: 'etablissement',
  jurisdiction: 'communaute',
  status: 'fiabilite',
  attention: 'attention',
  state: 'etat',
};

const values: Record<RecordFacetName, readonly string[]> = {
  regulated: ['true', 'false', 'unknown'],
  shortage: regions,
  degreeType: degreeTypes,
  educationForm: educationForms,
  institutionType: institutionTypes,
  jurisdiction: jurisdictions,
  status: recordStatuses,
  attention: citationWarnings,
};

/** Filters out of query parameters; what no screen could have written is left out. */
export function filtersOf(params: Params): RecordFilters {
  const facet = (name: RecordFacetName): string[] => {
    const asked: unknown[] = [params[addressNames[name]]].flat();
    return values[name].filter((value) => asked.includes(value));
  };
  const facets = Object.fromEntries(recordFacetNames.map((name) => [name, facet(name)])) as RecordFilters['facets'];
  return { facets, state: recordStates.find((state) => state === params[addressNames.state]) ?? 'current' };
}

/** Query parameters that switch one value of a facet on or off. */
export function toggled({ facets }: RecordFilters, name: RecordFacetName, key: string): Params {
  const chosen = facets[name];
  const next = chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key];
  return { [addressNames[name]]: next.length > 0 ? next : null };
}

export const inState = (state: RecordState): Params => ({ [addressNames.state]: state === 'current' ? null : state });

/** Query parameters that remove every filter and keep the words. */
export const withoutFilters: Params = Object.fromEntries(Object.values(addressNames).map((name) => [name, null]));

/** The same, as the API wants it. */
export function requestParams(q: string, { facets, state }: RecordFilters): Record<string, string | string[]> {
  const set = Object.entries(facets).filter(([, chosen]) => chosen.length > 0);
  return { ...(q ? { q } : {}), ...Object.fromEntries(set), ...(state === 'current' ? {} : { state }) };
}

export const filterCount = ({ facets, state }: RecordFilters): number =>
  Object.values(facets).reduce((count, chosen) => count + chosen.length, state === 'current' ? 0 : 1);
