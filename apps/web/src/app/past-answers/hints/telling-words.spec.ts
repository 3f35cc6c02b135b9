import { tellingWords } from './telling-words';

describe('the words that may find more by themselves', () => {
  it.each([
    ['', []],
    ['minerval', []],
    ['le minerval', ['minerval']],
    ['prix du minerval en criminologie à Liège', ['criminologie', 'minerval', 'Liège']],
    ['"mot mot" -mot', []],
    ['sage-femme à Huy', ['sage-femme']],
  ])('of %j are %j', (typed, words) => expect(tellingWords(typed)).toEqual(words));
});
