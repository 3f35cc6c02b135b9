import { provideHttpClient, type HttpRequest } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { DeidentificationInput, IdentifyingPassage, PastAnswer, Proposal, ProposalInput } from '@guichet/contracts';
import { Session } from '../../core/session';
import answers from '../../past-answers/past-answers.routes';
// Loaded here rather than by the route, so that no test waits for it.
import { ProposePage } from './propose-page';
import '../../ui/ask/ask-dialog';

const question = 'Je suis Lina Dupont, puis-je étaler mes crédits ?';
const answer = 'Bonjour Lina, oui [1]. Appelez le 04 222 33 44.';

const sent: PastAnswer = {
  contradicted: false,
  ...{ id: 'a1', kind: 'enquiry', question, answer, topic: 'funding.reduced_load', validity: 'valid', academicYear: '2026-2027' },
  ...{ centre: { id: 'c', name: 'Liège' }, author: 'Nora', answeredOn: '2026-11-03', timesReused: 0, version: 1, can: [] },
  enquiry: { id: 'e1', number: 4217 },
  citations: [{ type: 'legal-text', id: 'd', version: 2, label: 'Décret paysage', currentVersion: 2, stale: false, warnings: [] }],
};

const proposal: Proposal = {
  ...{ id: 'p1', status: 'returned', question, answer, topic: null, academicYear: null, visibility: 'centre', version: 5, answerId: 'a1' },
  ...{ proposedBy: { id: 'u', name: 'Nora' }, proposedAt: '2026-11-04T09:00:00Z', enquiry: { id: 'e1', number: 4217 } },
  ...{ original: { question, answer }, citations: [], passages: [], kept: [{ kind: 'name', text: 'Dupont' }], similar: [] },
  ...{ comment: 'Enlevez le nom de famille.', pastAnswerId: null, can: ['change', 'withdraw'] },
};

/** Finds what the API would find. */
function check({ question, answer }: DeidentificationInput): IdentifyingPassage[] {
  const known = [
    ['name', 'Lina', '[prénom]'],
    ['name', 'Dupont', '[nom]'],
    ['phone', '04 222 33 44', '[téléphone]'],
  ] as const;
  return known.flatMap(([kind, text, replacement]) =>
    Object.entries({ question, answer }).flatMap(([field, whole]) =>
      [...whole.matchAll(new RegExp(text, 'g'))].map(({ index }): IdentifyingPassage => ({
        ...{ kind, text, replacement, field: field as 'question' | 'answer', start: index, end: index + text.length },
      })),
    ),
  );
}

type Reply = object | ((request: HttpRequest<unknown>) => object);

describe('ProposePage', () => {
  let harness: RouterTestingHarness;
  let http: HttpTestingController;
  let asked: HttpRequest<unknown>[];
  let replies: Record<string, Reply>;

  beforeEach(() => {
    Element.prototype.scrollIntoView = () => undefined;
    asked = [];
    replies = {
      'GET /api/past-answers/a1': sent,
      'GET /api/past-answer-proposals': { items: [], nextCursor: null, total: 0 },
      'GET /api/past-answer-proposals/p1': proposal,
      'POST /api/past-answers/check': ({ body }) => ({ passages: check(body as DeidentificationInput), similar: [] }),
      'POST /api/past-answers': proposal,
      'PATCH /api/past-answer-proposals/p1': proposal,
      'GET /api/topics': [{ key: 'funding.reduced_load', labelFr: 'Allègement', labelEn: 'Reduced load' }],
    };
  });
  afterEach(() => sessionStorage.clear());

  async function open(url = '/reponses/proposer/a1'): Promise<void> {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter(
          [
            { path: 'reponses', children: answers },
            { path: 'relecture/proposees/:proposalId/corriger', component: ProposePage },
            { path: '**', children: [] },
          ],
          withComponentInputBinding(),
        ),
      ],
    });
    http = TestBed.inject(HttpTestingController);
    TestBed.inject(Session);
    const preferences = { theme: 'light', language: 'fr', shortcuts: true };
    http.expectOne('/api/session').flush({ user: { id: 'u', can: ['enquiries:work'], preferences } });
    harness = await RouterTestingHarness.create();
    void harness.navigateByUrl(url);
    await settle();
  }

  /** Waits, and replies to what is asked. */
  async function settle(pause = 0): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, pause));
    for (let round = 0; round < 6; round++) {
      await new Promise((resolve) => setTimeout(resolve));
      for (const test of http.match(() => true).filter(({ cancelled }) => !cancelled)) {
        const { request } = test;
        asked.push(request);
        const reply = replies[`${request.method} ${request.url}`] ?? {};
        const body = typeof reply === 'function' ? reply(request) : reply;
        if ('status' in body && typeof body.status === 'number') test.flush(body, { status: body.status, statusText: 'Refused' });
        else test.flush(body);
      }
      harness.fixture.detectChanges();
    }
  }

  const page = () => harness.fixture.nativeElement as HTMLElement;
  const find = <T extends Element = HTMLElement>(selector: string) => page().querySelector<T>(selector);
  const texts = (selector: string) => [...page().querySelectorAll(selector)].map((one) => one.textContent.replace(/\s+/g, ' ').trim());
  const requests = (to: string) => asked.filter(({ method, url }) => `${method} ${url}` === to);
  const count = () => find('.count')?.textContent;
  const send = () => find<HTMLButtonElement>('[data-send]');
  const obstacle = () => find('#proposal-obstacle')?.textContent;
  const area = (field: 'question' | 'answer') => find<HTMLTextAreaElement>(`#proposal-${field}`);
  const press = async (key: string, more: KeyboardEventInit = {}) => {
    const from = document.activeElement ?? document.body;
    from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
    await settle();
  };
  const type = async (field: 'question' | 'answer', words: string) => {
    const box = area(field);
    if (!box) throw new Error('no text');
    box.value = words;
    box.dispatchEvent(new Event('input'));
    await settle();
  };

  it('marks what may identify somebody, by kind, and says why it cannot go yet', async () => {
    await open();
    expect(texts('app-passage-list h3')).toEqual(['Noms et prénoms', 'Téléphones']);
    expect(texts('app-passage-list .text')).toEqual(['Lina', 'Dupont', '04 222 33 44']);
    expect(texts('app-passage-list .meta')).toEqual(['2 fois']);
    expect(texts('mark')).toEqual(['Lina', 'Dupont', 'Lina', '04 222 33 44']);
    expect(count()).toBe('3 passages à traiter');
    expect(send()?.getAttribute('aria-disabled')).toBe('true');
    expect(obstacle()).toBe('3 passages à traiter');
    await press('Enter', { ctrlKey: true });
    expect(requests('POST /api/past-answers')).toHaveLength(0);
    expect(document.activeElement?.textContent).toContain('Lina');
  });

  it('is resolved by keyboard: replaced everywhere, kept on purpose, taken back, sent', async () => {
    await open();
    await press('j');
    await press('k');
    await press('r');
    expect([area('question')?.value, area('answer')?.value]).toEqual([
      'Je suis [prénom] Dupont, puis-je étaler mes crédits ?',
      'Bonjour [prénom], oui [1]. Appelez le 04 222 33 44.',
    ]);
    expect(count()).toBe('2 passages à traiter');
    expect(document.activeElement?.textContent).toContain('Dupont');
    await press('v');
    expect(texts('app-passage-list .pill')).toEqual(['gardé', 'à traiter']);
    await press('z');
    expect(count()).toBe('2 passages à traiter');
    await press('k');
    await press('v');
    await press('Enter');
    expect(count()).toBe('Plus rien à traiter');
    await settle(600);
    expect(obstacle()).toContain('la relira avant');
    expect(document.activeElement).toBe(send());
    await press('Enter', { ctrlKey: true });
    const [made] = requests('POST /api/past-answers');
    expect(made?.headers.get('Idempotency-Key')).toBeTruthy();
    expect(made?.body).toEqual({
      ...{ answerId: 'a1', topic: 'funding.reduced_load', academicYear: '2026-2027', visibility: 'network' },
      question: 'Je suis [prénom] Dupont, puis-je étaler mes crédits ?',
      answer: 'Bonjour [prénom], oui [1]. Appelez le [téléphone].',
      citations: [{ type: 'legal-text', id: 'd', version: 2 }],
      kept: [{ kind: 'name', text: 'Dupont' }],
    } satisfies ProposalInput);
    await settle(300);
    expect(TestBed.inject(Router).url).toBe('/demandes/e1');
    expect(sessionStorage.length).toBe(0);
  });

  it('looks again when writing pauses, and not before', async () => {
    await open();
    await type('answer', 'Bonjour, oui.');
    await type('question', 'Puis-je étaler mes crédits ?');
    expect(requests('POST /api/past-answers/check')).toHaveLength(1);
    expect([count(), obstacle()]).toEqual(['Rien à traiter', 'Vérification en cours…']);
    await settle(600);
    expect(requests('POST /api/past-answers/check')).toHaveLength(2);
    expect(send()?.getAttribute('aria-disabled')).toBeNull();
    await type('answer', ' ');
    expect(obstacle()).toBe('Écrivez la réponse.');
  });

  it('can be told other words, and a passage by pointing at it', async () => {
    await open();
    area('answer')?.setSelectionRange(40, 40);
    area('answer')?.click();
    await settle();
    expect(find('.current .text')?.textContent).toBe('04 222 33 44');
    await press('e');
    const words = find<HTMLInputElement>('.current input');
    expect(document.activeElement).toBe(words);
    if (words) words.value = '[votre numéro]';
    words?.form?.dispatchEvent(new Event('submit'));
    await settle();
    expect(area('answer')?.value).toContain('Appelez le [votre numéro].');
  });

  it('keeps what was typed through a reload, and asks before it is left', async () => {
    await open();
    await type('question', 'Tout autre chose');
    TestBed.resetTestingModule();
    await open();
    expect(area('question')?.value).toBe('Tout autre chose');
    expect(texts('[role=status]').join()).toContain('est revenu');
    const leaving = TestBed.inject(Router).navigateByUrl('/file');
    await settle(100);
    const dialog = document.querySelector('mat-dialog-container');
    expect(dialog?.textContent).toContain('Quitter sans proposer');
    [...(dialog?.querySelectorAll('button') ?? [])].find((one) => one.textContent.includes('Quitter'))?.click();
    await settle(600);
    expect(await leaving).toBe(true);
    expect(sessionStorage.length).toBe(0);
  });

  it('says what the API refused, at its field, and looks again at passages left', async () => {
    await open('/relecture/proposees/p1/corriger');
    expect(find('.comment')?.textContent).toContain('Enlevez le nom de famille.');
    expect(texts('app-passage-list .pill')).toEqual(['à traiter', 'gardé', 'à traiter']);
    await type('question', 'Puis-je ?');
    await type('answer', 'Oui.');
    await settle(600);
    replies['PATCH /api/past-answer-proposals/p1'] = {
      status: 400,
      code: 'INVALID_INPUT',
      errors: [{ field: 'question', code: 'maxLength' }],
    };
    await press('Enter', { ctrlKey: true });
    expect(find('#proposal-question-error')?.textContent).toBe('Trop court ou trop long.');
    expect(document.activeElement).toBe(find('.failure'));
    replies['PATCH /api/past-answer-proposals/p1'] = { status: 422, code: 'INVALID_INPUT', errors: [] };
    replies['POST /api/past-answers/check'] = {
      passages: check({ answerId: 'a1', question: 'Lina', answer: '' }).slice(0, 1),
      similar: [],
    };
    await type('question', 'Lina ?');
    await settle(600);
    expect(obstacle()).toBe('1 passage à traiter');
    const [changed] = requests('PATCH /api/past-answer-proposals/p1');
    expect(changed?.headers.get('If-Match')).toBe('"5"');
    expect(changed?.body).toMatchObject({ visibility: 'centre', kept: [] });
  });

  it('says when it is proposed already, and warns of what is shared already', async () => {
    const hit = {
      id: 'h',
      kind: 'reusable',
      question: 'Étaler ses crédits',
      validity: 'valid',
      academicYear: null,
      centre: { name: 'Namur' },
    };
    replies['POST /api/past-answers/check'] = { passages: [], similar: [hit] };
    replies['POST /api/past-answers'] = { status: 409, code: 'CONFLICT', errors: [] };
    await open();
    expect(texts('app-similar-shared a')[0]).toContain('Étaler ses crédits');
    expect(find('app-similar-shared a')?.getAttribute('href')).toBe('/reponses/reusable/h');
    await press('Enter', { ctrlKey: true });
    expect(find('.failure')?.textContent).toContain('déjà proposée');
  });

  it('says at once when there is a proposal already, and knows no other answers than sent ones', async () => {
    replies['GET /api/past-answer-proposals'] = { items: [{ id: 'p0', status: 'withdrawn' }, proposal], nextCursor: null, total: 2 };
    await open();
    expect(requests('GET /api/past-answer-proposals')[0]?.params.get('answerId')).toBe('a1');
    expect(find('.comment a')?.getAttribute('href')).toBe('/relecture/proposees/p1');
    expect(obstacle()).toBe('Cette réponse est déjà proposée.');
    TestBed.resetTestingModule();
    replies['GET /api/past-answers/a1'] = { ...sent, kind: 'reusable' };
    await open();
    expect(find('[role=alert]')?.textContent).toContain('Introuvable');
  });

  it('says so when the check or the answer cannot be had', async () => {
    replies['POST /api/past-answers/check'] = { status: 503, code: 'BUSY', errors: [] };
    await open();
    expect(obstacle()).toBe('La vérification n’a pas abouti.');
    TestBed.resetTestingModule();
    replies['GET /api/past-answers/a1'] = { status: 404, code: 'NOT_FOUND', errors: [] };
    await open();
    expect(find('[role=alert]')?.textContent).toContain('Introuvable');
  });
});
