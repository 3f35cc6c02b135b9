import { filterCount, filtersOf, requestParams, toggled, withoutFilters } from './search-filters';

const centre = '0f38c0ba-651c-4870-8c2d-63094c47639f';
const none = { validity: [], academicYear: [], topic: [], centre: [], record: null };

it('reads filters from the address, one or several', () => {
  expect(filtersOf({ q: 'x', validite: 'valid', annee: ['2025-2026', '2024-2025'], sujet: 'funding.eligibility', centre })).toEqual({
    validity: ['valid'],
    academicYear: ['2025-2026', '2024-2025'],
    topic: ['funding.eligibility'],
    centre: [centre],
    record: null,
  });
});

it('leaves out what the API would refuse', () => {
  expect(filtersOf({ validite: 'toujours', annee: '2025', centre: 'liege', fiche: '1', sujet: '' })).toEqual(none);
});

it('switches a value on and off', () => {
  expect(toggled(none as never, 'validity', 'valid')).toEqual({ validite: ['valid'] });
  expect(toggled({ ...none, topic: ['a', 'b'] }, 'topic', 'a')).toEqual({ sujet: ['b'] });
  expect(toggled({ ...none, topic: ['b'] }, 'topic', 'b')).toEqual({ sujet: null });
});

it('asks the API only what was chosen', () => {
  const filters = filtersOf({ validite: ['valid', 'expired'], fiche: centre });
  expect(requestParams('bourse', filters)).toEqual({ q: 'bourse', validity: ['valid', 'expired'], record: centre });
  expect(requestParams('', filtersOf({}))).toEqual({});
  expect(filterCount(filters)).toBe(3);
});

it('removes every filter but keeps the words', () => {
  expect(withoutFilters).toEqual({ validite: null, annee: null, sujet: null, centre: null, fiche: null });
});
