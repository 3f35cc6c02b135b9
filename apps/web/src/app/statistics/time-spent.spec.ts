import { timeSpent } from './time-spent';

describe('time spent', () => {
  it.each([
    [0, '0 min'],
    [45, '45 min'],
    [180, '3 h'],
    [185, '3 h 05'],
    [1_570, '26 h 10'],
    [90_000, '1 500 h'],
  ])('of %i minutes is %s', (minutes, expected) => {
    expect(timeSpent(minutes, 'fr-BE').replace(/[\u00a0\u202f]/g, ' ')).toBe(expected);
  });
});
