import { BreakpointObserver } from '@angular/cdk/layout';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { QualityReview, QualitySample, QualitySummary } from '@guichet/contracts';
import { of } from 'rxjs';
import { Session } from '../../core/session';
// Loaded here rather than by the route, so that no test waits for it.
import './quality-page';
import routes from '../reviews.routes';

const summary = (id: string, more: Partial<QualitySummary> = {}): QualitySummary => ({
  ...{ id, question: `Question ${id} ?`, topics: [], author: { id: 'anne', name: `Anne ${id}` }, sentAt: '2026-11-20T09:00:00.000Z' },
  ...{ reviewedAt: null, version: 4, ...more },
});
const review = (id: string, more: Partial<QualityReview> = {}): QualityReview => ({
  ...summary(id),
  enquiry: { id: `e${id}`, number: 12 },
  answer: {
    ...{ id: `a${id}`, text: 'Oui [1].', author: { id: 'anne', name: 'Anne' }, reviewer: null, sentAt: '2026-11-20T09:00:00.000Z' },
    ...{ validForAcademicYear: null, citations: [], doubted: false, stale: false },
  },
  ...{ checks: null, comment: null, reviewedBy: null, acknowledgedAt: null, ...more },
});
const sample = (...items: QualitySummary[]): QualitySample => ({ week: '2026-W48', since: '2026-11-16', left: items.length, items });

describe('QualityPage', () => {
  let harness: RouterTestingHarness;
  let http: HttpTestingController;
  let asked: TestRequest['request'][];
  let replies: Record<string, object>;

  async function open(listed: QualitySample): Promise<void> {
    const viewport = { observe: () => of({ matches: true, breakpoints: {} }), isMatched: () => true };
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
    sessionStorage.clear();
    asked = [];
    replies = {
      ...{ 'GET /api/reviews/quality': listed, 'GET /api/enquiries/counts': { inReview: 2 }, 'GET /api/topics': [] },
      ...Object.fromEntries(listed.items.map(({ id }) => [`GET /api/reviews/quality/${id}`, review(id)])),
      ...{ 'GET /api/past-answer-proposals?status=open&limit=1': { items: [], nextCursor: null, total: 0 } },
      ...{ 'GET /api/search-gaps?limit=1': { items: [], nextCursor: null, total: 0 } },
      ...{ 'GET /api/past-answer-contradictions?limit=1': { items: [], nextCursor: null, total: 0 } },
    };
    http = TestBed.inject(HttpTestingController);
    const can = ['past-answers:read', 'past-answers:review', 'enquiries:supervise'];
    const user = { id: 'sup', name: 'Hélène', can, preferences: { shortcuts: true } };
    TestBed.inject(Session);
    TestBed.tick();
    http.expectOne('/api/session').flush({ user });
    harness = await RouterTestingHarness.create('/relecture/qualite');
    await settle();
  }

  async function settle(): Promise<void> {
    for (let round = 0; round < 8; round++) {
      harness.detectChanges();
      for (const { request, flush } of http.match(() => true).map((one) => ({ request: one.request, flush: one.flush.bind(one) }))) {
        asked.push(request);
        const reply = replies[`${request.method} ${request.urlWithParams}`] as { refused?: number; code?: string } | undefined;
        if (!reply) throw new Error(`Nothing answers ${request.method} ${request.urlWithParams}`);
        if (reply.refused) flush({ ...reply, errors: [], requestId: 'r' }, { status: reply.refused, statusText: 'x' });
        else flush(reply);
      }
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  const page = (): HTMLElement => harness.routeNativeElement as HTMLElement;
  const text = (): string => page().textContent?.replace(/\s+/g, ' ') ?? '';
  const press = async (key: string, more: KeyboardEventInit = {}): Promise<void> => {
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
    await settle();
  };
  const saves = () => asked.filter(({ method }) => method === 'PUT');

  it('begins with the first that nobody has looked at', async () => {
    await open(sample(summary('a', { reviewedAt: '2026-11-24T09:00:00.000Z' }), summary('b'), summary('c')));
    expect(text()).toContain('1 sur 3 relues');
    expect(page().querySelector('app-quality-reader h2')?.textContent).toContain('Anne b');
  });

  it('takes a digit for each point, and nothing leaves before all four are said', async () => {
    await open(sample(summary('a'), summary('b')));
    await press('1');
    await press('2');
    await press('2');
    await press('Enter', { ctrlKey: true });
    expect(saves()).toEqual([]);
    await press('y');
    replies['PUT /api/reviews/quality/a'] = review('a', {
      version: 5,
      checks: { clear: 'yes', correct: 'no', sourced: 'yes', helpful: 'yes' },
    });
    await press('Enter', { ctrlKey: true });
    expect(saves().map(({ body, headers }) => [body, headers.get('If-Match')])).toEqual([
      [{ clear: 'yes', correct: 'no', sourced: 'yes', helpful: 'yes' }, '"4"'],
    ]);
    expect(text()).toContain('1 sur 2 relues');
    expect(TestBed.inject(Router).url).toBe('/relecture/qualite/b');
  });

  it('keeps what was said of one while looking at another', async () => {
    await open(sample(summary('a'), summary('b')));
    await press('3');
    const box = page().querySelector<HTMLTextAreaElement>('#quality-comment');
    if (box) box.value = 'Datez.';
    box?.dispatchEvent(new Event('input'));
    await press('j');
    expect(page().querySelector<HTMLTextAreaElement>('#quality-comment')?.value).toBe('');
    await press('k');
    expect(page().querySelector<HTMLTextAreaElement>('#quality-comment')?.value).toBe('Datez.');
    expect(page().querySelectorAll('.mat-button-toggle-checked')).toHaveLength(1);
  });

  it('says that somebody was faster, and shows what they said', async () => {
    await open(sample(summary('a')));
    await press('y');
    replies['PUT /api/reviews/quality/a'] = { refused: 412, code: 'STALE_VERSION' };
    replies['GET /api/reviews/quality/a'] = review('a', { version: 5, reviewedBy: { id: 'marc', name: 'Marc' } });
    await press('Enter', { ctrlKey: true });
    expect(text()).toContain('Quelqu’un a modifié ceci entre-temps');
    expect(text()).toContain('relue par Marc');
  });

  it('says so where nothing was drawn', async () => {
    await open(sample());
    expect(text()).toContain('Rien à relire cette semaine');
  });
});
