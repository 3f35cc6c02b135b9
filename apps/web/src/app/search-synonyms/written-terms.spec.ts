import { problemOf, termsOf } from './written-terms';

describe('the forms that were written', () => {
  it.each([
    ['AS\nassistant  social \n\nas', ['AS', 'assistant social']],
    ['AS = assistant social; service social', ['AS', 'assistant social', 'service social']],
    [' ', []],
  ])('in %j are %j', (written, terms) => expect(termsOf(written)).toEqual(terms));

  it('are two to twelve, short, and hold a letter or a digit', () => {
    expect(problemOf(['AS', 'assistant social'])).toBeNull();
    expect(problemOf(['AS'])).toContain('deux');
    expect(problemOf(['AS'], true)).toBeNull();
    expect(problemOf([], true)).toContain('au moins une');
    expect(problemOf(Array.from({ length: 13 }, (_, n) => `mot ${n}`))).toContain('Douze');
    expect(problemOf(['AS', 'x'.repeat(81)])).toContain('80');
    expect(problemOf(['AS', '?!'])).toContain('?!');
  });
});
