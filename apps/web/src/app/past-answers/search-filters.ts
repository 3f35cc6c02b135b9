// What is asked of the past answers, as it stands in the address.
import type { Params } from '@angular/router';
import { validities, type Validity } from '@guichet/contracts';

export const facetNames = ['validity', 'academicYear', 'topic', 'centre'] as const;
export type FacetName = (typeof facetNames)[number];

export interface SearchFilters {
  validity: Validity[];
  academicYear: string[];
  topic: string[];
  centre: string[];
  /** Only answers that cite this record. */
  record: string | null;
}

const addressNames: Record<FacetName | 'record', string> = {
  validity: 'validite',
  academicYear: 'annee',
  topic: 'sujet',
  centre: 'centre',
  record: 'fiche',
};

/** Filters out of query parameters; what no screen could have written is left out. */
export function filtersOf(params: Params): SearchFilters {
  const several = (name: FacetName): string[] => {
    const value: unknown = params[addressNames[name]];
    return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string' && one !== '');
  };
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
  const record: unknown = params[addressNames.record];
  return {
    validity: validities.filter((validity) => several('validity').includes(validity)),
    academicYear: several('academicYear').filter((year) => /^\d{4}-\d{4}$/.test(year)),
    topic: several('topic').slice(0, 20),
    centre: several('centre').filter((id) => uuid.test(id)),
    record: typeof record === 'string' && uuid.test(record) ? record : null,
  };
}

/** Query parameters that switch one value of a facet on or off. */
export function toggled(filters: SearchFilters, facet: FacetName, key: string): Params {
  const chosen: string[] = filters[facet];
  const next = chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key];
  return { [addressNames[facet]]: next.length > 0 ? next : null };
}

/** Query parameters that remove every filter and keep the words. */
export const withoutFilters: Params = Object.fromEntries(Object.values(addressNames).map((name) => [name, null]));
export const withoutRecord: Params = { [addressNames.record]: null };

/** The same, as the API wants it. */
export function requestParams(q: string, filters: SearchFilters): Record<string, string | string[]> {
  const { record, ...facets } = filters;
  return {
    ...(q ? { q } : {}),
    ...Object.fromEntries(Object.entries(facets).filter(([, values]) => values.length > 0)),
    ...(record ? { record } : {}),
  };
}

export const filterCount = (filters: SearchFilters): number =>
  facetNames.reduce((count, name) => count + filters[name].length, filters.record ? 1 : 0);
