import { BreakpointObserver } from '@angular/cdk/layout';
import { manualChangeDetection } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MatCheckboxHarness } from '@angular/material/checkbox/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Hit, PastAnswer, PastAnswerPage } from '@guichet/contracts';
import { of } from 'rxjs';
import { Session } from '../core/session';
// Loaded here rather than by the route, so that no test waits for it.
import '../ui/ask/ask-dialog';
import './past-answers-page';
import routes from './past-answers.routes';

const hit = (id: string, extra: Partial<Hit> = {}): Hit => ({
  id,
  kind: 'reusable',
  question: `Question ${id}`,
  answerSnippet: 'Un allègement est possible.',
  highlights: [{ field: 'answerSnippet', start: 3, end: 13 }],
  topic: 'funding.reduced_load',
  validity: 'valid',
  academicYear: '2025-2026',
  centre: { id: 'c', name: 'Liège' },
  answeredOn: '2025-09-09',
  timesReused: 14,
  citationCount: 2,
  score: 1,
  close: true,
  contradicted: false,
  ...extra,
});

const found: PastAnswerPage = {
  items: [hit('a'), hit('b'), hit('c', { kind: 'enquiry', enquiry: { id: 'e', number: 4170 }, validity: 'needs_review' })],
  nextCursor: null,
  total: 3,
  facets: {
    topic: [],
    academicYear: [{ key: '2025-2026', count: 3 }],
    validity: [
      { key: 'valid', count: 2 },
      { key: 'needs_review', count: 1 },
    ],
    centre: [{ key: 'c', name: 'Liège', count: 3 }],
  },
};

const whole = (id: string, more: Partial<PastAnswer> = {}): PastAnswer => ({
  ...{ id, kind: 'reusable', question: `Question ${id}`, answer: 'Un allègement est possible.', topic: null, validity: 'valid' },
  ...{ academicYear: '2025-2026', centre: { id: 'c', name: 'Liège' }, author: null, answeredOn: '2025-09-09', timesReused: 14 },
  citations: [],
  contradicted: false,
  enquiry: null,
  version: 1,
  can: [],
  ...more,
});

const beside = (id: string, contradiction: object | null) => ({
  ...{
    id,
    question: `Question ${id}`,
    validity: 'valid',
    academicYear: null,
    centre: { id: 'n', name: 'Namur' },
    answeredOn: '2025-09-09',
  },
  ...{ shared: [{ type: 'legal-text', id: 'd', label: 'Décret' }], contradiction },
});

let listed = found;
let read: Partial<PastAnswer> = {};
let related: object[] = [];

describe('PastAnswersPage', () => {
  beforeEach(() => {
    listed = found;
    read = {};
    related = [];
  });
  let harness: RouterTestingHarness;
  let http: HttpTestingController;

  async function open(url: string, wide = true): Promise<void> {
    const viewport = { observe: () => of({ matches: wide, breakpoints: {} }), isMatched: () => wide };
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: 'reponses', children: routes }], withComponentInputBinding()),
        { provide: BreakpointObserver, useValue: viewport },
      ],
    });
    Element.prototype.scrollIntoView = () => undefined;
    http = TestBed.inject(HttpTestingController);
    TestBed.inject(Session);
    http.expectOne('/api/session').flush({ user: { id: 'u', can: [], preferences: { theme: 'light', language: 'fr', shortcuts: true } } });
    harness = await RouterTestingHarness.create(url);
    await settle();
  }

  /** Answers what was asked, as often as one answer leads to another question. */
  async function settle(): Promise<void> {
    for (let round = 0; round < 4; round++) {
      await new Promise((resolve) => setTimeout(resolve));
      for (const { request, flush } of pending()) {
        const id = /past-answers\/(\w+)$/.exec(request.url)?.[1];
        if (id) flush(whole(id, read));
        else if (request.url.endsWith('/related')) flush({ items: related });
        else if (request.url === '/api/past-answers') flush(listed);
        else flush([]);
      }
      harness.fixture.detectChanges();
    }
  }

  const pending = () =>
    http
      .match(() => true)
      .filter(({ cancelled }) => !cancelled)
      .map((test) => ({ request: test.request, flush: test.flush.bind(test) }));
  const page = () => harness.fixture.nativeElement as HTMLElement;
  const url = () => decodeURIComponent(TestBed.inject(Router).url);
  const article = () => page().querySelector<HTMLElement>('article');
  const press = async (key: string, more: KeyboardEventInit = {}) => {
    const from = document.activeElement ?? document.body;
    from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
    await settle();
  };

  it('shows hits with marked words, their state and their origin, and reads the first', async () => {
    await open('/reponses?q=allègement');
    expect(page().querySelector('[role=status]')?.textContent).toBe('3 réponses');
    expect([...page().querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['allègement', 'allègement', 'allègement']);
    expect(page().textContent).toContain('réponse de votre centre, n°\u00a04170');
    expect(article()?.textContent).toContain('Question a');
    expect(url()).toBe('/reponses?q=allègement');
  });

  it('is read by keyboard: j and k move, Enter goes to the text, Escape comes back', async () => {
    await open('/reponses?q=allègement');
    await press('j');
    expect(url()).toBe('/reponses/reusable/b?q=allègement');
    expect(article()?.textContent).toContain('Question b');
    await press('k');
    expect(url()).toBe('/reponses/reusable/a?q=allègement');
    (document.activeElement as HTMLElement).blur();
    await press('Enter');
    expect(document.activeElement).toBe(article());
    await press('Escape');
    expect(document.activeElement?.textContent).toContain('Question a');
  });

  it('keeps facets in the address and asks the API for them', async () => {
    await open('/reponses?q=allègement&annee=2025-2026');
    const loader = TestbedHarnessEnvironment.loader(harness.fixture);
    expect(await (await loader.getHarness(MatCheckboxHarness.with({ label: /2025-2026/ }))).isChecked()).toBe(true);
    const review = await loader.getHarness(MatCheckboxHarness.with({ label: /à revoir/ }));
    // The list that it asks for is not answered here, so the page does not come to rest.
    await manualChangeDetection(() => review.check());
    await new Promise((resolve) => setTimeout(resolve));
    harness.fixture.detectChanges();
    expect(url()).toBe('/reponses?q=allègement&annee=2025-2026&validite=needs_review');
    const asked = http.match(({ url: path }) => path === '/api/past-answers').at(-1);
    expect(asked?.request.params.getAll('validity')).toEqual(['needs_review']);
    expect(page().querySelectorAll('app-hit-row')).toHaveLength(3);
  });

  it('puts what is less close under a heading of its own', async () => {
    listed = { ...found, items: [hit('a'), hit('b'), hit('far', { close: false })] };
    await open('/reponses?q=allègement');
    const order = [...page().querySelectorAll('.hits h2')].map((heading) => heading.textContent?.trim());
    expect(order).toEqual(['Question a', 'Question b', 'Moins proches', 'Question far']);
    await press('j');
    await press('j');
    expect(url()).toBe('/reponses/reusable/far?q=allègement');
  });

  it('says so when nothing is really close, and offers fewer words when nothing is found', async () => {
    listed = { ...found, items: [hit('far', { close: false })] };
    await open('/reponses?q=allègement');
    expect(page().querySelector('.far')?.textContent).toContain('Rien de vraiment proche');
    listed = { ...found, items: [], total: 0 };
    await harness.navigateByUrl('/reponses?q=minerval cosmonaute');
    await settle();
    const links = [...page().querySelectorAll<HTMLAnchorElement>('app-fewer-words a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/reponses?q=cosmonaute', '/reponses?q=minerval']);
  });

  it('shows beside a shared answer what cites the same, and says so where it contradicts', async () => {
    const citation = { type: 'legal-text' as const, id: 'd', version: 1, label: 'Décret', currentVersion: 1, stale: false, warnings: [] };
    read = { contradicted: true, citations: [citation] };
    related = [beside('x', { id: 'c', firstId: 'x', note: 'n', by: null, markedAt: '2026-11-20T09:00:00.000Z' }), beside('y', null)];
    listed = { ...found, items: [hit('a', { contradicted: true })] };
    await open('/reponses?q=allègement');
    await settle();
    expect(page().querySelector('app-hit-row')?.textContent).toContain('contradiction');
    const band = page().querySelector('app-contradiction-band');
    expect(band?.textContent).toContain('Une contradiction est signalée');
    expect([...(band?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual(['/reponses/comparer/x/a']);
    const rows = [...page().querySelectorAll('app-related-answers li')];
    expect(rows.map((row) => row.querySelector('.acts a')?.getAttribute('href'))).toEqual([
      '/reponses/comparer/a/x',
      '/reponses/comparer/a/y',
    ]);
    expect(rows.map((row) => row.querySelectorAll('button').length)).toEqual([0, 1]);
  });

  it('asks for nothing beside an answer that cites nothing, or that was sent in a case', async () => {
    await open('/reponses?q=allègement');
    expect(page().querySelector('app-related-answers')).toBeNull();
    expect(page().querySelector('app-contradiction-band')).toBeNull();
  });

  it('leaves with the supervisors what found nothing, with or without a remark', async () => {
    listed = { ...found, items: [], total: 0 };
    await open('/reponses?q=minerval cosmonaute');
    await press('G', { shiftKey: true });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(document.querySelector('mat-dialog-container')?.textContent).toContain('minerval cosmonaute');
    // The requests that follow are looked at here instead of being answered.
    document.querySelector('mat-dialog-container form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const sent = http.expectOne({ method: 'POST', url: '/api/search-gaps' });
    expect([sent.request.body, sent.request.headers.has('Idempotency-Key')]).toEqual([{ query: 'minerval cosmonaute' }, true]);
    sent.flush({});
    await settle();
    expect(page().querySelector('app-record-gap [role=status]')).not.toBeNull();
    expect(page().querySelector('app-record-gap button')).toBeNull();
  });

  it('can be recorded as a gap where nothing is close, not where something is or filters hide it', async () => {
    listed = { ...found, items: [hit('far', { close: false })] };
    await open('/reponses?q=allègement');
    expect(page().querySelector('app-record-gap')).not.toBeNull();
    await harness.navigateByUrl('/reponses?q=allègement&annee=2025-2026');
    await settle();
    expect(page().querySelector('app-record-gap')).toBeNull();
    listed = found;
    await harness.navigateByUrl('/reponses?q=bourse');
    await settle();
    expect(page().querySelector('app-record-gap')).toBeNull();
  });

  it('on a small screen shows the list, then the answer as a page of its own', async () => {
    await open('/reponses?q=allègement', false);
    expect(article()).toBeNull();
    await harness.navigateByUrl('/reponses/reusable/b?q=allègement');
    await settle();
    expect(article()?.textContent).toContain('Question b');
    expect(page().querySelector('app-hit-row')).toBeNull();
    await press('Escape');
    expect(url()).toBe('/reponses?q=allègement');
  });
});
