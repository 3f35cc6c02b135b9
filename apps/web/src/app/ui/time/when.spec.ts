import { ago, due, dueInWords, duration, plainDay, said, saidDay } from './when';

// Tuesday 3 November 2026, 14:12 in Brussels (winter time).
const now = new Date('2026-11-03T13:12:00Z');
const fr = 'fr-BE';
const en = 'en-GB';

describe('said', () => {
  it.each([
    ['2026-11-03T13:05:00Z', 'aujourd’hui 14:05', 'today 14:05'],
    ['2026-11-02T08:10:00Z', 'hier 09:10', 'yesterday 09:10'],
    ['2026-11-04T11:00:00Z', 'demain 12:00', 'tomorrow 12:00'],
    ['2026-11-06T11:00:00Z', 'ven. 6 nov.', 'Fri 6 Nov'],
    ['2024-11-06T11:00:00Z', '6 nov. 2024', '6 Nov 2024'],
  ])('%s', (at, french, english) => {
    expect(said(at, now, fr).short).toBe(french);
    expect(said(at, now, en).short.replace(',', '')).toBe(english);
  });

  it('counts days in Brussels, not in UTC', () => {
    expect(said('2026-11-02T23:30:00Z', now, fr).short).toBe('aujourd’hui 00:30');
    expect(said('2026-11-03T22:59:00Z', now, fr).short).toBe('aujourd’hui 23:59');
    expect(said('2026-11-03T23:00:00Z', now, fr).short).toBe('demain 00:00');
  });

  it('knows summer time', () => {
    expect(said('2026-10-25T00:30:00Z', new Date('2026-10-25T10:00:00Z'), fr).short).toBe('aujourd’hui 02:30');
  });

  it('gives the whole date for a title', () => {
    expect(said('2026-11-03T13:05:00Z', now, fr).full).toMatch(/^mardi 3 novembre 2026.*14:05$/);
    expect(said('2026-11-03T13:05:00Z', now, en).full).toMatch(/^Tuesday,? 3 November 2026.*14:05$/);
  });
});

it('says the first of a month as French does', () => {
  expect(saidDay('2026-11-01', new Date('2026-11-20T12:00:00Z'), fr)).toEqual({
    short: 'dim. 1er nov.',
    full: 'dimanche 1er novembre 2026',
  });
  expect(plainDay('2025-05-01', fr)).toBe('1er mai 2025');
  expect(plainDay('2025-05-11', fr)).toBe('11 mai 2025');
  expect(plainDay('2025-05-01', en)).toBe('1 May 2025');
});

it('says a day without a time', () => {
  expect(saidDay('2026-11-03', now, fr).short).toBe('aujourd’hui');
  expect(saidDay('2026-11-10', now, fr)).toEqual({ short: 'mar. 10 nov.', full: 'mardi 10 novembre 2026' });
});

describe('due', () => {
  it('is late from the first minute on', () => {
    expect(due('2026-11-03T11:32:00Z', now, fr)).toEqual({ late: true, head: 'En retard', tail: 'de 1 h 40' });
    expect(dueInWords('2026-11-03T12:47:00Z', now, fr)).toBe('en retard de 25 min');
  });

  it('otherwise gives the time over the day', () => {
    expect(due('2026-11-03T14:30:00Z', now, fr)).toEqual({ late: false, head: '15:30', tail: 'aujourd’hui' });
    expect(dueInWords('2026-11-04T11:00:00Z', now, fr)).toBe('demain 12:00');
  });
});

it('says durations', () => {
  expect(duration(20_000, fr)).toBe('1 min');
  expect(duration(60 * 60_000, fr)).toBe('1 h');
  expect(duration(65 * 60_000, fr)).toBe('1 h 05');
  expect(duration(50 * 60 * 60_000, fr)).toBe('2 j');
  expect(duration(50 * 60 * 60_000, en)).toBe('2 d');
});

it('says how long ago', () => {
  expect(ago('2026-11-03T13:11:58Z', now, fr)).toBe('à l’instant');
  expect(ago('2026-11-03T13:11:30Z', now, fr)).toBe('il y a 30 s');
  expect(ago('2026-11-03T13:09:00Z', now, fr)).toBe('il y a 3 min');
  expect(ago('2026-11-03T13:09:00Z', now, en)).toBe('3 min ago');
});
