import { daysOf, wholeMonths } from './periods';

it.each([
  ['mois', '2028-02-10T12:00:00Z', '2028-02-01', '2028-02-29'],
  ['mois', '2026-10-31T23:30:00Z', '2026-11-01', '2026-11-30'],
  ['mois-passe', '2027-01-05T12:00:00Z', '2026-12-01', '2026-12-31'],
  ['annee', '2026-12-31T23:30:00Z', '2027-01-01', '2027-12-31'],
  ['annee-academique', '2026-09-13T12:00:00Z', '2025-09-14', '2026-09-13'],
  ['annee-academique', '2026-09-14T12:00:00Z', '2026-09-14', '2027-09-13'],
] as const)('%s at %s is %s to %s', (period, now, from, to) => {
  expect(daysOf(period, new Date(now))).toEqual({ from, to });
});

it.each([
  ['2026-09-14', '2027-09-13', '2026-09-01', '2027-08-31'],
  ['2026-02-10', '2026-02-11', '2026-02-01', '2026-02-28'],
])('%s to %s is counted across centres as %s to %s', (from, to, first, last) => {
  expect(wholeMonths({ from, to })).toEqual({ from: first, to: last });
});
