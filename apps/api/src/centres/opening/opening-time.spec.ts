import fc from 'fast-check';
import { networkOpeningHours } from '@guichet/contracts';
import { afterOpeningHours, openingHoursBefore, type Opening } from './opening-time';

const opening: Opening = { spans: networkOpeningHours, closed: new Set(['2026-12-24']), openHolidays: new Set() };
const before = (end: string, hours: number): string => openingHoursBefore(opening, new Date(end), hours).toISOString();

it.each([
  ['within the day', '2026-11-27T15:00:00Z', 4, '2026-11-27T11:00:00.000Z'],
  ['from one day to the other', '2026-11-27T09:00:00Z', 8, '2026-11-26T09:00:00.000Z'],
  ['over a weekend', '2026-11-30T09:00:00Z', 2, '2026-11-27T15:00:00.000Z'],
  ['after closing', '2026-11-27T22:00:00Z', 1, '2026-11-27T15:00:00.000Z'],
  ['over Christmas and a closing day', '2026-12-28T08:00:00Z', 1, '2026-12-23T15:00:00.000Z'],
  ['over the night that is an hour longer', '2026-10-26T09:00:00Z', 2, '2026-10-23T14:00:00.000Z'],
])('counts backwards %s', (_, end, hours, expected) => expect(before(end, hours)).toBe(expected));

it('goes back as far as counting forwards comes', () => {
  const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: 60 }), (end, hours) => {
      const there = afterOpeningHours(opening, openingHoursBefore(opening, end, hours), hours);
      expect(there.getTime()).toBeLessThanOrEqual(end.getTime());
      // Nothing was open between.
      expect(afterOpeningHours(opening, there, 1 / 3_600_000).getTime()).toBeGreaterThan(end.getTime());
    }),
    { numRuns: 300 },
  );
});
