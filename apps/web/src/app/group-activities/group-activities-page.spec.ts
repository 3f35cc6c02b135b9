import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { GroupActivity, GroupActivityPage } from '@guichet/contracts';
import { Session } from '../core/session';
import './activity-dialog';
import './group-activities-page';
import routes from './group-activities.routes';

const own: GroupActivity = {
  ...{ id: 'a1', day: '2026-11-10', kind: 'talk', title: 'Après le CESS', place: 'Athénée', topics: ['funding.grants'], audience: null },
  ...{ participants: 40, minutes: 90, by: { id: 'u', name: 'Nora' }, can: ['edit', 'delete'], version: 3 },
};
const foreign: GroupActivity = { ...own, id: 'a2', title: 'Salon', by: { id: 'v', name: 'Thomas' }, can: [] };
const totals: GroupActivityPage['totals'] = {
  all: { activities: 2, participants: 1_080, minutes: 180 },
  topics: [
    { topic: 'funding.grants', activities: 2, participants: 1_080, minutes: 180 },
    { topic: null, activities: 1, participants: 1, minutes: 5 },
  ],
};

describe('GroupActivitiesPage', () => {
  let harness: RouterTestingHarness;
  let http: HttpTestingController;
  const url = '/api/group-activities';

  async function settle(): Promise<void> {
    for (let round = 0; round < 3; round++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      harness.fixture.detectChanges();
    }
  }
  async function listed(items: GroupActivity[]): Promise<void> {
    await settle();
    for (const request of http.match(({ method, url: asked }) => method === 'GET' && asked === url))
      request.flush({ items, nextCursor: null, from: '2026-01-01', to: '2026-12-31', totals });
    await settle();
  }
  async function open(items = [own, foreign]): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: 'pilotage/activites', children: routes }], withComponentInputBinding()),
      ],
    });
    http = TestBed.inject(HttpTestingController);
    TestBed.inject(Session);
    const user = { id: 'u', can: ['enquiries:work'], preferences: { theme: 'light', language: 'fr', shortcuts: true } };
    http.expectOne('/api/session').flush({ user });
    harness = await RouterTestingHarness.create('/pilotage/activites?periode=annee');
    const topic = { key: 'funding.grants', labelFr: 'Bourses', labelEn: 'Grants', definitionFr: 'x', definitionEn: 'x' };
    for (const request of http.match('/api/topics')) request.flush([topic]);
    await listed(items);
  }
  beforeEach(() => localStorage.clear());

  const page = () => harness.fixture.nativeElement as HTMLElement;
  const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();
  const dialog = () => document.querySelector('app-activity-dialog');
  const button = (label: string, root: ParentNode | null = dialog()) =>
    [...(root?.querySelectorAll('button') ?? [])].find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(label));
  function write(name: string, text: string): void {
    const box = dialog()?.querySelector<HTMLInputElement>(`#activity-${name}`);
    if (!box) throw new Error(`no ${name}`);
    box.value = text;
    box.dispatchEvent(new Event('input'));
  }

  it('lists what took place with its totals, and lets one change only what one may', async () => {
    await open();
    expect(words(page().querySelector('app-group-figures'))).toMatch(/^Activités de groupe 2 · 1\s080 participant·es · 3 h$/);
    expect([...page().querySelectorAll('tbody th')].map(words)).toEqual(['Bourses', 'Non précisé']);
    expect(words(page().querySelector('li'))).toContain('40 participant·es');
    expect(button('Modifier Après le CESS du 2026-11-10', page())).toBeDefined();
    expect(button('Modifier Salon', page())).toBeUndefined();
  });

  it('says what will appear where there is nothing', async () => {
    await open([]);
    expect(page().textContent).toContain('Aucune activité dans cette période');
  });

  it('notes one on `a`, says what is missing, and remembers its kind', async () => {
    await open([]);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    await settle();
    button('Enregistrer')?.click();
    await settle();
    expect([...(dialog()?.querySelectorAll('[role=alert]') ?? [])].map((one) => one.id)).toEqual([
      'problem-title',
      'problem-participants',
      'problem-minutes',
    ]);
    http.expectNone(url);
    button('Visite')?.click();
    write('title', ' Une classe au centre ');
    write('day', '2026-01-15');
    write('participants', '22');
    write('minutes', '90');
    button('Enregistrer')?.click();
    const sent = http.expectOne(url);
    expect(sent.request.headers.get('Idempotency-Key')).toBeTruthy();
    expect(sent.request.body).toEqual({
      ...{ kind: 'visit', day: '2026-01-15', title: 'Une classe au centre', place: null, topics: [], audience: null },
      ...{ participants: 22, minutes: 90 },
    });
    sent.flush(own);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await listed([own]);
    expect(dialog()).toBeNull();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    await settle();
    expect(words(dialog()?.querySelector('.mat-button-toggle-checked'))).toBe('Visite');
  });

  it('changes over the version that was read, and keeps what was typed when a colleague was faster', async () => {
    await open();
    button('Modifier Après le CESS', page())?.click();
    await settle();
    write('participants', '41');
    button('Enregistrer')?.click();
    const sent = http.expectOne(`${url}/a1`);
    expect([sent.request.method, sent.request.headers.get('If-Match')]).toEqual(['PATCH', '"3"']);
    sent.flush({ code: 'STALE_VERSION', errors: [] }, { status: 412, statusText: 'Stale' });
    await settle();
    expect(dialog()?.querySelector('[role=alert]')?.textContent).toContain('Quelqu’un a modifié ceci');
    expect(dialog()?.querySelector<HTMLInputElement>('#activity-participants')?.value).toBe('41');
  });
});
