import type { AnsweringTime, Channel, OpeningSpan } from '@guichet/contracts';
import { networkOpeningHours } from '@guichet/contracts';
import fc from 'fast-check';
import { networkSettings } from '../../centres/opening/centre-settings.service';
import { afterOpeningHours, isOpenAt, type Opening } from '../../centres/opening/opening-time';
import { answeringHours, dueAt, openingOf } from './due';

const always: OpeningSpan[] = ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, from: '00:00', to: '24:00' }));
const noon: OpeningSpan[] = ([1, 2, 3, 4, 5] as const).flatMap((weekday) => [
  { weekday, from: '09:00', to: '12:00' },
  { weekday, from: '13:00', to: '17:00' },
]);
const opening = (spans: readonly OpeningSpan[], closed: string[] = [], open: string[] = []): Opening => ({
  spans,
  closed: new Set(closed),
  openHolidays: new Set(open),
});
const days = (from: string, count: number): string[] =>
  Array.from({ length: count }, (_, ahead) => new Date(Date.parse(from) + ahead * 86_400_000).toISOString().slice(0, 10));

describe('counting in opening hours', () => {
  it.each<[string, Opening, string, number, string]>([
    ['within a day', opening(networkOpeningHours), '2026-11-03T10:00+01:00', 4, '2026-11-03T14:00+01:00'],
    ['to the minute of closing', opening(networkOpeningHours), '2026-11-03T10:00+01:00', 7, '2026-11-03T17:00+01:00'],
    ['over the night', opening(networkOpeningHours), '2026-11-03T16:00+01:00', 2, '2026-11-04T10:00+01:00'],
    ['from before the door opens', opening(networkOpeningHours), '2026-11-03T06:00+01:00', 1, '2026-11-03T10:00+01:00'],
    ['over the weekend', opening(networkOpeningHours), '2026-11-06T16:00+01:00', 8, '2026-11-09T16:00+01:00'],
    ['from a Sunday', opening(networkOpeningHours), '2026-11-08T12:00+01:00', 1, '2026-11-09T10:00+01:00'],
    ['not at noon', opening(noon), '2026-11-03T11:00+01:00', 2, '2026-11-03T14:00+01:00'],
    ['spans in any order', opening([...noon].reverse()), '2026-11-03T11:00+01:00', 2, '2026-11-03T14:00+01:00'],
    ['not on Armistice Day', opening(networkOpeningHours), '2026-11-10T16:00+01:00', 2, '2026-11-12T10:00+01:00'],
    [
      'on Armistice Day where it is open',
      opening(networkOpeningHours, [], ['2026-11-11']),
      '2026-11-10T16:00+01:00',
      2,
      '2026-11-11T10:00+01:00',
    ],
    [
      'a closing day counts even where the holiday is open',
      opening(networkOpeningHours, ['2026-11-11'], ['2026-11-11']),
      '2026-11-10T16:00+01:00',
      2,
      '2026-11-12T10:00+01:00',
    ],
    [
      'over a closing of ten days',
      opening(networkOpeningHours, days('2026-12-24', 10)),
      '2026-12-23T16:00+01:00',
      2,
      '2027-01-04T10:00+01:00',
    ],
    ['over Easter, whose Monday moves', opening(networkOpeningHours), '2026-04-03T16:00+02:00', 2, '2026-04-07T10:00+02:00'],
    ['over 29 February', opening(always), '2028-02-28T12:00+01:00', 24, '2028-02-29T12:00+01:00'],
    ['to 1 March without it', opening(always), '2027-02-28T12:00+01:00', 24, '2027-03-01T12:00+01:00'],
    ['in a leap year on a weekday', opening(networkOpeningHours), '2028-02-28T16:00+01:00', 2, '2028-02-29T10:00+01:00'],
    ['the night of 23 hours', opening(always), '2026-03-28T12:00+01:00', 24, '2026-03-29T13:00+02:00'],
    ['the night of 25 hours', opening(always), '2026-10-24T12:00+02:00', 24, '2026-10-25T11:00+01:00'],
    [
      'across the clock change, at the hours on the door',
      opening(networkOpeningHours),
      '2026-03-27T16:00+01:00',
      2,
      '2026-03-30T10:00+02:00',
    ],
    ['back again in autumn', opening(networkOpeningHours), '2026-10-23T16:00+02:00', 2, '2026-10-26T10:00+01:00'],
    [
      'in a span that spring shortens',
      opening([{ weekday: 7, from: '01:00', to: '04:00' }]),
      '2026-03-29T00:00+01:00',
      2,
      '2026-03-29T04:00+02:00',
    ],
    [
      'in a span that spring leaves out: an hour later',
      opening([{ weekday: 7, from: '02:15', to: '02:45' }]),
      '2026-03-29T00:00+01:00',
      0.5,
      '2026-03-29T03:45+02:00',
    ],
    [
      'in a span that autumn lengthens',
      opening([{ weekday: 7, from: '01:00', to: '04:00' }]),
      '2026-10-25T00:00+02:00',
      4,
      '2026-10-25T04:00+01:00',
    ],
    ['by the network’s hours where a centre has none', opening([]), '2026-11-03T16:00+01:00', 2, '2026-11-04T10:00+01:00'],
  ])('%s', (_, hours, start, count, expected) => {
    expect(afterOpeningHours(hours, new Date(start), count).toISOString()).toBe(new Date(expected).toISOString());
  });

  it('counts on by the clock where a centre is closed for years', () => {
    const start = new Date('2026-11-03T10:00Z');
    expect(afterOpeningHours(opening(networkOpeningHours, days('2026-01-01', 2_000)), start, 24)).toEqual(new Date('2026-11-04T10:00Z'));
  });

  it('is open until midnight, that moment included, where a span ends with the day', () => {
    const late = opening([{ weekday: 1, from: '23:10', to: '24:00' }]);
    const midnight = new Date('2026-11-02T23:00:00Z');
    expect(isOpenAt(late, midnight)).toBe(true);
    expect(isOpenAt(late, new Date(midnight.getTime() + 1))).toBe(false);
    expect(afterOpeningHours(late, new Date('2026-11-02T22:20:00Z'), 40 / 60)).toEqual(midnight);
  });
});

describe('the answering time', () => {
  const times: AnsweringTime[] = [
    { topic: null, channel: 'email', hours: 40 },
    { topic: 'funding', channel: null, hours: 16 },
    { topic: 'funding.fees', channel: 'phone', hours: 2 },
    { topic: 'access.enrolment_dates', channel: null, hours: 8 },
  ];
  it.each<[Channel, string[], number]>([
    ['social', [], 8],
    ['email', [], 40],
    ['email', ['guidance.career_choice'], 40],
    ['email', ['funding.grants'], 16],
    ['phone', ['funding.fees'], 2],
    ['email', ['funding.fees'], 16],
    ['email', ['funding.grants', 'access.enrolment_dates'], 8],
  ])('of %s about %j is %i hours', (channel, topics, hours) => {
    expect(answeringHours(times, channel, topics)).toBe(hours);
  });
});

describe('whatever the hours', () => {
  const time = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  /** At most one span a day, so that none overlaps another. */
  const spans = fc.uniqueArray(
    fc
      .tuple(fc.constantFrom(1, 2, 3, 4, 5, 6, 7), fc.integer({ min: 0, max: 1_400 }), fc.integer({ min: 30, max: 600 }))
      .map(([weekday, from, long]): OpeningSpan => ({
        weekday,
        from: time(from),
        to: time(Math.min(from + long, 1_440)),
      })),
    { selector: ({ weekday }) => weekday, maxLength: 7 },
  );
  const day = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const settings = fc
    .record({ openingHours: spans, closed: fc.array(day, { maxLength: 40 }), openHolidays: fc.array(day, { maxLength: 5 }) })
    .map(({ closed, ...rest }) => ({
      ...networkSettings,
      ...rest,
      closingDays: closed.map((one) => ({ day: one, label: 'x' })),
    }));
  const received = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-06-30'), noInvalidDate: true });
  const hours = fc.integer({ min: 1, max: 60 });
  const within = (count: number): AnsweringTime[] => [{ topic: null, channel: null, hours: count }];

  it('is due while the centre is open, and not before it came in', () => {
    fc.assert(
      fc.property(settings, received, hours, (said, receivedAt, count) => {
        const due = dueAt({ ...said, answeringTimes: within(count) }, { channel: 'email', topics: [], receivedAt, deadline: null });
        expect(due.getTime()).toBeGreaterThan(receivedAt.getTime());
        expect(isOpenAt(openingOf(said), due)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('is never due earlier for having more time, nor for a deadline later', () => {
    fc.assert(
      fc.property(settings, received, hours, hours, day, (said, receivedAt, one, other, deadline) => {
        const due = (count: number, by: string | null): number =>
          dueAt({ ...said, answeringTimes: within(count) }, { channel: 'email', topics: [], receivedAt, deadline: by }).getTime();
        expect(due(Math.min(one, other), null)).toBeLessThanOrEqual(due(Math.max(one, other), null));
        expect(due(one, deadline)).toBeLessThanOrEqual(due(one, null));
      }),
      { numRuns: 300 },
    );
  });
});
