import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { PastAnswerVersion } from '@guichet/contracts';
import { Session } from '../../core/session';
import routes from '../past-answers.routes';
// Loaded here rather than by the route, so that no test waits for it.
import './answer-history-page';

const versions: PastAnswerVersion[] = [
  {
    ...{ version: 3, change: 'edited', reason: 'La date a changé', at: '2026-11-20T09:00:00Z', by: 'Nora' },
    differences: [
      { field: 'answer', before: 'Avant le 31 octobre.', after: 'Avant le 15 novembre.' },
      { field: 'topic', before: null, after: 'funding.reduced_load' },
      { field: 'visibility', before: 'centre', after: 'public' },
      { field: 'citations', before: ['Décret', 'Page'], after: ['Décret', 'Circulaire'] },
    ],
  },
  { version: 2, change: 'confirmed', reason: null, at: '2026-10-02T09:00:00Z', by: null, differences: [] },
];

async function open(reply: object | number): Promise<HTMLElement> {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      provideRouter([{ path: 'reponses', children: routes }], withComponentInputBinding()),
    ],
  });
  const http = TestBed.inject(HttpTestingController);
  TestBed.inject(Session);
  const preferences = { theme: 'light', language: 'fr', shortcuts: true };
  http.expectOne('/api/session').flush({ user: { id: 'u', can: [], preferences } });
  const harness = await RouterTestingHarness.create('/reponses/reusable/r1/historique');
  for (let round = 0; round < 6; round++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    for (const test of http.match(() => true)) {
      if (test.request.url === '/api/topics') test.flush([{ key: 'funding.reduced_load', labelFr: 'Allègement', labelEn: 'Reduced load' }]);
      else if (!test.request.url.endsWith('/versions')) test.flush({ question: 'Puis-je étaler ?' });
      else if (typeof reply === 'number') test.flush({ code: 'BUSY' }, { status: reply, statusText: 'Refused' });
      else test.flush(reply);
    }
    harness.fixture.detectChanges();
  }
  return harness.fixture.nativeElement as HTMLElement;
}

const all = (page: HTMLElement, selector: string): string[] =>
  [...page.querySelectorAll(selector)].map((one) => one.textContent.replace(/\s+/g, ' ').trim());

it('tells what changed, why and by whom, newest first, field by field in words', async () => {
  const page = await open({ items: versions, nextCursor: null });
  expect(all(page, 'h1')).toEqual(['HistoriquePuis-je étaler ?']);
  expect(all(page, 'h2')).toEqual(['Version 3', 'Version 2']);
  expect(page.textContent).toContain('La date a changé');
  expect(page.textContent).toContain('contenu modifié');
  expect(page.textContent).toContain('Nora');
  expect(all(page, 'dt')).toEqual(['Réponse', 'Sujet', 'Qui peut la lire', 'Sources']);
  expect(all(page, 'del').slice(0, 2)).toEqual(['31', 'octobre']);
  expect(all(page, '.words').slice(2)).toEqual(['Allègement', 'le centre', 'tout le monde', 'Page', 'Circulaire']);
});

it('offers older ones', async () => {
  const page = await open({ items: versions, nextCursor: 'c' });
  expect(all(page, '.more button')).toEqual(['Afficher les versions plus anciennes']);
});

it('says when there is none yet, and when it cannot be had', async () => {
  expect((await open({ items: [], nextCursor: null })).textContent).toContain('Pas encore d’historique');
  TestBed.resetTestingModule();
  expect((await open(503)).querySelector('[role=alert]')).not.toBeNull();
});
