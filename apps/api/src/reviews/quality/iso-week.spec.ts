import { isoWeekOf, mondayOf } from './iso-week';

it.each([
  ['2026-01-01', '2026-W01'],
  ['2025-12-29', '2026-W01'],
  ['2025-12-28', '2025-W52'],
  ['2026-12-31', '2026-W53'],
  ['2027-01-03', '2026-W53'],
  ['2027-01-04', '2027-W01'],
  ['2028-02-29', '2028-W09'],
  ['2026-03-29', '2026-W13'],
  ['2026-10-25', '2026-W43'],
])('%s lies in %s', (date, week) => expect(isoWeekOf(date)).toBe(week));

it('begins a week on Monday', () => {
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
  expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  expect(mondayOf('2026-01-01', -1)).toBe('2025-12-22');
});
