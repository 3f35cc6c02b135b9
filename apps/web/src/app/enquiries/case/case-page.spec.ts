import type { HttpRequest } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { MatAutocompleteHarness } from '@angular/material/autocomplete/testing';
import { MatButtonHarness } from '@angular/material/button/testing';
import { Router } from '@angular/router';
import type { EnquiryDetail, SaveDraftInput } from '@guichet/contracts';
import { currentAcademicYear } from './editor/academic-years';
import { citation, colleague, draft, enquiry, entry, GivenCase, pastAnswer } from './testing/given-case';

const draftPath = 'PUT /api/enquiries/e1/draft';
const saved = (request: HttpRequest<unknown>) => {
  const { text, citations, validForAcademicYear } = request.body as SaveDraftInput;
  const version = Number(/"(\d+)"/.exec(request.headers.get('If-Match') ?? '')?.[1] ?? 0) + 1;
  return draft({ text, version, validForAcademicYear: validForAcademicYear ?? null, citations: citations.map(({ id }) => citation(id)) });
};

async function open(detail: Partial<EnquiryDetail> = {}, replies: ConstructorParameters<typeof GivenCase>[1] = {}): Promise<GivenCase> {
  const given = new GivenCase(enquiry(detail), { [draftPath]: saved, ...replies });
  await given.settle();
  return given;
}

beforeEach(() => sessionStorage.clear());

describe('the draft', () => {
  it('is the first with If-None-Match, then goes by its own version', async () => {
    const given = await open();
    given.type('Bonjour Lina');
    await given.leaveField();
    given.type('Bonjour Lina, oui.');
    await given.leaveField();
    const [first, second] = given.requests(draftPath);
    expect(first?.headers.get('If-None-Match')).toBe('*');
    expect(second?.headers.get('If-Match')).toBe('"1"');
    expect(second?.body).toMatchObject({ text: 'Bonjour Lina, oui.' });
    expect(given.text).toContain('Brouillon enregistré');
  });

  it('keeps one request in flight, and the latest text wins', async () => {
    const given = await open();
    given.type('Un');
    given.area.dispatchEvent(new Event('blur'));
    given.type('Un deux');
    given.area.dispatchEvent(new Event('blur'));
    await given.settle();
    expect(given.requests(draftPath).map(({ body }) => (body as SaveDraftInput).text)).toEqual(['Un', 'Un deux']);
  });

  it('stays, beside a colleague’s, until one of the two is chosen', async () => {
    const theirs = draft({ text: 'Le texte d’Hélène', version: 5, savedBy: colleague });
    const given = await open({ draft: draft() }, { [draftPath]: { refused: 412, code: 'STALE_VERSION' } });
    given.reply('GET /api/enquiries/e1', enquiry({ draft: theirs }));
    given.type('Mon texte');
    await given.leaveField();
    expect(given.text).toContain('Hélène a modifié ce brouillon');
    expect(given.text).toContain('Le texte d’Hélène');
    expect(given.area.value).toBe('Mon texte');

    given.reply(draftPath, saved);
    await (await given.loader.getHarness(MatButtonHarness.with({ text: 'Garder le mien' }))).click();
    await given.settle();
    const last = given.requests(draftPath).at(-1);
    expect(last?.headers.get('If-Match')).toBe('"5"');
    expect(last?.body).toMatchObject({ text: 'Mon texte' });
  });

  it('takes a lost reply to its own save for what it is', async () => {
    const given = await open({ draft: draft() }, { [draftPath]: { refused: 412, code: 'STALE_VERSION' } });
    given.reply('GET /api/enquiries/e1', enquiry({ draft: draft({ text: 'Arrivé quand même', version: 4 }) }));
    given.type('Arrivé quand même');
    await given.leaveField();
    expect(given.text).toContain('Brouillon enregistré');
    expect(given.text).not.toContain('a modifié ce brouillon');
  });

  it('is back after a reload that came before it was saved', async () => {
    const given = await open({ draft: draft() }, { [draftPath]: { refused: 503, code: 'BUSY' } });
    given.type('Pas encore enregistré');
    await given.leaveField();
    expect(given.text).toContain('hors ligne, nouvel essai');
    given.page.destroy();

    TestBed.resetTestingModule();
    const again = await open({ draft: draft() });
    expect(again.area.value).toBe('Pas encore enregistré');
    await again.leaveField();
    expect(again.requests(draftPath).at(-1)?.headers.get('If-Match')).toBe('"3"');
    expect(sessionStorage.getItem('guichet.kept.me.e1.draft')).toBeNull();
  });
});

describe('citing', () => {
  const record = {
    type: 'occupation',
    id: 'as',
    code: 'as',
    label: 'Assistant·e social·e',
    version: 2,
    url: null,
    checkedOn: null,
    warnings: [],
    facts: {},
  };

  it('searches at the @ that starts a word, and puts marker and chip', async () => {
    const given = await open({}, { 'GET /api/records': { items: [record], nextCursor: null } });
    given.type('Le métier ');
    given.area.dispatchEvent(new InputEvent('beforeinput', { data: '@', inputType: 'insertText', cancelable: true }));
    await given.settle();
    const search = await given.loader.getHarness(MatAutocompleteHarness);
    await search.enterText('assist');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await given.settle();
    await search.selectOption({ text: /Assistant·e social·e/ });
    await given.settle();
    expect(given.area.value).toBe('Le métier [1]');
    const chips = (given.page.nativeElement as HTMLElement).querySelector('[aria-label="Sources citées"]');
    expect(chips?.textContent).toContain('Assistant·e social·e');
    await given.leaveField();
    expect(given.requests(draftPath).at(-1)?.body).toMatchObject({ citations: [{ type: 'occupation', id: 'as', version: 2 }] });
  });

  it('leaves the @ of an address alone', async () => {
    const given = await open();
    given.type('nora');
    const at = new InputEvent('beforeinput', { data: '@', inputType: 'insertText', cancelable: true });
    given.area.dispatchEvent(at);
    expect(at.defaultPrevented).toBe(false);
  });

  it('uses a past answer with its sources numbered after those there, and counts it', async () => {
    const hit = { ...pastAnswer(), answerSnippet: 'Oui', highlights: [], citationCount: 1, score: 1, close: true };
    const given = await open(
      { draft: draft({ text: 'Bonjour [1].', citations: [citation('deja')] }) },
      {
        'POST /api/past-answers/similar': { items: [hit] },
        'GET /api/past-answers/pa': pastAnswer(),
        'POST /api/past-answers/pa/reuse': pastAnswer(),
      },
    );
    given.type('Bonjour [1].');
    given.press('1', { altKey: true });
    await given.settle();
    expect(given.text).toContain('Passerelle ?');
    given.press('u', { altKey: true });
    await given.settle();
    expect(given.area.value).toBe('Bonjour [1].\n\nOui [2].');
    expect(given.requests('POST /api/past-answers/pa/reuse')[0]?.body).toEqual({ enquiryId: 'e1' });
  });
});

describe('a past answer to be looked at again', () => {
  const old = pastAnswer({ validity: 'needs_review', academicYear: '2025-2026' });
  const reused = { id: 'pa', kind: 'reusable', validity: 'needs_review', academicYear: '2025-2026' } as const;
  const warning = 'Reprise d’une réponse à revoir (2025-2026) : relisez-la avant d’envoyer';
  const answered = { 'POST /api/enquiries/e1/answer': enquiry({ status: 'answered', version: 8, can: ['reopen'] }) };
  const take = async (detail: Partial<EnquiryDetail> = {}, year?: string): Promise<GivenCase> => {
    const hit = { ...old, answerSnippet: 'Oui', highlights: [], citationCount: 1, score: 1, close: true };
    const similar = { 'POST /api/past-answers/similar': { items: [hit] }, 'GET /api/past-answers/pa': old };
    const given = await open(detail, { ...similar, 'POST /api/past-answers/pa/reuse': old, ...answered });
    if (year !== undefined) choose(given, year);
    given.press('1', { altKey: true });
    await given.settle();
    given.press('u', { altKey: true });
    await given.settle();
    return given;
  };
  const choose = ({ page }: GivenCase, year: string): void => {
    const select = (page.nativeElement as HTMLElement).querySelector<HTMLSelectElement>('#valid-for');
    if (!select) throw new Error('There is no year to choose');
    select.value = year;
    select.dispatchEvent(new Event('change'));
  };
  const sent = (given: GivenCase): number => given.requests('POST /api/enquiries/e1/answer').length;
  const question = ({ page }: GivenCase): HTMLElement | null => (page.nativeElement as HTMLElement).querySelector('[role="alertdialog"]');

  it('warns, brings its year along, and asks once before it leaves again', async () => {
    const given = await take();
    expect(given.text).toContain(warning);
    given.press('Enter', { ctrlKey: true });
    await given.settle();
    expect(sent(given)).toBe(0);
    expect(question(given)?.textContent).toMatch(/Reprise d’une réponse à revoir \(2025-2026\)\s: celle-ci sera à revoir, elle aussi/);
    expect(document.activeElement?.textContent).toContain('Envoyer quand même');
    (document.activeElement as HTMLElement).click();
    await given.settle();
    expect(sent(given)).toBe(1);
    expect(given.requests(draftPath).at(-1)?.body).toMatchObject({ validForAcademicYear: '2025-2026' });
  });

  it('brings its year to a text begun before, but never over a year that was chosen', async () => {
    const begun = await take({ draft: draft({ text: 'Bonjour.', validForAcademicYear: currentAcademicYear(new Date()) }) });
    expect(begun.page.nativeElement.querySelector('#valid-for').value).toBe('2025-2026');
    TestBed.resetTestingModule();
    const chosen = await take({}, '');
    expect(chosen.page.nativeElement.querySelector('#valid-for').value).toBe('');
  });

  it('asks where more is claimed for it than it says, though it holds', async () => {
    const valid = { ...reused, validity: 'valid' } as const;
    const given = await open({ draft: draft({ text: 'Oui.', reused: [valid], validForAcademicYear: '2026-2027' }) }, answered);
    given.press('Enter', { ctrlKey: true });
    await given.settle();
    expect(sent(given)).toBe(0);
    expect(question(given)?.textContent).toContain('valable en 2025-2026, dite ici valable en 2026-2027');
    question(given)?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await given.settle();
    expect(question(given)).toBeNull();
    choose(given, '2025-2026');
    given.press('Enter', { ctrlKey: true });
    await given.settle();
    expect(sent(given)).toBe(1);
  });

  it('is known wherever the draft is opened, until somebody has checked it', async () => {
    const told = draft({ text: 'Oui.', reused: [reused], validForAcademicYear: '2025-2026' });
    const checked = { ...told, version: 4, reused: [] };
    const given = await open({ draft: told }, { ...answered, 'POST /api/enquiries/e1/draft/confirm': checked });
    expect(given.text).toContain(warning);
    const buttons = (given.page.nativeElement as HTMLElement).querySelectorAll<HTMLElement>('app-send-checks button');
    [...buttons].find(({ textContent }) => textContent?.includes('Toujours vrai'))?.click();
    await given.settle();
    expect(given.requests('POST /api/enquiries/e1/draft/confirm')[0]?.body).toEqual({ reused: ['pa'] });
    expect(given.text).not.toContain('Reprise d’une réponse');
    given.press('Enter', { ctrlKey: true });
    await given.settle();
    expect(sent(given)).toBe(1);
  });

  it('is shown with the year to who approves the draft of another, and asked about', async () => {
    const told = draft({ text: 'Oui.', reused: [reused], savedBy: colleague, validForAcademicYear: '2026-2027' });
    const given = await open({ status: 'in_review', reviewState: 'pending', draft: told, can: ['draft', 'approve', 'return'] });
    expect(given.text).toContain(warning);
    expect(given.text).toContain('valable en 2026-2027');
    given.press('y');
    await given.settle();
    expect(question(given)?.textContent).toContain('Envoyer quand même');
    expect(given.requests('POST /api/enquiries/e1/approve')).toEqual([]);
  });
});

it('says of an answer that nobody mails that it is saved, not sent', async () => {
  const reused = { id: 'pa', kind: 'reusable', validity: 'needs_review', academicYear: null } as const;
  const spoken = { channel: 'phone', recipient: null } as const;
  const given = await open(
    { ...spoken, draft: draft({ text: 'Oui.', reused: [reused] }) },
    { 'GET /api/enquiries/e1/timeline': [entry({ type: 'answered' })] },
  );
  expect(given.text).toContain('Réponse enregistrée');
  expect(given.text).not.toContain('Réponse envoyée');
  expect(given.text).toContain('relisez-la avant d’enregistrer');
});

it('says beside the button that no source is cited', async () => {
  const bare = await open({ draft: draft({ text: 'Oui.' }) });
  expect(bare.page.nativeElement.querySelector('.about').textContent).toContain('Aucune source citée');
  TestBed.resetTestingModule();
  const cited = await open({ draft: draft({ text: 'Oui [1].', citations: [citation('a')] }) });
  expect(cited.text).not.toContain('Aucune source citée');
});

describe('sending', () => {
  it('saves first, then sends exactly that version', async () => {
    const given = await open({}, { 'POST /api/enquiries/e1/answer': enquiry({ status: 'answered', version: 8, can: ['reopen'] }) });
    given.type('Oui, avec 30 crédits.');
    given.press('Enter', { ctrlKey: true });
    await given.settle();
    const [sent] = given.requests('POST /api/enquiries/e1/answer');
    expect(sent?.body).toEqual({ draftVersion: 1 });
    expect(sent?.headers.get('If-Match')).toBe('"7"');
    expect(given.text).toContain('Répondue');
    expect(document.activeElement?.tagName).toBe('H1');
    expect(sessionStorage.getItem('guichet.kept.me.e1.draft')).toBeNull();
  });

  it('stops when the case has changed, says what is new, and sends on the next try', async () => {
    const given = await open({ draft: draft() }, { 'POST /api/enquiries/e1/answer': { refused: 412, code: 'STALE_VERSION' } });
    given.reply('GET /api/enquiries/e1', enquiry({ draft: draft(), version: 9 }));
    const note = entry({ id: 't2', type: 'edited', actor: colleague, at: '2026-11-03T13:10:00Z' });
    given.reply('GET /api/enquiries/e1/timeline', [entry(), note]);
    await (await given.loader.getHarness(MatButtonHarness.with({ text: /Envoyer la réponse/ }))).click();
    await given.settle();
    expect(given.text).toContain('La demande a changé entre-temps');
    expect(given.text).toMatch(/Hélène, .*complétée/);

    given.reply('POST /api/enquiries/e1/answer', enquiry({ status: 'answered', version: 10, can: [] }));
    await (await given.loader.getHarness(MatButtonHarness.with({ text: /Envoyer la réponse/ }))).click();
    await given.settle();
    expect(given.requests('POST /api/enquiries/e1/answer').at(-1)?.headers.get('If-Match')).toBe('"9"');
  });

  it('is asking for a review, for a trainee', async () => {
    const given = await open({ draft: draft(), can: ['submit-for-review', 'draft', 'edit', 'note'] });
    const labels = await Promise.all((await given.loader.getAllHarnesses(MatButtonHarness)).map((button) => button.getText()));
    expect(labels.some((label) => label.includes('Demander une relecture'))).toBe(true);
    expect(labels.some((label) => label.includes('Envoyer la réponse'))).toBe(false);
  });
});

describe('a source that changed', () => {
  const old = citation('as', { currentVersion: 3, stale: true, reason: 'new_version' });

  it('is said in words above the answer and on its chip, with the way to what changed', async () => {
    const given = await open({ draft: draft({ text: 'Oui [1].', citations: [old] }) });
    expect(given.text).toContain('Le brouillon repose sur une source à revoir : « Fiche as » (fiche modifiée)');
    expect(given.text).toContain('à revoir, fiche modifiée');
    given.press('v');
    await given.settle();
    expect(TestBed.inject(Router).url).toBe('/relecture/draft/e1?record=as');
  });

  it('is pinned anew from its chip, once what is written is saved', async () => {
    const confirmed = draft({ text: 'Oui [1].', version: 4, citations: [citation('as', { version: 3, currentVersion: 3 })] });
    const given = await open(
      { draft: draft({ text: 'Oui [1].', citations: [old] }) },
      { 'POST /api/enquiries/e1/draft/confirm': confirmed },
    );
    (given.page.nativeElement as HTMLElement).querySelector<HTMLElement>('.renew')?.click();
    await given.settle();
    expect(given.requests('POST /api/enquiries/e1/draft/confirm')[0]?.body).toEqual({
      citations: [{ type: 'occupation', id: 'as', version: 3 }],
    });
    expect(given.text).not.toContain('à revoir');
  });

  it('shows at an answer that was sent', async () => {
    const author = colleague;
    const sent = { id: 'a1', text: 'Oui [1].', author, reviewer: null, sentAt: '2026-11-03T13:00:00Z', validForAcademicYear: null };
    const given = await open({
      status: 'answered',
      can: ['reopen'],
      answers: [{ ...sent, citations: [old], doubted: false, stale: true }],
    });
    expect(given.text).toContain('La réponse repose sur une source à revoir');
    expect(given.page.nativeElement.querySelector('app-amber-banner a').getAttribute('href')).toBe('/relecture/enquiry/a1?record=as');
  });

  it('shows at an answer that repeats what nobody had checked', async () => {
    const sent = { id: 'a1', text: 'Oui.', author: colleague, reviewer: null, sentAt: '2026-11-03T13:00:00Z', validForAcademicYear: null };
    const given = await open({ status: 'answered', can: ['reopen'], answers: [{ ...sent, citations: [], doubted: true, stale: true }] });
    expect(given.text).toContain('La réponse reprend une réponse passée qui n’a pas été vérifiée');
    expect(given.page.nativeElement.querySelector('app-amber-banner a').getAttribute('href')).toBe('/relecture/enquiry/a1');
  });
});

describe('a source that may not hold', () => {
  const swiss = citation('ch', { label: 'Travailleur social HES', warnings: ['other_jurisdiction'] });
  const sent = { 'POST /api/enquiries/e1/answer': enquiry({ status: 'answered', version: 8, can: ['reopen'] }) };
  const question = (given: GivenCase) => (given.page.nativeElement as HTMLElement).querySelector('[role=alertdialog]');

  it('is asked about before it leaves, with the focus on the question', async () => {
    const given = await open({ draft: draft({ text: 'Oui [1].', citations: [swiss] }) }, sent);
    given.press('Enter', { ctrlKey: true });
    await given.settle();
    expect(given.requests('POST /api/enquiries/e1/answer')).toHaveLength(0);
    expect(question(given)?.textContent).toContain('«\u00a0Travailleur social HES\u00a0» est d’une autre communauté ou d’un autre pays.');
    expect(document.activeElement?.textContent).toContain('Envoyer quand même');
    (document.activeElement as HTMLElement).click();
    await given.settle();
    expect(given.requests('POST /api/enquiries/e1/answer')).toHaveLength(1);
  });

  it('is asked about as soon as it is saved, however fast one sends', async () => {
    const plain = draft({ citations: [citation('ch')] });
    const given = new GivenCase(enquiry({ draft: plain }), {
      'PUT /api/enquiries/e1/draft': draft({ text: 'Bonjour à vous', citations: [swiss], version: 4 }),
    });
    await given.settle();
    given.type('Bonjour à vous');
    given.press('Enter', { ctrlKey: true });
    await given.settle();
    expect(given.text).toContain('Travailleur social HES');
    expect(document.activeElement?.textContent).toContain('quand même');
    expect(given.requests('POST /api/enquiries/e1/answer')).toHaveLength(0);
  });

  it('is left by Escape, back to the text', async () => {
    const given = await open({ draft: draft({ text: 'Oui [1].', citations: [swiss] }) }, sent);
    given.press('Enter', { ctrlKey: true });
    await given.settle();
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await given.settle();
    expect(question(given)).toBeNull();
    expect(document.activeElement).toBe(given.area);
  });
});

it('says who is anonymous, and that nothing is sent', async () => {
  const given = await open({ asker: null, recipient: null, channel: 'phone' });
  expect(given.text).toContain('Anonyme');
  expect(given.text).toContain('Réponse donnée de vive voix');
  expect(given.text).toContain('Enregistrer la réponse');
  expect(given.text).not.toContain('Envoyer la réponse');
});

it('does not tell a case of another centre from one that does not exist', async () => {
  const given = await open(
    {},
    { 'GET /api/enquiries/e1': { refused: 404, code: 'NOT_FOUND' }, 'GET /api/enquiries/e1/timeline': { refused: 404, code: 'NOT_FOUND' } },
  );
  expect(given.text).toContain('Cette demande n’existe pas ou n’est pas de votre centre');
});
