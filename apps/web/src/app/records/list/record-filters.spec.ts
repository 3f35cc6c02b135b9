import { filterCount, filtersOf, inState, requestParams, toggled, withoutFilters } from './record-filters';

it('reads out of an address what the page could have written, and nothing else', () => {
  const filters = filtersOf({ penurie: ['wallonia', 'mars'], reglemente: 'unknown', etat: 'retired', fiabilite: 'sure' });
  expect(filters.facets).toMatchObject({ shortage: ['wallonia'], regulated: ['unknown'], status: [] });
  expect(filters.state).toBe('retired');
  expect(filterCount(filters)).toBe(3);
  expect(requestParams('as', filters)).toEqual({ q: 'as', shortage: ['wallonia'], regulated: ['unknown'], state: 'retired' });
});

it('switches one value on and off, and forgets them all', () => {
  const filters = filtersOf({ penurie: 'wallonia' });
  expect(toggled(filters, 'shortage', 'brussels')).toEqual({ penurie: ['wallonia', 'brussels'] });
  expect(toggled(filters, 'shortage', 'wallonia')).toEqual({ penurie: null });
  expect(inState('current')).toEqual({ etat: null });
  expect(filterCount(filtersOf(withoutFilters))).toBe(0);
});
