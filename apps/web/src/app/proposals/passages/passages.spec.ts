import type { IdentifyingPassage } from '@guichet/contracts';
import { findingsIn, moved, piecesOf, placed, replaced, type Texts } from './passages';

const texts: Texts = { question: 'Je suis Lina Dupont.', answer: 'Bonjour Lina, appelez le 04 222 33 44. Lina peut venir.' };

function passage(kind: IdentifyingPassage['kind'], field: IdentifyingPassage['field'], text: string, from = 0): IdentifyingPassage {
  const start = texts[field].indexOf(text, from);
  return { kind, field, start, end: start + text.length, text, replacement: `[${kind}]` };
}

const found = [
  passage('phone', 'answer', '04 222 33 44'),
  passage('name', 'answer', 'Lina', 20),
  passage('name', 'answer', 'Lina'),
  passage('name', 'question', 'Lina'),
];

it('gathers the same words of a kind, by kind and then as they come', () => {
  const findings = findingsIn(found, [{ kind: 'phone', text: '04 222 33 44' }]);
  expect(findings.map(({ key, kept, passages }) => [key, kept, passages.length])).toEqual([
    ['name/Lina', false, 3],
    ['phone/04 222 33 44', true, 1],
  ]);
  expect(findings[0]?.passages.map(({ field }) => field)).toEqual(['question', 'answer', 'answer']);
});

it('replaces each place, and only those', () => {
  const [lina] = findingsIn(found, []);
  if (!lina) throw new Error('nothing found');
  expect(replaced(texts, lina, '[prénom]').at(-1)).toEqual({
    question: 'Je suis [prénom] Dupont.',
    answer: 'Bonjour [prénom], appelez le 04 222 33 44. [prénom] peut venir.',
  });
});

it('counts from where the stored text begins, and leaves out what is not there', () => {
  const written = { ...texts, answer: `\n  ${texts.answer}` };
  const elsewhere = { ...passage('name', 'answer', 'Lina'), start: 2, end: 6 };
  expect(placed([...found, elsewhere], written).map(({ field, start, end }) => written[field].slice(start, end))).toEqual([
    '04 222 33 44',
    'Lina',
    'Lina',
    'Lina',
  ]);
});

it('follows the text while it is written', () => {
  const after = texts.answer.replace('appelez le 04 222 33 44', 'appelez-nous demain');
  const now = moved(found, 'answer', texts.answer, after);
  expect(now.map(({ field, start, end }) => (field === 'answer' ? after : texts.question).slice(start, end))).toEqual([
    'Lina',
    'Lina',
    'Lina',
  ]);
  expect(now.some(({ kind }) => kind === 'phone')).toBe(false);
});

it('forgets what a change went through', () => {
  const after = texts.answer.replace('Bonjour Lina', 'Bonjour Linda');
  expect(moved(found, 'answer', texts.answer, after).filter(({ field, kind }) => field === 'answer' && kind === 'name')).toHaveLength(1);
});

it('cuts a text where its passages are', () => {
  expect(
    piecesOf(texts.answer, 'answer', found)
      .filter(({ key }) => key)
      .map(({ text }) => text),
  ).toEqual(['Lina', '04 222 33 44', 'Lina']);
  expect(
    piecesOf(texts.answer, 'answer', found)
      .map(({ text }) => text)
      .join(''),
  ).toBe(texts.answer);
});
