import { asked, candidatesFor, deep, every, standing, usual, type Depth } from './candidates';
import { likeness, strokesBetween } from './likeness';
import { closeFirst, scoreOf, type Score, type Weighed } from './score';
import { termsOf, type KnownWord, type Term } from './terms';
import { askingWords, readTyped } from './typed';

const word = (place: number, text: string, documents: number, more: Partial<KnownWord> = {}): KnownWord => ({
  ...{ place, word: text, stem: text, documents, idle: false, form: null, relation: 'same' },
  ...more,
});
const termsIn = (words: KnownWord[], asking: Set<string> | null = null): Term[] => termsOf(words, [], 1_000, asking);

describe('a letter', () => {
  const weightsIn = (asking: Set<string>, ...words: KnownWord[]): number[] => termsIn(words, asking).map(({ weight }) => weight);

  it('tells more by the words of its questions, less by the words of every letter', () => {
    const [asked = 0, told = 0] = weightsIn(new Set(['stage']), word(1, 'stage', 40), word(2, 'bourse', 40));
    expect(asked).toBeGreaterThan(told);
    const [subject = 0, anybody = 0] = weightsIn(new Set(), word(1, 'bourse', 40), word(2, 'quelque', 40));
    expect(anybody).toBeLessThan(subject / 2);
  });

  it('has enough words that are right: only what is nearly the same is taken for what was meant', () => {
    const lost = [word(1, 'ecris', 0), word(1, 'ecris', 4, { stem: 'ecrit', form: 'ecrit', relation: 'letters' })];
    expect(termsIn(lost).flatMap(({ alternatives }) => alternatives)).toHaveLength(1);
    expect(termsIn(lost, new Set())).toEqual([]);
  });

  it('asks in the sentences with a question mark', () => {
    expect(askingWords('Je suis en kiné. Puis-je avoir une bourse d’études ? Merci.')).toEqual(
      new Set(['puis', 'je', 'avoir', 'une', 'bourse', 'd', 'etudes']),
    );
  });
});

describe('what is typed', () => {
  it.each([
    ['bourse "type long" ULB', { text: 'bourse  type long  ULB', phrases: ['type long'] }],
    ['minerval -université', { text: 'minerval  ', without: ['université'] }],
    ['#4221', { text: '', number: 4221 }],
    ['record:AS passerelle', { text: 'passerelle', record: 'AS' }],
    ['thème:funding prêt', { text: 'prêt', topic: 'funding' }],
    ['peut-être C#4 a-t-il', { text: 'peut-être C#4 a-t-il' }],
    ['"un', { text: '"un' }],
    ['CESS à 20ans', { text: 'CESS à 20 ans' }],
  ])('%s', (typed, expected) => expect(readTyped(typed)).toMatchObject(expected));

  it('is left alone where it is a letter', () => {
    const letter = `${'Je me demande « si oui ou non » -vraiment- #12. '.repeat(5)}`;
    expect(readTyped(letter)).toMatchObject({ text: letter, phrases: [], without: [], number: null });
  });
});

describe('likeness', () => {
  it.each([
    ['financable', 'finacable', 1],
    ['alocation', 'allocation', 1],
    ['passrelle', 'passerelle', 1],
    ['psasage', 'passage', 1],
    ['', 'abc', 3],
  ])('%s and %s are %i strokes apart', (a, b, strokes) => expect(strokesBetween(a, b)).toBe(strokes));

  it('forgives more in long words, and words that sound alike', () => {
    expect(likeness('finacabilite', 'financabilite', false)).toBeGreaterThan(0.8);
    expect(likeness('bac', 'sac', false)).toBeGreaterThan(0);
    expect(likeness('abcd', 'abxy', false)).toBe(0);
    expect(likeness('kestion', 'question', true)).toBeGreaterThan(likeness('kestion', 'question', false));
  });
});

describe('terms', () => {
  it('tell more the rarer they are, and a word nobody used is looked for as what it may mean', () => {
    const [rare, common, meant] = termsIn([
      word(1, 'ceperi', 3),
      word(2, 'etudi', 700),
      word(3, 'financabl', 0),
      word(3, 'financabl', 80, { stem: 'financ', form: 'financable', relation: 'letters', word: 'financabl' }),
    ]);
    expect(rare?.weight).toBeGreaterThan(common?.weight ?? 0);
    expect(meant?.alternatives.map(({ stems }) => stems)).toEqual([['financ']]);
    expect(meant?.alternatives[0]?.worth).toBeLessThan(1);
  });

  it('are found in other words too, worth less than what was typed', () => {
    const names = [{ stems: ['frais', 'inscript'], documents: 40 }];
    const [term] = termsOf([word(1, 'minerval', 10)], [{ first: 1, last: 1, doubtful: false, hinted: false, names }], 1_000, null);
    expect(term?.alternatives).toEqual([
      { stems: ['minerval'], worth: 1, documents: 10 },
      { stems: ['frais', 'inscript'], worth: 0.6, documents: 40 },
    ]);
    expect(term?.documents).toBe(10);
  });

  it('of several words named as one are one', () => {
    const names = [{ stems: ['^eps'], documents: 5 }];
    const terms = termsOf(
      [word(1, 'promot', 30), word(2, 'social', 90)],
      [{ first: 1, last: 2, doubtful: false, hinted: false, names }],
      1_000,
      null,
    );
    expect(terms.map(({ label }) => label)).toEqual(['promot social']);
    expect(terms[0]?.alternatives[0]?.stems).toEqual(['promot', 'social']);
  });

  it('tell little where they are somebody’s age', () => {
    const [aide, age] = termsIn([word(0, 'aide', 20), word(1, '45', 20), word(2, 'ans', 300, { idle: true })]);
    const [, credits] = termsIn([word(0, 'aide', 20), word(1, '45', 20), word(2, 'crédits', 300)]);
    expect(age?.weight).toBeLessThan((aide?.weight ?? 0) / 2);
    expect(credits?.weight).toBe(aide?.weight);
  });

  it('leave out idle words that no answer uses', () => {
    expect(termsIn([word(1, 'how', 0), word(2, 'enrol', 4)]).map(({ label }) => label)).toEqual(['enrol']);
    expect(termsIn([word(1, 'how', 2)])).toHaveLength(1);
  });
});

describe('candidates', () => {
  const term = (stem: string, documents: number): Term => ({
    label: stem,
    documents,
    weight: 1,
    alternatives: [{ stems: [stem], worth: 1, documents }],
  });
  const weeks = (count: number, documents: number) => Array.from({ length: count }, (_, at) => ({ week: `@${900_000 - at}`, documents }));

  it('are all that hold any of the words while they are few', () => {
    expect(candidatesFor([term('a', 300), term('b', 200)], weeks(10, 100), usual)).toEqual({ all: true, ways: [["((('b')) | (('a')))"]] });
    expect(candidatesFor([], weeks(1, 1), usual)).toEqual({ all: true, ways: [] });
  });

  it('are those of rare words whole, of common ones where they meet, and the newest weeks where nothing is rare', () => {
    const million = weeks(260, 3_846);
    expect(candidatesFor([term('rare', 200), term('common', 600_000)], million, usual).ways).toContainEqual(["((('rare')))"]);
    const { ways: common, all } = candidatesFor([term('common', 600_000)], million, usual);
    expect(all).toBe(false);
    expect(common).toEqual([
      ["(('=common'))", expect.stringContaining("'@900000'")],
      ["(('common'))", expect.stringContaining("'@900000'")],
    ]);
    expect(common.flat().join().split('@').length).toBeLessThan(10);
    const { ways: met } = candidatesFor([term('half', 30_000), term('other', 20_000)], million, usual);
    expect(met).toContainEqual(["(('other'))", "(('half'))"]);
  });

  it('are more where most will be sifted out, and all where a few answers are named', () => {
    const million = weeks(260, 3_846);
    const newest = (depth: Depth): number =>
      candidatesFor([term('common', 20_000)], million, depth)
        .ways.flat()
        .join()
        .split('@').length;
    expect(newest(deep)).toBeGreaterThan(2 * newest(usual));
    expect(candidatesFor([term('common', 600_000)], million, every)).toEqual({ all: true, ways: [["((('common')))"]] });
  });

  it('quote whatever they are made of', () => {
    expect(standing({ stems: ["l'a", 'b\\'], worth: 1, documents: 1 })).toBe("('l''a' & 'b\\\\')");
    expect(asked({ stems: ['a'], worth: 1, documents: 1 })).toBe("('=a')");
  });
});

describe('the score', () => {
  const now = new Date('2026-11-26T10:00:00Z');
  const terms = [1, 2].map((at): Term => ({ label: `t${at}`, documents: 10, weight: 4, alternatives: [] }));
  const sought = { terms, long: false, topics: [], now };
  const row = (more: Partial<Weighed>): Weighed => ({
    ...{ kind: 'reusable', id: 'x', enquiryId: null, centreId: 'c', topics: ['funding.fees'], channel: null, validity: 'valid' },
    ...{ academicYear: null, answeredAt: now, timesReused: 0, words: 60, together: 0, asked: 0, parts: [1, 1] },
    ...more,
  });
  const value = (more: Partial<Weighed>, topics: string[] = []): number => scoreOf(row(more), { ...sought, topics }, 60).value;

  it('puts the better field, valid before needs review before expired, fresh and reused first', () => {
    expect(value({})).toBeGreaterThan(value({ parts: [1, 0.25] }));
    expect(value({ validity: 'needs_review' })).toBeLessThan(value({}));
    expect(value({ validity: 'expired' })).toBeLessThan(value({ validity: 'needs_review' }));
    expect(value({ answeredAt: new Date('2022-11-26') })).toBeLessThan(value({}));
    expect(value({ timesReused: 20 })).toBeGreaterThan(value({}));
    expect(value({}, ['funding'])).toBeGreaterThan(value({}));
    expect(value({ together: 1 })).toBeGreaterThan(value({}));
    expect(value({ asked: 0.5 })).toBeGreaterThan(value({}));
  });

  it('never lets these gentle signals outweigh a word that is there', () => {
    expect(value({ validity: 'needs_review', answeredAt: new Date('2020-01-01') })).toBeGreaterThan(
      value({ parts: [1, 0], timesReused: 50 }),
    );
  });

  it('calls close what holds most of few words', () => {
    expect(scoreOf(row({}), sought, 60).close).toBe(true);
    expect(scoreOf(row({ parts: [0, 0] }), sought, 60).close).toBe(false);
  });

  it('puts what is close first; what agrees more than that is close too', () => {
    const hit = (name: string, close: boolean): { name: string; score: Score } => ({
      name,
      score: { ...scoreOf(row({}), sought, 60), close },
    });
    const told = closeFirst([hit('best', false), hit('second', true), hit('third', false), hit('last', true)]);
    expect(told.map(({ name, score }) => [name, score.close])).toEqual([
      ['best', true],
      ['second', true],
      ['last', true],
      ['third', false],
    ]);
    expect(closeFirst([hit('far', false), hit('farther', false)]).map(({ score }) => score.close)).toEqual([false, false]);
  });
});
