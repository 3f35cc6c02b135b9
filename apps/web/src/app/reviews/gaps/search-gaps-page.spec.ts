import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { SearchGap, SearchGapPage } from '@guichet/contracts';
import { Session } from '../../core/session';
// Loaded here rather than by the route, so that no test waits for it.
import '../../ui/ask/ask-dialog';
import './answered-dialog';
import './search-gaps-page';
import routes from '../reviews.routes';

const gap = (id: string, more: Partial<SearchGap> = {}): SearchGap => ({
  ...{ id, query: `mots ${id}`, note: null, status: 'open', timesAsked: 1, people: 1, closed: null, version: 1 },
  ...{ firstAskedAt: '2026-11-20T09:00:00.000Z', lastAskedAt: '2026-11-24T09:00:00.000Z' },
  ...more,
});
const page = (...items: SearchGap[]): SearchGapPage => ({ items, nextCursor: null, total: items.length });
const hit = (id: string, kind: string) => ({
  id,
  kind,
  question: `Réponse ${id}`,
  validity: 'valid',
  academicYear: null,
  centre: { name: 'Liège' },
});

describe('SearchGapsPage', () => {
  let harness: RouterTestingHarness;
  let http: HttpTestingController;
  let asked: TestRequest['request'][];
  let replies: Record<string, object>;

  async function open(listed: object): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter(
          [
            { path: 'relecture', children: routes },
            { path: '**', children: [] },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    Element.prototype.scrollIntoView = () => undefined;
    asked = [];
    replies = {
      'GET /api/search-gaps': listed,
      'GET /api/search-gaps?limit=1': page(gap('a')),
      'GET /api/enquiries/counts': { inReview: 2 },
    };
    http = TestBed.inject(HttpTestingController);
    TestBed.inject(Session);
    const user = { id: 'u', can: ['past-answers:review'], preferences: { theme: 'light', language: 'fr', shortcuts: true } };
    http.expectOne('/api/session').flush({ user });
    harness = await RouterTestingHarness.create('/relecture/sans-reponse');
    await settle();
  }
  afterEach(() => document.querySelector('.cdk-overlay-container')?.replaceChildren());

  async function settle(): Promise<void> {
    for (let round = 0; round < 8; round++) {
      await new Promise((resolve) => setTimeout(resolve));
      for (const test of http.match(() => true).filter(({ cancelled }) => !cancelled)) {
        asked.push(test.request);
        const body = replies[`${test.request.method} ${test.request.url}`] ?? {};
        if ('refused' in body) test.flush({ code: 'STALE_VERSION' }, { status: 412, statusText: 'Precondition Failed' });
        else test.flush(body);
      }
      harness.fixture.detectChanges();
    }
  }

  const root = () => harness.fixture.nativeElement as HTMLElement;
  const text = (of: Element = root()) => (of.textContent ?? '').replace(/\s+/g, ' ');
  const dialog = () => document.querySelector<HTMLElement>('mat-dialog-container');
  const sent = (to: string) => asked.filter(({ method, url }) => `${method} ${url}` === to).map(({ body }) => body as unknown);
  /** A dialog is there, or gone, a moment later. */
  const later = async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await settle();
  };
  const press = async (key: string, more: KeyboardEventInit = {}) => {
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
    await settle();
  };

  it('says what was looked for, how often and by how many, and counts on its tab', async () => {
    await open(page(gap('a', { timesAsked: 4, people: 3, note: 'Au téléphone' }), gap('b')));
    expect(text()).toContain('notée 4 fois par 3 personnes');
    expect(text()).toContain('Au téléphone');
    expect(root().querySelector('[role=status]')?.textContent).toBe('2 en attente');
    expect(text(root().querySelector('[aria-current=page]') ?? root())).toContain('Questions sans réponse1');
  });

  it('is walked with j and k, and Enter looks for the words again', async () => {
    await open(page(gap('a'), gap('b')));
    await press('j');
    expect(document.activeElement?.textContent).toBe('mots b');
    await press('k');
    expect(document.activeElement?.textContent).toBe('mots a');
    (document.activeElement as HTMLElement).blur();
    await press('Enter');
    expect(decodeURIComponent(TestBed.inject(Router).url)).toBe('/reponses?q=mots a');
  });

  it('is closed by one of the reusable answers that its words find today', async () => {
    await open(page(gap('a', { version: 3 }), gap('b')));
    replies['GET /api/past-answers'] = { items: [hit('e', 'enquiry'), hit('r', 'reusable')], nextCursor: null, facets: {} };
    await press('y');
    await later();
    expect(text(dialog() ?? root())).toContain('Réponse r');
    expect(text(dialog() ?? root())).not.toContain('Réponse e');
    await press('1');
    await later();
    expect(sent('POST /api/search-gaps/a/close')).toEqual([{ pastAnswerId: 'r' }]);
    expect(asked.find(({ url }) => url.endsWith('/close'))?.headers.get('If-Match')).toBe('"3"');
    expect(text()).not.toContain('mots a');
    expect(document.activeElement?.textContent).toBe('mots b');
  });

  it('is set aside with a reason; what changed meanwhile is read again', async () => {
    await open(page(gap('a')));
    replies['POST /api/search-gaps/a/close'] = { refused: true };
    await press('x');
    await later();
    const words = dialog()?.querySelector('textarea');
    if (words) words.value = 'Hors de notre domaine';
    words?.dispatchEvent(new Event('input'));
    await press('Enter', { ctrlKey: true });
    await later();
    expect(sent('POST /api/search-gaps/a/close')).toEqual([{ reason: 'Hors de notre domaine' }]);
    expect(text()).toContain('mots a');
    expect(sent('GET /api/search-gaps')).toHaveLength(2);
  });

  it('says so when nothing waits', async () => {
    await open(page());
    expect(text()).toContain('Aucune question sans réponse');
  });

  it('says so when it cannot be read', async () => {
    await open({ refused: true });
    expect(root().querySelector('[role=alert]')).not.toBeNull();
  });
});
