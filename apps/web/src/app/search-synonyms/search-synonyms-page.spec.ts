import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Permission, SearchSynonym } from '@guichet/contracts';
import { Session } from '../core/session';
import './search-synonyms-page';
import './words-dialog';
import routes from './search-synonyms.routes';

const group: SearchSynonym = {
  ...{ id: 's1', terms: ['AS', 'assistant social'], leadsTo: [], note: 'Demandé au salon', version: 4 },
  ...{ updatedAt: '2026-11-03T10:00:00Z', by: 'Nora' },
};

describe('SearchSynonymsPage', () => {
  let harness: RouterTestingHarness;
  let http: HttpTestingController;
  const url = '/api/search-synonyms';

  async function open(can: Permission[], items = [group], address = '/reglages/mots'): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: 'reglages/mots', children: routes }], withComponentInputBinding()),
      ],
    });
    http = TestBed.inject(HttpTestingController);
    TestBed.inject(Session);
    http.expectOne('/api/session').flush({ user: { id: 'u', can, preferences: { theme: 'light', language: 'fr', shortcuts: true } } });
    harness = await RouterTestingHarness.create(address);
    await listed(items);
  }

  async function listed(items = [group]): Promise<void> {
    await settle();
    http
      .match((request) => request.url === url && request.method === 'GET')
      .forEach((one) => {
        one.flush({ items, nextCursor: null, total: items.length });
      });
    await settle();
  }

  async function settle(): Promise<void> {
    for (let round = 0; round < 3; round++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      harness.fixture.detectChanges();
    }
  }

  const page = () => harness.fixture.nativeElement as HTMLElement;
  const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();
  const dialog = () => document.querySelector('app-words-dialog');
  const area = () => dialog()?.querySelector('textarea');
  const button = (label: string, root: ParentNode | null = dialog()) =>
    [...(root?.querySelectorAll('button') ?? [])].find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(label));

  function write(text: string): void {
    const box = area();
    if (!box) throw new Error('no dialog');
    box.value = text;
    box.dispatchEvent(new Event('input'));
  }

  it('shows what means the same, and lets an adviser read only', async () => {
    await open(['past-answers:read']);
    expect([...page().querySelectorAll('.terms span')].map(words)).toEqual(['AS', 'assistant social']);
    expect(page().textContent).toContain('Demandé au salon');
    expect(words(page().querySelector('[role=status]'))).toBe('1 groupe');
    expect(button('Modifier', page())).toBeUndefined();
    expect(button('Ajouter', page())).toBeUndefined();
  });

  it('says what nothing was found for', async () => {
    await open(['past-answers:read'], [], '/reglages/mots?q=zz');
    expect(page().textContent).toContain('Aucun groupe ne contient');
  });

  it('lets a supervisor change a group, over the version that was read', async () => {
    await open(['past-answers:read', 'past-answers:review']);
    button('Modifier AS', page())?.click();
    await settle();
    expect(area()?.value).toBe('AS\nassistant social');
    write('AS\n');
    button('Enregistrer')?.click();
    await settle();
    expect(dialog()?.querySelector('[role=alert]')?.textContent).toContain('au moins deux formes');
    http.expectNone(`${url}/s1`);
    write('AS\nservice social');
    button('Enregistrer')?.click();
    const sent = http.expectOne(`${url}/s1`);
    expect([sent.request.method, sent.request.headers.get('If-Match')]).toEqual(['PATCH', '"4"']);
    expect(sent.request.body).toEqual({ terms: ['AS', 'service social'], leadsTo: [], note: 'Demandé au salon' });
    sent.flush({ ...group, version: 5 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await listed();
    expect(dialog()).toBeNull();
    expect(document.querySelector('mat-snack-bar-container')?.textContent).toContain('C’est noté');
  });

  it('lets words lead to others one way: one is enough, five are too many', async () => {
    const hint = { ...group, terms: ['cheveux'], leadsTo: ['coiffeur'] };
    await open(['past-answers:read', 'past-answers:review'], [hint]);
    expect(words(page().querySelector('.leads-to'))).toBe('font chercher coiffeur');
    button('Modifier cheveux', page())?.click();
    await settle();
    const leads = dialog()?.querySelector<HTMLTextAreaElement>('#words-leads-to');
    if (!leads) throw new Error('no field');
    expect(leads.value).toBe('coiffeur');
    leads.value = 'un\ndeux\ntrois\nquatre\ncinq';
    leads.dispatchEvent(new Event('input'));
    button('Enregistrer')?.click();
    await settle();
    expect(dialog()?.querySelector('[role=alert]')?.textContent).toContain('Quatre formes au plus');
    http.expectNone(`${url}/s1`);
    leads.value = 'coiffeur\nbarbier';
    leads.dispatchEvent(new Event('input'));
    button('Enregistrer')?.click();
    expect(http.expectOne(`${url}/s1`).request.body).toMatchObject({ terms: ['cheveux'], leadsTo: ['coiffeur', 'barbier'] });
  });

  it('adds a group on `a`, and keeps the text when it is refused', async () => {
    await open(['past-answers:read', 'past-answers:review']);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    await settle();
    write('HE\nhaute école');
    button('Enregistrer')?.click();
    const sent = http.expectOne(url);
    expect(sent.request.headers.get('Idempotency-Key')).toBeTruthy();
    sent.flush({}, { status: 503, statusText: 'Busy' });
    await settle();
    expect(dialog()?.querySelector('[role=alert]')).not.toBeNull();
    expect(area()?.value).toBe('HE\nhaute école');
  });
});
