import { partsOf } from './marked-text';

const shown = (text: string, marks: { start: number; end: number }[]) =>
  partsOf(text, marks)
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join('');

it.each([
  ['un deux trois', [{ start: 3, end: 7 }], 'un [deux] trois'],
  [
    'un deux',
    [
      { start: 0, end: 2 },
      { start: 3, end: 7 },
    ],
    '[un] [deux]',
  ],
  [
    'un deux',
    [
      { start: 3, end: 7 },
      { start: 0, end: 2 },
    ],
    '[un] [deux]',
  ],
  ['🎓 l’école', [{ start: 5, end: 10 }], '🎓 l’[école]'],
  ['un deux', [], 'un deux'],
  ['un deux', [{ start: 3, end: 99 }], 'un deux'],
  [
    'un deux',
    [
      { start: 0, end: 4 },
      { start: 2, end: 7 },
    ],
    '[un d]eux',
  ],
])('marks %j by offsets in UTF-16 units: %#', (text, marks, expected) => {
  expect(shown(text, marks)).toBe(expected);
});
