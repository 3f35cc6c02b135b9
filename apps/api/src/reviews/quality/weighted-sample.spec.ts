import { weightedSample, type Candidate } from './weighted-sample';

const seed = (number: number): Buffer => Buffer.from(`seed ${number}`);
const candidates = (...weights: number[]): Candidate[] => weights.map((weight, index) => ({ id: `answer-${index}`, weight }));
const ids = (found: Candidate[]): string[] => found.map(({ id }) => id);

describe('a weighted sample', () => {
  it('draws each at most once, and all where there are no more', () => {
    const many = candidates(...Array.from({ length: 40 }, (_, index) => 1 + (index % 3)));
    const drawn = ids(weightedSample(many, 15, seed(1)));
    expect(new Set(drawn).size).toBe(15);
    expect(ids(weightedSample(many, 100, seed(1))).sort()).toEqual(ids(many).sort());
    expect(weightedSample(many, 0, seed(1))).toEqual([]);
    expect(weightedSample([], 5, seed(1))).toEqual([]);
  });

  it('is the same for the same seed, in whatever order the candidates come', () => {
    const many = candidates(1, 2, 3, 1, 2, 3, 9, 18);
    expect(ids(weightedSample(many.toReversed(), 4, seed(7)))).toEqual(ids(weightedSample(many, 4, seed(7))));
    const others = Array.from({ length: 20 }, (_, number) => ids(weightedSample(many, 4, seed(number))).join());
    expect(new Set(others).size).toBeGreaterThan(10);
  });

  it('draws first in proportion to the weights', () => {
    const many = candidates(1, 1, 1, 3, 6);
    const draws = 6_000;
    const firsts = Array.from({ length: draws }, (_, number) => weightedSample(many, 1, seed(number))[0]?.id);
    for (const { id, weight } of many) {
      const expected = (draws * weight) / 12;
      expect(Math.abs(firsts.filter((one) => one === id).length - expected)).toBeLessThan(4 * Math.sqrt(expected));
    }
  });

  it('draws second in proportion to what is left', () => {
    const many = candidates(1, 1, 4);
    const draws = 6_000;
    const pairs = Array.from({ length: draws }, (_, number) => ids(weightedSample(many, 2, seed(number))).join());
    // First the heavy one (4/6), then one of two alike.
    const expected = (draws * 4) / 6 / 2;
    for (const light of ['answer-0', 'answer-1']) {
      const found = pairs.filter((pair) => pair === `answer-2,${light}`).length;
      expect(Math.abs(found - expected)).toBeLessThan(4 * Math.sqrt(expected));
    }
  });
});
