import { marked, placeOf, trimmed } from './passages';

describe('a commented passage', () => {
  it.each([
    ['where it stood', 'Oui. Non. Oui.', { quote: 'Oui', start: 10 }, { start: 10, end: 13 }],
    ['at the nearest place that says the same', 'Bon, oui. Non. Et donc oui.', { quote: 'oui', start: 20 }, { start: 23, end: 26 }],
    ['before the place where it stood', 'oui', { quote: 'oui', start: 400 }, { start: 0, end: 3 }],
    ['nowhere, once it is gone', 'Non.', { quote: 'oui', start: 0 }, null],
  ])('is found %s', (_, text, comment, place) => expect(placeOf(text, comment)).toEqual(place));

  it('is a piece of its own, across the pieces of the text', () => {
    const pieces = [
      { kind: 'plain' as const, text: 'Selon ' },
      { kind: 'source' as const, text: '[1]' },
      { kind: 'plain' as const, text: ', oui.' },
    ];
    const found = marked(pieces, [{ start: 2, end: 9 }]);
    expect(found.map(({ text, marked: yes }) => [text, yes])).toEqual([
      ['Se', false],
      ['lon ', true],
      ['[1]', true],
      [', oui.', false],
    ]);
    expect(marked(pieces, []).map(({ text }) => text)).toEqual(['Selon ', '[1]', ', oui.']);
  });

  it('begins and ends with words', () => {
    expect(trimmed('a  bon jour ', { start: 1, end: 12 })).toEqual({ start: 3, end: 11 });
    expect(trimmed('a  b', { start: 1, end: 3 })).toBeNull();
  });
});
