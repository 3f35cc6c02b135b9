import type { PastAnswer } from '@guichet/contracts';
import { copiedText } from './copied-text';

const answer = {
  answer: 'Oui, **à une condition** :\n\n- réussir *tout* ;\n- lire [le décret](https://exemple.be/decret).',
  academicYear: '2025-2026',
  citations: [
    { type: 'legal-text', id: '1', version: 1, label: 'Décret paysage, art. 151', currentVersion: 1, stale: false },
    {
      type: 'web-page',
      id: '2',
      version: 1,
      label: 'UCLouvain',
      source: 'Site de l’université',
      currentVersion: 1,
      stale: false,
      url: 'https://exemple.be/ucl',
      accessedOn: '2025-09-02',
    },
  ],
} as unknown as PastAnswer;

it('puts numbered sources, with the day they were read, under plain text', () => {
  expect(copiedText(answer, (day) => `jour ${day}`)).toBe(
    [
      'Oui, à une condition :\n\n- réussir tout ;\n- lire le décret (https://exemple.be/decret).',
      'Valable pour l’année académique 2025-2026.',
      'Sources\u00a0:\n1. Décret paysage, art. 151\n2. UCLouvain, Site de l’université, page lue le jour 2025-09-02\n   https://exemple.be/ucl',
    ].join('\n\n'),
  );
});

it('says nothing of sources or a year that are not there', () => {
  expect(copiedText({ ...answer, answer: 'Oui.', academicYear: null, citations: [] }, String)).toBe('Oui.');
});

it('leaves underscores and asterisks of ordinary words alone', () => {
  expect(copiedText({ ...answer, answer: 'a_b 2*3*4', academicYear: null, citations: [] }, String)).toBe('a_b 2*3*4');
});
