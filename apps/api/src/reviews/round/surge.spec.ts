import { surgesOf } from './surge';

const topic = (name: string, thisWeek: number, usual: number) => ({ topic: name, thisWeek, usual, since: '2026-11-20' });
const names = (...topics: ReturnType<typeof topic>[]): string[] => surgesOf(topics).map((surge) => surge.topic);

it.each([
  ['twice as many as usual', topic('a', 10, 5), ['a']],
  ['not quite twice', topic('a', 9, 5), []],
  ['never asked before', topic('a', 5, 0), ['a']],
  ['too few to say', topic('a', 4, 0), []],
])('%s', (_name, asked, expected) => expect(names(asked)).toEqual(expected));

it('puts the greatest surplus first, and names five at most', () => {
  const many = [topic('b', 12, 2), topic('a', 12, 2), topic('c', 30, 10), ...'defg'.split('').map((name) => topic(name, 6, 1))];
  expect(names(...many)).toEqual(['c', 'a', 'b', 'd', 'e']);
});
