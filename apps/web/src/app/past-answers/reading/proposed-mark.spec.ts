import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { Permission, ProposalSummary } from '@guichet/contracts';
import { Session } from '../../core/session';
import { ProposedMark } from './proposed-mark';

async function shown(known: Pick<ProposalSummary, 'id' | 'status'>[], can: Permission[] = ['enquiries:work']): Promise<HTMLElement> {
  TestBed.configureTestingModule({
    providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([{ path: '**', children: [] }])],
  });
  const http = TestBed.inject(HttpTestingController);
  TestBed.inject(Session);
  http.expectOne('/api/session').flush({ user: { id: 'u', can, preferences: { theme: 'light', language: 'fr', shortcuts: true } } });
  const fixture = TestBed.createComponent(ProposedMark);
  fixture.componentRef.setInput('answerId', 'a1');
  for (let round = 0; round < 4; round++) {
    fixture.detectChanges();
    const asked = http.match(({ url, params }) => url === '/api/past-answer-proposals' && params.get('answerId') === 'a1');
    for (const test of asked) test.flush({ items: known, nextCursor: null, total: known.length });
    await new Promise((resolve) => setTimeout(resolve));
  }
  return fixture.nativeElement as HTMLElement;
}

const press = (): boolean => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', bubbles: true, cancelable: true }));
const link = (mark: HTMLElement): string | null | undefined => mark.querySelector('a')?.getAttribute('href');

it('leads to the proposal of what was not proposed, also by its key', async () => {
  const mark = await shown([]);
  expect(mark.textContent).toContain('Proposer comme réutilisable');
  expect(link(mark)).toBe('/reponses/proposer/a1');
  press();
  await new Promise((resolve) => setTimeout(resolve));
  expect(TestBed.inject(Router).url).toBe('/reponses/proposer/a1');
});

it.each([
  ['open', 'Proposée'],
  ['returned', 'Proposition à corriger'],
  ['approved', 'Partagée comme réutilisable'],
] as const)('says what became of it: %s', async (status, words) => {
  const mark = await shown([{ id: 'p1', status }]);
  expect(mark.textContent.trim()).toBe(words);
  expect(link(mark)).toBe('/relecture/proposees/p1');
  expect(press()).toBe(true);
});

it('may be proposed again after it was withdrawn', async () => {
  expect(link(await shown([{ id: 'p1', status: 'withdrawn' }]))).toBe('/reponses/proposer/a1');
});

it('is not there for whoever answers no enquiries', async () => {
  expect((await shown([], ['records:read'])).querySelector('a')).toBeNull();
});
