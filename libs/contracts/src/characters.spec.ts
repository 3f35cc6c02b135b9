import fc from 'fast-check';
import { characters } from './characters';

describe('the length of a text', () => {
  it('is counted in code points, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
        expect(characters(text)).toBe([...text].length);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['', 0],
    ['é', 1],
    ['e\u0301', 2],
    ['🙂', 1],
    ['\ud83d', 1],
    ['\ude42\ud83d', 2],
    ['👩🏽‍🎓', 4],
  ])('of %p is %i', (text, length) => expect(characters(text)).toBe(length));
});
