import { BreakpointObserver } from '@angular/cdk/layout';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { ComparedAnswer, Contradiction, ContradictionPage, PastAnswer } from '@guichet/contracts';
import { of } from 'rxjs';
import { Session } from '../../core/session';
// Loaded here rather than by the route, so that no test waits for it.
import './settle-dialog';
import './contradictions-page';
import routes from '../reviews.routes';

const compared = (id: string): ComparedAnswer => ({
  ...{
    id,
    question: `Question ${id} ?`,
    validity: 'valid',
    academicYear: '2025-2026',
    centre: { id: 'c', name: 'Liège' },
    answeredOn: '2025-09-09',
  },
});
const pair = (id: string): Contradiction => ({
  ...{
    id,
    firstId: `${id}1`,
    note: `Remarque ${id}`,
    by: 'Alix',
    markedAt: '2026-11-20T09:00:00.000Z',
    status: 'open',
    settled: null,
    version: 4,
  },
  answers: [compared(`${id}1`), compared(`${id}2`)],
});
const page = (...items: Contradiction[]): ContradictionPage => ({ items, nextCursor: null, total: items.length });
const citation = (id: string) => ({
  type: 'legal-text' as const,
  id,
  version: 2,
  label: `Décret ${id}`,
  currentVersion: 2,
  stale: false,
  warnings: [],
});
const whole = (id: string, answer: string): PastAnswer => ({
  ...{ ...compared(id), kind: 'reusable', answer, topic: null, author: null, timesReused: 0, enquiry: null, version: 1, can: [] },
  ...{ citations: [citation('partagé'), citation(id)], contradicted: true },
});

describe('ContradictionsPage', () => {
  let harness: RouterTestingHarness;
  let http: HttpTestingController;
  let asked: TestRequest['request'][];
  let replies: Record<string, object>;

  async function open(listed: object, url = '/relecture/contradictions', wide = true): Promise<void> {
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
    replies = {
      ...{ 'GET /api/past-answer-contradictions': listed, 'GET /api/past-answer-contradictions?limit=1': page(pair('a'), pair('b')) },
      ...{ 'GET /api/enquiries/counts': { inReview: 2 }, 'GET /api/topics': [] },
      'GET /api/past-answers/a1': whole('a1', 'Il faut 45 crédits pour passer.'),
      'GET /api/past-answers/a2': whole('a2', 'Il faut 60 crédits pour passer.'),
      'GET /api/past-answers/b1': whole('b1', 'Oui.'),
      'GET /api/past-answers/b2': whole('b2', 'Non.'),
    };
    http = TestBed.inject(HttpTestingController);
    TestBed.inject(Session);
    const user = { id: 'u', can: ['past-answers:review'], preferences: { theme: 'light', language: 'fr', shortcuts: true } };
    http.expectOne('/api/session').flush({ user });
    harness = await RouterTestingHarness.create(url);
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
  const later = async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await settle();
  };

  const root = () => harness.fixture.nativeElement as HTMLElement;
  const text = () => root().textContent.replace(/\s+/g, ' ');
  const words = (selector: string) => [...root().querySelectorAll(selector)].map((one) => one.textContent?.trim());
  const url = () => decodeURIComponent(TestBed.inject(Router).url);
  const press = async (key: string, more: KeyboardEventInit = {}) => {
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
    await settle();
  };
  const write = (note: string): void => {
    const field = document.querySelector<HTMLTextAreaElement>('mat-dialog-container textarea');
    if (!field) throw new Error('no question');
    field.value = note;
    field.dispatchEvent(new Event('input'));
  };

  it('shows both answers beside each other, with what they both cite and in what they are said to differ', async () => {
    await open(page(pair('a'), pair('b')));
    expect(root().querySelector('[role=status]')?.textContent).toBe('2 à trancher');
    expect(words('app-contradiction-note .note')).toEqual(['Remarque a']);
    expect(words('app-compared-side h2')).toEqual(['Question a1 ?', 'Question a2 ?']);
    expect(text()).toContain('Sources en commun : 1');
    expect(words('li.shared .source a, li.shared .source')[0]).toContain('Décret partagé');
    expect(words('.pill')).toEqual(['en commun', 'en commun']);
  });

  it('marks the words that differ, on one key, and takes them back', async () => {
    await open(page(pair('a')));
    expect(words('mark')).toEqual([]);
    await press('d');
    await later();
    expect(words('mark')).toEqual(['45', '60']);
    await press('d');
    expect(words('mark')).toEqual([]);
  });

  it('is walked with j and k, and settled with an outcome and a note', async () => {
    await open(page(pair('a'), pair('b')));
    await press('j');
    expect(url()).toBe('/relecture/contradictions/b');
    await press('k');
    expect(words('app-compared-side h2')).toEqual(['Question a1 ?', 'Question a2 ?']);
    await press('y');
    await later();
    write('Deux régimes différents');
    const none = [...document.querySelectorAll<HTMLElement>('mat-button-toggle button')].find((one) =>
      /Pas de/.test(one.textContent ?? ''),
    );
    none?.click();
    await settle();
    await press('Enter', { ctrlKey: true });
    await later();
    const sent = asked.find(({ url: to }) => to === '/api/past-answer-contradictions/a/settle');
    expect(sent?.body).toEqual({ outcome: 'no_contradiction', note: 'Deux régimes différents' });
    expect(sent?.headers.get('If-Match')).toBe('"4"');
    expect([url(), root().querySelector('[role=status]')?.textContent]).toEqual(['/relecture/contradictions/b', '1 à trancher']);
  });

  it('is not settled without a note, and stays when it changed meanwhile', async () => {
    await open(page(pair('a')));
    replies['POST /api/past-answer-contradictions/a/settle'] = { refused: true };
    await press('y');
    await later();
    await press('Enter', { ctrlKey: true });
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
    write('Corrigée');
    await press('Enter', { ctrlKey: true });
    await later();
    expect(text()).toContain('Question a1 ?');
    expect(asked.filter(({ url: to }) => to === '/api/past-answer-contradictions')).toHaveLength(2);
  });

  it('on a smaller screen shows the list, then a pair as a page of its own', async () => {
    await open(page(pair('a')), '/relecture/contradictions', false);
    expect(root().querySelector('app-compared-answers')).toBeNull();
    await harness.navigateByUrl('/relecture/contradictions/a');
    await settle();
    expect(words('app-compared-side h2')).toEqual(['Question a1 ?', 'Question a2 ?']);
    await press('Escape');
    expect(url()).toBe('/relecture/contradictions');
  });

  it.each([
    ['nothing waits', page(), 'Aucune contradiction à trancher'],
    ['it cannot be read', { refused: true }, 'Réessayer'],
  ])('says so when %s', async (_, listed, said) => {
    await open(listed);
    expect(text()).toContain(said);
  });
});
