import { Cover, type Away } from './cover';

const person = (id: string) => ({ id, name: id.toUpperCase() });
const away = (userId: string, substitute: string | null = null, until: string | null = null): Away => ({
  ...{ userId, until },
  substitute: substitute === null ? null : person(substitute),
});

describe('who stands in', () => {
  it.each<[string, Away[], string | null]>([
    ['the substitute', [away('a', 'b')], 'b'],
    ['nobody, when none was named', [away('a')], null],
    ['the substitute of an absent substitute', [away('a', 'b'), away('b', 'c')], 'c'],
    ['whoever comes first in a long chain', [away('c', 'd'), away('a', 'b'), away('b', 'c')], 'd'],
    ['nobody, when the chain ends with somebody absent', [away('a', 'b'), away('b')], null],
    ['nobody, when two stand in for each other', [away('a', 'b'), away('b', 'a')], null],
    ['nobody, when the chain runs into a ring', [away('a', 'b'), away('b', 'c'), away('c', 'b')], null],
  ])('is %s', (_, absences, expected) => {
    const cover = new Cover(absences);
    expect(cover.of('a')).toEqual({ until: null, coveredBy: expected === null ? null : person(expected) });
    expect(cover.uncovered().includes('a')).toBe(expected === null);
    for (const id of ['a', 'b', 'c', 'd']) expect([id, cover.coveredBy(id).includes('a')]).toEqual([id, id === expected]);
  });

  it('is nobody for who is there, and for a case that nobody has', () => {
    const cover = new Cover([away('a', 'b', '2026-11-30')]);
    expect([cover.of('b'), cover.of(null)]).toEqual([null, null]);
    expect(cover.of('a')?.until).toBe('2026-11-30');
  });

  it('may be one for several', () => {
    expect(new Cover([away('a', 'c'), away('b', 'c'), away('d')]).coveredBy('c')).toEqual(['a', 'b']);
  });
});
