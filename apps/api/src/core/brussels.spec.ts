import { brusselsDay, zonedInstant } from './brussels';

describe('time in Brussels', () => {
  it.each([
    ['2026-07-14T21:59:59.999Z', '2026-07-14'],
    ['2026-07-14T22:00:00.000Z', '2026-07-15'],
    ['2026-12-31T22:59:59.999Z', '2026-12-31'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01'],
    ['2026-10-25T00:30:00.000Z', '2026-10-25'],
    ['2026-10-25T01:30:00.000Z', '2026-10-25'],
    ['2028-02-29T12:00:00.000Z', '2028-02-29'],
  ])('%s is on %s', (instant, day) => expect(brusselsDay(new Date(instant))).toBe(day));

  it.each([
    ['2026-07-14', 0, '2026-07-13T22:00:00.000Z'],
    ['2026-01-01', 0, '2025-12-31T23:00:00.000Z'],
    ['2026-10-25', 0, '2026-10-24T22:00:00.000Z'],
    ['2026-10-25', 1, '2026-10-25T23:00:00.000Z'],
    ['2027-03-28', 0, '2027-03-27T23:00:00.000Z'],
    ['2027-03-28', 1, '2027-03-28T22:00:00.000Z'],
    ['2026-12-31', 1, '2026-12-31T23:00:00.000Z'],
    ['2026-02-28', 1, '2026-02-28T23:00:00.000Z'],
    ['2026-10-24', 7, '2026-10-30T23:00:00.000Z'],
  ])('%s plus %i days begins at %s', (day, plus, instant) => expect(zonedInstant(day, plus).toISOString()).toBe(instant));

  it('is its own inverse on every day of ten years', () => {
    for (let day = Date.UTC(2020, 0, 1); day < Date.UTC(2030, 0, 1); day += 86_400_000) {
      const written = new Date(day).toISOString().slice(0, 10);
      const begins = zonedInstant(written);
      expect([brusselsDay(begins), brusselsDay(new Date(begins.getTime() - 1)) < written]).toEqual([written, true]);
    }
  });
});
