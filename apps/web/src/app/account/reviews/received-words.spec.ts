import { checksInWords, shareInWords } from './received-words';

it.each([
  [0, 0, 'aucune réponse relue'],
  [1, 3, '1 sur 3, soit 33\u00a0%'],
  [12, 12, '12 sur 12, soit 100\u00a0%'],
])('%d of %d: %s', (returned, submitted, words) => expect(shareInWords({ returned, submitted })).toBe(words));

it('names what is to be improved, and says so where nothing is', () => {
  expect(checksInWords({ clear: 'no', correct: 'yes', sourced: 'no', helpful: 'na' })).toBe(
    'À améliorer\u00a0: compréhensible, sources citées.',
  );
  expect(checksInWords({ clear: 'yes', correct: 'yes', sourced: 'na', helpful: 'yes' })).toBe('Rien à redire.');
});
