import { withSources } from './letter';

const decree = { label: 'Décret paysage, art. 151', source: 'Gallilex', accessedOn: '2026-09-01', url: 'https://exemple.be/decret' };

it('ends with label, source, day of checking and address of each source', () => {
  const page = { label: 'HELMo', source: 'HELMo', accessedOn: null, url: null };
  expect(withSources('Oui [1][2].', [decree, page], null)).toBe(
    'Oui [1][2].\n\nSources\n[1] Décret paysage, art. 151, Gallilex (vérifié le 01/09/2026)\n    https://exemple.be/decret\n[2] HELMo',
  );
});

it('says so in the language of the enquiry', () => {
  expect(withSources('Ja [1].', [decree], 'de')).toContain('\n\nQuellen\n[1] Décret paysage, art. 151, Gallilex (geprüft am 01/09/2026)');
});

it('is the answer alone where nothing is cited', () => {
  expect(withSources('Oui.', [], 'fr')).toBe('Oui.');
});
