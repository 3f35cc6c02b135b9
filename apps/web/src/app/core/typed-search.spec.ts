import { signal } from '@angular/core';
import { jest } from '@jest/globals';
import { TypedSearch } from './typed-search';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function searching() {
  const address = signal('');
  const gone: string[] = [];
  const search = new TypedSearch(address, (words) => {
    gone.push(words);
    address.set(words);
  });
  return { address, gone, search };
}

it('goes once, when typing pauses, without the space at the end, which stays in the box', () => {
  const { gone, search } = searching();
  search.type('bourse');
  jest.advanceTimersByTime(200);
  search.type('bourse ');
  jest.advanceTimersByTime(250);
  expect(gone).toEqual(['bourse']);
  expect(search.text()).toBe('bourse ');
});

it('keeps what is typed while an earlier address arrives', () => {
  const { address, search } = searching();
  search.type('bourse d');
  address.set('bourse');
  expect(search.text()).toBe('bourse d');
});

it('follows the address otherwise', () => {
  const { address, search } = searching();
  search.type('bourse');
  search.now();
  address.set('kot');
  expect(search.text()).toBe('kot');
});
