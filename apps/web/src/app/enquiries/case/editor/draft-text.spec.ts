import type { Citation } from '@guichet/contracts';
import { danglingIn, gapsIn, joined, piecesOf, withoutCitation } from './draft-text';

const source = (id: string, stale = false): Citation => ({
  type: 'occupation',
  id,
  version: 1,
  label: id,
  currentVersion: stale ? 2 : 1,
  stale,
  warnings: [],
});
const [a, b, c] = [source('a'), source('b'), source('c')];

describe('withoutCitation', () => {
  it('takes the markers away and moves the later ones up', () => {
    const cited = { text: 'Un [1], deux [2], trois [3], encore [2].', citations: [a, b, c] };
    expect(withoutCitation(cited, 1)).toEqual({ text: 'Un [1], deux, trois [2], encore.', citations: [a, c] });
  });

  it('leaves links alone', () => {
    expect(withoutCitation({ text: 'Voir [1](https://x.be) [1]', citations: [a] }, 0).text).toBe('Voir [1](https://x.be)');
  });
});

describe('joined', () => {
  it('numbers what is added after what is there, and one source only once', () => {
    const added = joined([a, b], { text: 'X [1], Y [2], Z [1].', citations: [c, a] });
    expect(added).toEqual({ text: 'X [3], Y [1], Z [3].', citations: [a, b, c] });
  });

  it('drops the markers of sources that no longer fit', () => {
    const thirty = Array.from({ length: 30 }, (_, index) => source(`s${index}`));
    expect(joined(thirty, { text: 'X [1].', citations: [a] })).toEqual({ text: 'X.', citations: thirty });
  });
});

it('finds what waits for words, but neither markers nor links', () => {
  const text = 'À [école], voyez [1] et [le site](https://x.be) avant le […].';
  expect(gapsIn(text).map((gap) => gap.text)).toEqual(['[école]', '[…]']);
  expect(text.slice(gapsIn(text)[0]?.start, gapsIn(text)[0]?.end)).toBe('[école]');
});

it('names markers that lead nowhere', () => {
  expect(danglingIn({ text: '[1] [2] [4] [4]', citations: [a] })).toEqual(['2', '4']);
});

it('says what each passage is, in the order of the text', () => {
  const pieces = piecesOf({ text: 'Un [1] deux [2] [?]', citations: [a, source('b', true)] });
  expect(pieces.map(({ kind }) => kind)).toEqual(['plain', 'source', 'plain', 'stale', 'plain', 'gap']);
  expect(pieces.map(({ text }) => text).join('')).toBe('Un [1] deux [2] [?]');
});
