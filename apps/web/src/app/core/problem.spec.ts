import { HttpErrorResponse, HttpHeaders } from '@angular/common/http';
import { problemCodes } from '@guichet/contracts';
import { failureOf, fieldErrors } from './problem';

const refusal = (status: number, code: string, rest: object = {}, headers = {}) =>
  new HttpErrorResponse({ status, headers: new HttpHeaders(headers), error: { status, code, requestId: 'r-1', errors: [], ...rest } });

it('has a sentence of its own words for every code', () => {
  for (const code of problemCodes) {
    const { text } = failureOf(refusal(400, code));
    expect(text).toMatch(/\.$/);
    expect(text).not.toContain(code);
  }
});

it('says how long to wait', () => {
  expect(failureOf(refusal(429, 'TOO_MANY_ATTEMPTS', {}, { 'Retry-After': '30' })).text).toContain('30 secondes');
  expect(failureOf(refusal(429, 'TOO_MANY_ATTEMPTS', {}, { 'Retry-After': '301' })).text).toContain('6 minutes');
});

it('knows a server out of reach, a proxy that speaks HTML, and a bug', () => {
  expect(failureOf(new HttpErrorResponse({ status: 0 })).code).toBe('OFFLINE');
  expect(failureOf(new HttpErrorResponse({ status: 502, error: '<html>' })).code).toBe('BUSY');
  expect(failureOf(new TypeError('x')).code).toBe('INTERNAL');
  expect(failureOf(new Error('wrapped', { cause: refusal(404, 'NOT_FOUND') })).code).toBe('NOT_FOUND');
});

it('gives the first message of each refused field', () => {
  const errors = [
    { field: 'asker.email', code: 'isEmail', message: 'x' },
    { field: 'asker.email', code: 'maxLength', message: 'x' },
    { field: 'other', code: 'unheard', message: 'x' },
  ];
  expect(fieldErrors(refusal(400, 'INVALID_INPUT', { errors }))).toEqual({
    'asker.email': 'Indiquez une adresse complète, comme nom@exemple.be.',
    other: 'Cette valeur n’est pas acceptée.',
  });
});

it('says the limit that was broken, and how much was written', () => {
  const of = (code: string, limits: object): string | undefined =>
    fieldErrors(refusal(400, 'INVALID_INPUT', { errors: [{ field: 'one', code, message: 'x', limits }] }))['one'];
  expect(of('lengthInCharacters', { min: 1, max: 20_000, found: 25_000 })).toBe('20\u202f000 caractères au plus (25\u202f000 écrits).');
  expect(of('lengthInCharacters', { min: 12, max: 200, found: 4 })).toBe('12 caractères au moins.');
  expect(of('lengthInCharacters', { min: 1, max: 200, found: 0 })).toBe('Ce champ est nécessaire.');
  expect(of('lengthInCharacters', { min: 1, max: 200 })).toBe('De 1 à 200 caractères.');
  expect(of('arrayMaxSize', { max: 20, found: 21 })).toBe('20 au plus (il y en a 21).');
  expect(of('max', { max: 480, found: 600 })).toBe('480 au plus.');
  expect(of('max', { max: 480 })).toBe('Indiquez un nombre entier qui convient.');
});

it('knows the reason when one thing alone was refused', () => {
  const order = { field: 'to', code: 'order', message: 'x' };
  const reason = (...errors: object[]): string | null => failureOf(refusal(400, 'INVALID_INPUT', { errors })).reason;
  expect(reason(order)).toBe('La fin doit suivre le début.');
  expect(reason(order, { field: 'a', code: 'isEmail', message: 'x' })).toBeNull();
  expect(reason({ field: 'a', code: 'unheard', message: 'x' })).toBeNull();
  expect(reason()).toBeNull();
});
