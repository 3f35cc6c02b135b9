import { excerpt, folded, oneLine } from './excerpt';

const marked = (text: string, words: string[], follow = true): string => {
  const { text: shown, marks } = excerpt(text, new Set(words), follow);
  return marks.reduceRight((result, { start, end }) => `${result.slice(0, start)}[${result.slice(start, end)}]${result.slice(end)}`, shown);
};

describe('oneLine', () => {
  it.each([
    [
      'Bonjour,\n\nOui, **à une condition** :\n\n- réussir tout ;\n- [voir le décret](https://exemple.be).',
      'Oui, à une condition : réussir tout ; voir le décret.',
    ],
    ['Bonjour Lina,\nPresque.', 'Presque.'],
    ['Bonjour, je suis perdue.', 'je suis perdue.'],
    ['Chères toutes, voici.', 'voici.'],
    ['Bonjour', 'Bonjour'],
    ['Cherchez dans la liste.', 'Cherchez dans la liste.'],
    ['Finançable\u202f?', 'Finançable\u202f?'],
  ])('%j', (markdown, line) => expect(oneLine(markdown)).toBe(line));
});

it.each([
  ['Assistant·e', 'assistant'],
  ['Finançabilité', 'financabilite'],
  ['e\u0301te\u0301', 'ete'],
  ['Œuvre', 'oeuvre'],
])('%s is known as %s', (written, known) => expect(folded(written)).toBe(known));

describe('excerpt', () => {
  const long = `${'Le début ne dit rien du sujet et il est assez long pour remplir à lui seul les deux lignes de la liste. '.repeat(2)}Ensuite vient la bourse. Puis la fin.`;

  it('marks words by their offsets, also behind signs of two units', () => {
    expect(excerpt('🎓 L’allègement', new Set(['allegement']), true).marks).toEqual([{ start: 5, end: 15 }]);
    expect(marked('un, deux, un', ['un'])).toBe('[un], deux, [un]');
  });

  it('moves to the sentence of a match that two lines would not show', () => {
    expect(marked(long, ['bourse'])).toBe('… Ensuite vient la [bourse]. Puis la fin.');
  });

  it('stays at the beginning where asked to, or without a match', () => {
    expect(marked(long, ['bourse'], false)).toBe(`${long.replace('bourse', '[bourse]')}`);
    expect(marked(long, []).startsWith('Le début')).toBe(true);
  });

  it('cuts a long text between words', () => {
    const { text } = excerpt('mot '.repeat(200), new Set(), true);
    expect(text.length).toBeLessThanOrEqual(261);
    expect(text.endsWith('mot…')).toBe(true);
  });

  it('survives a text without spaces', () => {
    const { text } = excerpt('x'.repeat(5_000), new Set(['x'.repeat(5_000)]), true);
    expect(text).toHaveLength(261);
  });
});
