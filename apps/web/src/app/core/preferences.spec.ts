import { TestBed } from '@angular/core/testing';
import { inLanguage, Preferences } from './preferences';

it.each([
  ['/file?q=1#x', 'en', '/en/file?q=1#x'],
  ['/en/file?q=1', 'fr', '/file?q=1'],
  ['/en', 'fr', '/'],
  ['/en/file', 'en', '/en/file'],
  ['/enquetes', 'en', '/en/enquetes'],
] as const)('%s in %s is %s', (address, language, expected) => {
  expect(inLanguage(address, language)).toBe(expected);
});

it('paints the chosen theme and remembers it', () => {
  const preferences = TestBed.inject(Preferences);
  preferences.setTheme('dark');
  expect(document.documentElement.dataset['theme']).toBe('dark');
  expect(localStorage.getItem('guichet.theme')).toBe('dark');
  preferences.setTheme('system');
  expect(document.documentElement.dataset['theme']).toBe('light');
});
