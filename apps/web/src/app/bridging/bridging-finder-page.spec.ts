import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { BridgingSummary } from '@guichet/contracts';
import { CurrentCase } from '../core/current-case';
import { Notice } from '../ui/notice';
import { BridgingFinderPage } from './bridging-finder-page';

const from = '3b1f3c1e-9b1c-4b5e-8a58-000000000001';
const bridge = (id: string, extra: Partial<BridgingSummary> = {}): BridgingSummary => ({
  ...{ type: 'bridging-programme', id, label: `Passerelle ${id}`, version: 1, from: { id: from, label: 'Assistant·e social·e' } },
  ...{ to: { id: 't', label: `Master ${id}` }, institution: { id: 'i', label: 'UCLouvain' }, academicYear: '2024-2025' },
  ...{ access: 'extra_credits', minExtraCredits: 15, maxExtraCredits: 30, conditions: null, source: 'Page du programme' },
  ...{ sourceUrl: null, checkedOn: '2026-01-12', status: 'verified', warnings: [] },
  ...extra,
});

@Component({ template: '' })
class Case {}

describe('BridgingFinderPage', () => {
  let harness: RouterTestingHarness;
  let http: HttpTestingController;
  const said: string[] = [];

  async function open(url: string, items: BridgingSummary[]): Promise<HTMLElement> {
    said.length = 0;
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([
          { path: 'passerelles', component: BridgingFinderPage },
          { path: '**', component: Case },
        ]),
        { provide: Notice, useValue: { say: (text: string) => (said.push(text), Promise.resolve(false)) } },
      ],
    });
    Element.prototype.scrollIntoView = () => undefined;
    http = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create(url);
    const user = { id: 'u', can: [], preferences: { theme: 'light', language: 'fr', shortcuts: true } };
    http.expectOne('/api/session').flush({ user });
    await settle();
    http.expectOne(({ url: asked }) => asked === '/api/bridging-programmes').flush({ items, nextCursor: null });
    await settle();
    return harness.routeNativeElement as HTMLElement;
  }

  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    harness.detectChanges();
    await new Promise((resolve) => setTimeout(resolve));
  }

  const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key }));
  const cells = (page: HTMLElement) => [...page.querySelectorAll('tbody tr')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());

  afterEach(() => TestBed.inject(CurrentCase).clear());

  it('asks for what stands in the address, and shows credits, place, year and how sure it is', async () => {
    const page = await open(`/passerelles?de=${from}&annee=2024-2025&vers=nonsense`, [
      bridge('a'),
      bridge('b', { access: null, minExtraCredits: null, maxExtraCredits: null, institution: null, academicYear: null, status: 'derived' }),
    ]);
    http.match(({ url }) => url === `/api/study-programmes/${from}`).forEach((one) => one.flush({ label: 'Assistant·e social·e' }));
    await settle();
    expect(page.querySelector('.chip')?.textContent).toContain('Assistant·e social·e');
    const [known, unknown] = cells(page);
    for (const words of ['Master a', '15 à 30 crédits en plus', 'UCLouvain', '2024-2025', 'vérifiée le 12']) expect(known).toContain(words);
    expect(unknown?.match(/inconnu/g)).toHaveLength(3);
    expect(unknown).toContain('à confirmer');
  });

  it('cites in the current case with one key, and says so when there is none', async () => {
    const page = await open('/passerelles', [bridge('a'), bridge('b')]);
    press('u');
    expect(said).toEqual(['Ouvrez d’abord une demande.']);
    TestBed.inject(CurrentCase).set('e1', 4170);
    await settle();
    press('j');
    press('j');
    expect(document.activeElement?.textContent).toContain('Master b');
    press('u');
    await settle();
    expect(TestBed.inject(Router).url).toBe('/demandes/e1?citer=bridging-programme%2Fb');
    expect(page).toBeTruthy();
  });

  it('does not say no where nobody knows', async () => {
    const page = await open('/passerelles', []);
    expect(page.textContent).toContain('Aucune passerelle connue');
    expect(page.textContent).toContain('Cela ne veut pas dire qu’il n’y en a pas.');
  });
});
