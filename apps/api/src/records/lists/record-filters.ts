// What a list of records may be narrowed by. Each facet is counted under all filters but its own.
import {
  academicYearOf,
  checkedForDays,
  recordFacetNames,
  type CitationWarning,
  type RecordFacet,
  type RecordFacetName,
} from '@guichet/contracts';
import type { RecordListQuery } from '@guichet/contracts/inputs';

/** Collects the parameters of a statement. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** The conditions under which a record is in need of a look; see `warningsOf`. */
const attention = (today: string, year: string): Record<CitationWarning, string> => ({
  other_jurisdiction: `r.jurisdiction <> 'FWB'`,
  retired: 'r.retired_at IS NOT NULL',
  expired: `(coalesce(r.valid_until < ${today}::date, false) OR coalesce(r.valid_until_year < ${year}, false))`,
  not_yet_valid: `(coalesce(r.valid_from > ${today}::date, false) OR coalesce(r.valid_from_year > ${year}, false))`,
  check_due: `coalesce(${today}::date - r.checked_on > ${checkedForDays}, false)`,
  to_be_confirmed: `r.status <> 'verified'`,
});

/** The values that a record has in a facet, as an array of text. */
export function facetValues(name: RecordFacetName, parameters: Parameters, today: string): string {
  const one = (value: string): string => `array_remove(ARRAY[${value}], NULL)`;
  switch (name) {
    case 'regulated':
      return `CASE WHEN r.type = 'occupation' THEN ARRAY[coalesce(r.facts->>'regulated', 'unknown')] ELSE '{}' END`;
    case 'shortage':
      return `ARRAY(SELECT jsonb_array_elements_text(coalesce(r.facts->'shortage', '[]')))`;
    case 'degreeType':
    case 'educationForm':
    case 'institutionType':
      return one(`r.facts->>'${name}'`);
    case 'jurisdiction':
    case 'status':
      return one(`r.${name}`);
    case 'attention': {
      const needs = Object.entries(attention(parameters.add(today), parameters.add(academicYearOf(today))));
      return one(needs.map(([warning, holds]) => `CASE WHEN ${holds} THEN '${warning}' END`).join(', '));
    }
  }
}

/** The filters that a query sets, by facet. */
export function chosen(query: RecordListQuery): [RecordFacetName, string[]][] {
  const { regulated, shortage, degreeType, educationForm, institutionType, jurisdiction, status, attention: needs } = query;
  const filters = { regulated, shortage, degreeType, educationForm, institutionType, jurisdiction, status, attention: needs };
  return (Object.entries(filters) as [RecordFacetName, string[] | undefined][]).flatMap(([name, values]) =>
    values && values.length > 0 ? [[name, values] as [RecordFacetName, string[]]] : [],
  );
}

/** Facets in their fixed order; one that no record has is left out. */
export function facetsOf(rows: { name: string; key: string; count: number }[]): RecordFacet[] {
  return recordFacetNames
    .map((name) => ({ name, values: rows.filter((row) => row.name === name).map(({ key, count }) => ({ key, count })) }))
    .filter(({ values }) => values.length > 0);
}
