import { markedParts } from './marked-parts';

const parts = (text: string) =>
  text
    .split('|')
    .filter(Boolean)
    .map((part) => ({ text: part.replaceAll(/[[\]]/g, ''), changed: part.startsWith('[') }));
const shown = (text: string) =>
  markedParts(parts(text))
    .map((part) => (part.changed ? `[${part.text}]` : part.text))
    .join('|');

it.each([
  ['[Oui]|, |[mais]| |[plus]| tard', '[Oui, mais plus]| tard'],
  ['Il faut |[45]| crédits', 'Il faut |[45]| crédits'],
  ['[Oui.]|\n\n|[Non.]', '[Oui.]|\n\n|[Non.]'],
  ['[un]| et |[deux]', '[un]| et |[deux]'],
  [' |[un]| ', ' |[un]| '],
  ['', ''],
])('marks %j as %j', (before, after) => expect(shown(before)).toBe(after));
