import { BreakpointObserver } from '@angular/cdk/layout';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { provideHttpClient, type HttpRequest } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MatSnackBarHarness } from '@angular/material/snack-bar/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { Permission, Proposal, ProposalPage, ProposalSummary } from '@guichet/contracts';
import { of } from 'rxjs';
import { Session } from '../../core/session';
import routes from '../reviews.routes';
// Loaded here rather than by the route, so that no test waits for it.
import './proposals-page';
import '../../proposals/editing/propose-page';
import '../../ui/ask/ask-dialog';

const proposal = (id: string, more: Partial<Proposal> = {}): Proposal => ({
  ...{ id, status: 'open', question: `Bonjour,\nJe suis [prénom], question ${id} ?`, answer: 'Oui.', topic: null, visibility: 'network' },
  ...{ academicYear: null, proposedBy: { id: 'nora', name: 'Nora' }, proposedAt: '2026-11-04T09:00:00Z', version: 3, answerId: `a${id}` },
  ...{ enquiry: { id: 'e', number: 4217 }, citations: [], passages: [], kept: [], similar: [], comment: null, pastAnswerId: null },
  original: { question: `Bonjour,\nJe suis Lina, question ${id} ?`, answer: 'Oui.' },
  can: ['change', 'approve', 'return'],
  ...more,
});

const page = (...items: ProposalSummary[]): ProposalPage => ({ items, nextCursor: null, total: items.length });
const supervisor: Permission[] = ['enquiries:work', 'past-answers:review'];

describe('ProposalsPage', () => {
  let harness: RouterTestingHarness;
  let http: HttpTestingController;
  let asked: HttpRequest<unknown>[];
  let stored: Proposal[];
  let refused: Record<string, number>;

  async function open(url: string, can = supervisor, wide = true): Promise<void> {
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
    refused = {};
    http = TestBed.inject(HttpTestingController);
    TestBed.inject(Session);
    http.expectOne('/api/session').flush({ user: { id: 'me', can, preferences: { theme: 'light', language: 'fr', shortcuts: true } } });
    harness = await RouterTestingHarness.create(url);
    await settle();
  }

  /** As the API would: a decision moves the proposal on. */
  function reply({ method, url, params, body }: HttpRequest<unknown>): object {
    if (url === '/api/past-answer-proposals') {
      const status = params.get('status');
      return page(...stored.filter((one) => !status || one.status === status));
    }
    const [, id, verb] = /^\/api\/past-answer-proposals\/(\w+)(?:\/(\w+))?$/.exec(url) ?? [];
    const one = stored.find((known) => known.id === id);
    if (!one) return url.endsWith('topics') ? [] : {};
    if (method === 'POST') {
      const to = { approve: 'approved', return: 'returned', withdraw: 'withdrawn' } as const;
      const changed: Proposal = {
        ...one,
        ...{ status: to[verb as keyof typeof to], can: [], version: one.version + 1 },
        ...(verb === 'approve' ? { pastAnswerId: 'shared' } : {}),
        ...(verb === 'return' ? (body as { comment: string }) : {}),
      };
      stored = stored.map((known) => (known === one ? changed : known));
      return changed;
    }
    return one;
  }

  async function settle(pause = 0): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, pause));
    for (let round = 0; round < 8; round++) {
      await new Promise((resolve) => setTimeout(resolve));
      for (const test of http.match(() => true).filter(({ cancelled }) => !cancelled)) {
        const { request } = test;
        asked.push(request);
        const status = refused[`${request.method} ${request.url}`];
        if (status) test.flush({ code: status === 412 ? 'STALE_VERSION' : 'INVALID_INPUT', errors: [] }, { status, statusText: 'Refused' });
        else test.flush(reply(request));
      }
      harness.fixture.detectChanges();
    }
  }

  const root = () => harness.fixture.nativeElement as HTMLElement;
  const text = () => root().textContent.replace(/\s+/g, ' ');
  const find = <T extends Element = HTMLElement>(selector: string) => root().querySelector<T>(selector);
  const all = (selector: string) => [...root().querySelectorAll(selector)].map((one) => one.textContent.replace(/\s+/g, ' ').trim());
  const url = () => decodeURIComponent(TestBed.inject(Router).url);
  const requests = (to: string) => asked.filter(({ method, url }) => `${method} ${url}` === to);
  const buttons = () => all('.action-bar button');
  const press = async (key: string, more: KeyboardEventInit = {}) => {
    const from = document.activeElement ?? document.body;
    from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
    await settle();
  };
  const notice = async () => {
    const bar = await TestbedHarnessEnvironment.documentRootLoader(harness.fixture).getHarness(MatSnackBarHarness);
    return bar.getMessage();
  };

  it('shows what would be shared against what was sent, and all that matters to decide', async () => {
    const one = proposal('a', {
      passages: [
        { kind: 'date', text: '12 novembre', replacement: '[date]', field: 'answer', start: 0, end: 11 },
        { kind: 'health', text: 'dyslexie', replacement: '[santé]', field: 'answer', start: 12, end: 20 },
      ],
      kept: [{ kind: 'health', text: 'dyslexie' }],
      similar: [
        {
          ...{ id: 'h', kind: 'reusable', question: 'La même, à Namur', answerSnippet: '', highlights: [], topic: null, validity: 'valid' },
          ...{ academicYear: null, centre: { id: 'n', name: 'Namur' }, answeredOn: '2026-09-01', timesReused: 0, citationCount: 0 },
          ...{ score: 1, close: true, contradicted: false },
        },
      ],
    });
    stored = [one, proposal('b', { status: 'returned' })];
    await open('/relecture/proposees');
    await settle(20);
    expect(all('app-proposal-row h2')).toEqual(['Je suis [prénom], question a ?']);
    expect(find('[role=status]')?.textContent).toBe('1 proposition');
    expect([find('del')?.textContent, find('ins')?.textContent]).toEqual(['Lina', '[prénom]']);
    expect(all('.when')).toEqual(['Envoyé', 'Proposé']);
    expect(text()).toContain('Réponse comme envoyée');
    expect(all('.found li')).toEqual(['12 novembreDates']);
    expect(text()).toContain('Gardé volontairementdyslexieSanté');
    expect(text()).toContain('Réponses proches déjà partagées');
    expect(text()).toContain('proposée par Nora');
    expect(buttons()).toEqual(['Approuver et partagerApprouvery', 'Corrigere', 'Renvoyerb']);
  });

  it('approves with one key, goes on to the next, and is empty when all is done', async () => {
    stored = [proposal('a'), proposal('b')];
    await open('/relecture/proposees');
    await press('j');
    expect(url()).toBe('/relecture/proposees/b');
    await press('k');
    await press('y');
    expect(requests('POST /api/past-answer-proposals/a/approve')[0]?.headers.get('If-Match')).toBe('"3"');
    expect(await notice()).toBe('Approuvée\u00a0: elle est partagée');
    expect(url()).toBe('/relecture/proposees/b');
    expect(document.activeElement?.textContent).toContain('question b');
    await press('y');
    expect(text()).toContain('Aucune réponse proposée à relire');
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('sends back with a comment, and leads to the correction', async () => {
    stored = [proposal('a')];
    await open('/relecture/proposees/a?etat=toutes');
    await press('b');
    await settle(50);
    const field = document.querySelector<HTMLTextAreaElement>('mat-dialog-container textarea');
    if (!field) throw new Error('no question');
    field.value = 'Il reste un nom.';
    field.dispatchEvent(new Event('input'));
    await press('Enter', { ctrlKey: true });
    await settle(400);
    expect(requests('POST /api/past-answer-proposals/a/return')[0]?.body).toEqual({ comment: 'Il reste un nom.' });
    expect(find('.comment')?.textContent).toContain('Il reste un nom.');
    expect(buttons()).toEqual([]);
    expect(text()).toContain('elle attend d’être corrigée');
    stored = [proposal('a', { version: 9 })];
    await harness.navigateByUrl('/relecture/proposees');
    await settle();
    await press('e');
    expect(url()).toBe('/relecture/proposees/a/corriger');
  });

  it.each([
    [
      'one’s own, as a supervisor',
      proposal('a', { proposedBy: { id: 'me', name: 'Moi' }, can: ['change', 'withdraw'] }),
      'un·e autre superviseur·e',
    ],
    ['what is shared', proposal('a', { status: 'approved', can: [], pastAnswerId: 'r' }), 'elle est partagée'],
    ['what is withdrawn', proposal('a', { status: 'withdrawn', can: [] }), 'elle ne sera pas partagée'],
  ])('says why one may not decide: %s', async (_what, one, words) => {
    stored = [one];
    await open('/relecture/proposees/a?etat=toutes');
    expect(find('.why')?.textContent).toContain(words);
    await press('y');
    expect(requests('POST /api/past-answer-proposals/a/approve')).toHaveLength(0);
  });

  it('shows advisers their own, with what was asked, and lets them withdraw', async () => {
    const own = { proposedBy: { id: 'me', name: 'Moi' }, can: ['change', 'withdraw'] } as const;
    stored = [
      proposal('a', { ...own, can: [...own.can], status: 'returned', comment: 'Il reste un nom.' }),
      proposal('b', { status: 'approved', can: [] }),
    ];
    await open('/relecture/proposees', ['enquiries:work']);
    expect(all('app-proposal-row .pill')).toEqual(['à corriger', 'partagée']);
    expect(text()).toContain('Corrigez-la pour qu’elle soit relue à nouveau.');
    find('.action-bar button:last-of-type')?.click();
    await settle(50);
    const dialog = document.querySelector('mat-dialog-container');
    [...(dialog?.querySelectorAll('button') ?? [])].find((one) => one.textContent.includes('Retirer'))?.click();
    await settle(400);
    expect(requests('POST /api/past-answer-proposals/a/withdraw')).toHaveLength(1);
    expect(all('app-proposal-row .pill')).toEqual(['retirée', 'partagée']);
  });

  it.each([
    [412, 'La proposition vient de changer'],
    [422, 'Des passages pourraient encore identifier'],
  ])('stays, and says what happened, when it is refused with %s', async (status, words) => {
    stored = [proposal('a')];
    await open('/relecture/proposees');
    refused['POST /api/past-answer-proposals/a/approve'] = status;
    await press('y');
    expect(find('[role=alert]')?.textContent).toContain(words);
    expect(all('app-proposal-row')).toHaveLength(1);
  });

  it('keeps what is narrowed in the address, and says when nothing can be had', async () => {
    stored = [];
    await open('/relecture/proposees?etat=approved');
    expect(requests('GET /api/past-answer-proposals').some(({ params }) => params.get('status') === 'approved')).toBe(true);
    expect(text()).toContain('Une réponse envoyée se propose depuis sa demande');
    const chosen = find<HTMLSelectElement>('#proposal-status');
    if (chosen) chosen.value = 'withdrawn';
    chosen?.dispatchEvent(new Event('change'));
    await settle();
    expect(url()).toBe('/relecture/proposees?etat=withdrawn');
    refused['GET /api/past-answer-proposals'] = 503;
    await harness.navigateByUrl('/relecture/proposees?etat=open');
    await settle();
    expect(find('[role=alert]')).not.toBeNull();
  });

  it('on a small screen shows the list, then one proposal as a page of its own', async () => {
    stored = [proposal('a'), proposal('b')];
    await open('/relecture/proposees', supervisor, false);
    expect(find('article')).toBeNull();
    await harness.navigateByUrl('/relecture/proposees/b');
    await settle();
    expect(find('article')?.textContent).toContain('question b ?');
    expect(find('app-proposal-row')).toBeNull();
    await press('Escape');
    expect(url()).toBe('/relecture/proposees');
  });
});
