import { BreakpointObserver } from '@angular/cdk/layout';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { provideHttpClient, type HttpRequest } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MatSnackBarHarness } from '@angular/material/snack-bar/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { PastAnswer, StaleAnswer, StaleAnswerPage, StaleCitation } from '@guichet/contracts';
import { of } from 'rxjs';
import { Session } from '../core/session';
// Loaded here rather than by the route, so that no test waits for it.
import './reviews-page';
import routes from './reviews.routes';

const amber = (id: string, more: Partial<StaleCitation> = {}): StaleCitation => ({
  citation: {
    ...{ type: 'study-programme', id, version: 1, label: `Fiche ${id}`, currentVersion: 3, stale: true, reason: 'new_version' },
    warnings: [],
  },
  ...{ number: 1, cause: 'new_version', since: '2026-11-12T09:00:00Z', successor: null, changeReason: 'Nouveau décret' },
  differences: [{ field: 'credits', before: 180, after: 240 }],
  ...more,
});

const answer = (id: string, more: Partial<StaleAnswer> = {}): StaleAnswer => ({
  ...{ kind: 'reusable', id, question: `Bonjour,\nQuestion ${id} ?`, text: `Réponse ${id} [1].`, topic: null, academicYear: '2025-2026' },
  ...{ author: 'Nora', answeredOn: '2026-10-01', timesReused: 3, enquiry: null, version: 2 },
  citations: [amber(`r${id}`)],
  doubted: false,
  can: ['confirm', 'edit', 'retire'],
  ...more,
});

const page = (...items: StaleAnswer[]): StaleAnswerPage => ({ items, nextCursor: null, total: items.length });
const whole = (one: StaleAnswer): PastAnswer => ({
  ...{ id: one.id, kind: 'reusable', question: one.question, answer: one.text, topic: null, validity: 'needs_review' },
  ...{ academicYear: one.academicYear, centre: { id: 'c', name: 'Liège' }, author: null, answeredOn: one.answeredOn, timesReused: 3 },
  ...{ enquiry: null, contradicted: false, version: 7, can: one.can, citations: one.citations.map(({ citation }) => citation) },
});

describe('ReviewsPage', () => {
  let harness: RouterTestingHarness;
  let http: HttpTestingController;
  let asked: HttpRequest<unknown>[];
  let replies: Record<string, object | ((request: HttpRequest<unknown>) => object)>;

  async function open(url: string, stale: StaleAnswerPage, wide = true): Promise<void> {
    const viewport = { observe: () => of({ matches: wide, breakpoints: {} }), isMatched: () => wide };
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
        { provide: BreakpointObserver, useValue: viewport },
      ],
    });
    Element.prototype.scrollIntoView = () => undefined;
    asked = [];
    replies = { 'GET /api/reviews/stale': stale, 'GET /api/enquiries/counts': { inReview: 2 }, 'GET /api/topics': [] };
    http = TestBed.inject(HttpTestingController);
    TestBed.inject(Session);
    http.expectOne('/api/session').flush({ user: { id: 'u', can: [], preferences: { theme: 'light', language: 'fr', shortcuts: true } } });
    harness = await RouterTestingHarness.create(url);
    await settle();
  }

  async function settle(): Promise<void> {
    for (let round = 0; round < 6; round++) {
      await new Promise((resolve) => setTimeout(resolve));
      for (const test of http.match(() => true).filter(({ cancelled }) => !cancelled)) {
        const { request } = test;
        asked.push(request);
        const reply = replies[`${request.method} ${request.url}`] ?? {};
        const body = typeof reply === 'function' ? reply(request) : reply;
        if ('refused' in body) test.flush({ code: 'STALE_VERSION' }, { status: 412, statusText: 'Precondition Failed' });
        else test.flush(body);
      }
      harness.fixture.detectChanges();
    }
  }

  const text = () => (harness.fixture.nativeElement as HTMLElement).textContent.replace(/\s+/g, ' ');
  const find = <T extends Element = HTMLElement>(selector: string) =>
    (harness.fixture.nativeElement as HTMLElement).querySelector<T>(selector);
  const url = () => decodeURIComponent(TestBed.inject(Router).url);
  const requests = (to: string) => asked.filter(({ method, url }) => `${method} ${url}` === to);
  const press = async (key: string, more: KeyboardEventInit = {}) => {
    const from = document.activeElement ?? document.body;
    from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
    await settle();
  };

  it('says why an answer is amber, and shows old against new', async () => {
    await open('/relecture', page(answer('a'), answer('b')));
    expect(find('[role=status]')?.textContent).toBe('2 à revoir');
    expect(text()).toContain('La fiche a changé : ');
    expect(text()).toContain('« Nouveau décret »');
    expect(text()).toContain('citée en version 1, aujourd’hui 3');
    expect([find('del')?.textContent, find('ins')?.textContent]).toEqual(['180', '240']);
    expect(text()).toContain('Fiche ra : à revoir');
    expect(text()).toContain('reprise 3 fois');
  });

  it.each([
    ['retired', { successor: { type: 'study-programme', id: 'n', label: 'La nouvelle' } }, 'remplacée par : La nouvelle'],
    ['expired', {}, 'Validité dépassée : '],
    ['check_due', {}, 'Vérification annuelle due : '],
  ] as const)('has words for %s', async (cause, more, words) => {
    await open('/relecture', page(answer('a', { citations: [amber('r', { cause, ...more })] })));
    expect(text()).toContain(words);
  });

  it('confirms with one key what was compared, goes on to the next, and can take it back', async () => {
    await open('/relecture', page(answer('a'), answer('b'), answer('c')));
    await press('y');
    expect(requests('POST /api/past-answers/a/confirm')[0]?.body).toEqual({
      citations: [{ type: 'study-programme', id: 'ra', version: 3 }],
    });
    expect(url()).toBe('/relecture/reusable/b');
    expect(document.activeElement?.textContent).toContain('Question b ?');
    expect(find('[role=status]')?.textContent).toBe('2 à revoir');
    replies['GET /api/past-answers/a'] = whole(answer('a', { citations: [amber('ra'), amber('x')] }));
    const bar = await TestbedHarnessEnvironment.documentRootLoader(harness.fixture).getHarness(MatSnackBarHarness);
    expect(await bar.getMessage()).toBe('Confirmée');
    await bar.dismissWithAction();
    await new Promise((resolve) => setTimeout(resolve, 400));
    await settle();
    const [undo] = requests('PATCH /api/past-answers/a');
    expect(undo?.headers.get('If-Match')).toBe('"7"');
    expect(undo?.body).toMatchObject({ citations: [{ id: 'ra', version: 1 }, { id: 'x' }] });
  });

  it('stays at what changed again meanwhile, and says so', async () => {
    await open('/relecture', page(answer('a')));
    replies['POST /api/past-answers/a/confirm'] = { refused: true };
    const newer = amber('ra', { differences: [{ field: 'credits', before: 180, after: 300 }] });
    replies['GET /api/reviews/stale'] = page(answer('a', { citations: [newer] }));
    await press('y');
    expect(find('[role=alert]')?.textContent).toContain('Cela vient encore de changer');
    expect(find('ins')?.textContent).toBe('300');
  });

  it('confirms a draft at its case, and is empty when all is done', async () => {
    await open('/relecture', page(answer('e', { kind: 'draft', enquiry: { id: 'e', number: 12 }, can: ['confirm', 'edit'] })));
    expect(text()).toContain('brouillon, demande n° 12');
    await press('c');
    expect(requests('POST /api/enquiries/e/draft/confirm')).toHaveLength(1);
    expect(text()).toContain('Rien à relire');
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('asks why before it retires', async () => {
    await open('/relecture', page(answer('a'), answer('b')));
    await press('r');
    await new Promise((resolve) => setTimeout(resolve, 50));
    await settle();
    const field = document.querySelector<HTMLTextAreaElement>('mat-dialog-container textarea');
    if (!field) throw new Error('no question');
    field.value = 'Remplacée par la page officielle';
    field.dispatchEvent(new Event('input'));
    await press('Enter', { ctrlKey: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await settle();
    expect(requests('POST /api/past-answers/a/retire')[0]?.body).toEqual({ reason: 'Remplacée par la page officielle' });
    expect(url()).toBe('/relecture/reusable/b');
  });

  it('is put right where it is read, its sources cited anew', async () => {
    await open('/relecture', page(answer('a'), answer('b')));
    replies['GET /api/past-answers/a'] = whole(answer('a'));
    replies['PATCH /api/past-answers/a'] = { ...whole(answer('a')), validity: 'valid' };
    await press('e');
    const area = find<HTMLTextAreaElement>('#answer-text');
    if (!area) throw new Error('no form');
    area.value = 'Mieux [1].';
    area.dispatchEvent(new Event('input'));
    await press('Enter', { ctrlKey: true });
    const [sent] = requests('PATCH /api/past-answers/a');
    expect(sent?.headers.get('If-Match')).toBe('"7"');
    expect(sent?.body).toMatchObject({ answer: 'Mieux [1].', citations: [{ id: 'ra', version: 3 }] });
    expect(url()).toBe('/relecture/reusable/b');
  });

  it('keeps its filters in the address', async () => {
    await open('/relecture/ambre?record=ra&cause=new_version', page(answer('a')));
    expect(url()).toBe('/relecture?record=ra&cause=new_version');
    const { params } = requests('GET /api/reviews/stale')[0] ?? {};
    expect([params?.get('record'), params?.get('cause'), params?.get('kind')]).toEqual(['ra', 'new_version', null]);
    find('.chip')?.click();
    await settle();
    expect(url()).toBe('/relecture?cause=new_version');
  });

  it('on a small screen shows the list, then one answer as a page of its own', async () => {
    await open('/relecture', page(answer('a'), answer('b')), false);
    expect(find('article')).toBeNull();
    await harness.navigateByUrl('/relecture/reusable/b');
    await settle();
    expect(find('article')?.textContent).toContain('Question b ?');
    await press('Escape');
    expect(url()).toBe('/relecture');
  });
});
