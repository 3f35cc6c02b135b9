import { MatButtonHarness } from '@angular/material/button/testing';
import type { Answer, EnquiryDetail } from '@guichet/contracts';
import { colleague, draft, enquiry, entry, GivenCase, me, pastAnswer } from './testing/given-case';

const read = 'GET /api/enquiries/e1';
const history = 'GET /api/enquiries/e1/timeline';
const save = 'PUT /api/enquiries/e1/draft';
const stale = { refused: 412, code: 'STALE_VERSION' };
const wrong = { refused: 409, code: 'WRONG_STATE' };
const answer = (more: Partial<Answer> = {}): Answer => ({
  ...{ id: 'a1', text: 'Déjà répondu.', author: colleague, reviewer: null, sentAt: '2026-11-03T13:10:00Z' },
  ...{ validForAcademicYear: null, citations: [], stale: false, doubted: false, ...more },
});
const answered = (by = colleague): EnquiryDetail =>
  enquiry({ status: 'answered', version: 8, can: ['reopen', 'edit', 'note'], answers: [answer({ author: by })] });

async function open(detail: Partial<EnquiryDetail> = {}, replies: ConstructorParameters<typeof GivenCase>[1] = {}): Promise<GivenCase> {
  const given = new GivenCase(enquiry(detail), { [save]: draft({ version: 4 }), ...replies });
  await given.settle();
  return given;
}
const conflict = (given: GivenCase) => (given.page.nativeElement as HTMLElement).querySelector('app-draft-conflict section');
const stranded = (given: GivenCase) => (given.page.nativeElement as HTMLElement).querySelector('app-stranded-draft section');
const editor = (given: GivenCase) => (given.page.nativeElement as HTMLElement).querySelector('textarea[aria-label="Votre réponse"]');
const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => sessionStorage.clear());

describe('two tabs of one’s own over the same draft', () => {
  const other = draft({ text: 'Dans l’autre onglet', version: 5 });

  async function divided(): Promise<GivenCase> {
    const given = await open({ draft: draft() }, { [save]: stale });
    given.reply(read, enquiry({ draft: other }));
    given.type('Dans celui-ci');
    await given.leaveField();
    return given;
  }

  it('speak of versions, not of somebody else', async () => {
    const given = await divided();
    expect(given.text).toContain('Vous avez modifié ce brouillon ailleurs');
    for (const words of ['Garder cette version', 'Prendre l’autre version', 'Mettre l’autre à la suite'])
      expect(given.text).toContain(words);
    expect(given.text).toContain('celle de cet onglet est en dessous');
    expect(given.text).not.toContain('le sien');
  });

  it('let nothing leave before the choice, and Ctrl+Enter leads to it', async () => {
    const given = await divided();
    const send = await given.loader.getHarness(MatButtonHarness.with({ text: /Envoyer la réponse/ }));
    expect(await send.isDisabled()).toBe(true);
    const reason = await (await send.host()).getAttribute('aria-describedby');
    expect((given.page.nativeElement as HTMLElement).querySelector(`#${reason}`)?.textContent).toContain('Choisissez d’abord');
    given.area.focus();
    given.press('Enter', { ctrlKey: true });
    await given.settle();
    await pause();
    expect(document.activeElement).toBe(conflict(given));
    expect(given.requests('POST /api/enquiries/e1/answer')).toHaveLength(0);
  });

  it.each(['Garder cette version', 'Prendre l’autre version', 'Mettre l’autre à la suite'])('give the caret back: %s', async (words) => {
    const given = await divided();
    given.reply(save, draft({ version: 6 }));
    await given.click(words);
    expect(conflict(given)).toBeNull();
    expect(document.activeElement).toBe(given.area);
  });

  it('say so when the other is saved again, before the choice or at it', async () => {
    const given = await divided();
    given.reply(read, enquiry({ draft: { ...other, text: 'Encore plus loin', version: 6 } }));
    await given.elsewhere('draft', me.id);
    expect(conflict(given)?.textContent).toContain('Encore plus loin');
    expect(given.text).toContain('vient d’être enregistrée de nouveau');

    given.reply(read, enquiry({ draft: { ...other, text: 'Toujours plus loin', version: 7 } }));
    await given.click('Garder cette version');
    expect(given.requests(save).at(-1)?.headers.get('If-Match')).toBe('"6"');
    expect(conflict(given)?.textContent).toContain('Toujours plus loin');
    expect(given.text).toContain('vient d’être enregistrée de nouveau');
    expect(given.area.value).toBe('Dans celui-ci');
  });
});

describe('a case that was answered while one was writing', () => {
  async function overtaken(by = colleague, after: EnquiryDetail = answered(by)): Promise<GivenCase> {
    const given = await open({}, { [save]: wrong });
    given.reply(read, after);
    given.type('Ma réponse à moi');
    await given.leaveField();
    await pause();
    return given;
  }

  it('says who answered, keeps what was written, and takes the focus', async () => {
    const given = await overtaken();
    expect(editor(given)).toBeNull();
    expect(stranded(given)?.textContent).toMatch(/Répondu entre-temps par Hélène, .*votre brouillon est gardé/);
    expect(stranded(given)?.textContent).toContain('Ma réponse à moi');
    expect(given.text).not.toContain('Brouillon de');
    expect(document.activeElement).toBe(stranded(given));
  });

  it('knows one’s own answer from another tab', async () => {
    expect(stranded(await overtaken(me))?.textContent).toContain('Vous avez répondu entre-temps');
  });

  it('goes on with it once reopened', async () => {
    const given = await overtaken();
    const reopened = enquiry({ version: 9, answers: [answer()] });
    given.reply('POST /api/enquiries/e1/reopen', reopened);
    given.reply(read, reopened);
    given.reply(save, draft({ version: 1, text: 'Ma réponse à moi' }));
    await given.click('Rouvrir et reprendre mon brouillon');
    expect(stranded(given)).toBeNull();
    expect(given.area.value).toBe('Ma réponse à moi');
    expect(document.activeElement).toBe(given.area);
    await given.leaveField();
    expect(given.requests(save).at(-1)?.headers.get('If-None-Match')).toBe('*');
  });

  it('is copied or deleted where it cannot be sent, and the focus stays on the page', async () => {
    const given = await overtaken(colleague, { ...answered(), assignee: colleague });
    expect(given.text).not.toContain('Rouvrir et reprendre');
    expect(given.text).toContain('Copier le texte');
    await given.click('Supprimer ce brouillon');
    await pause();
    expect(stranded(given)).toBeNull();
    expect(document.activeElement?.tagName).toBe('H1');
    expect(sessionStorage.getItem('guichet.kept.me.e1.draft')).toBeNull();
  });

  it('still holds the text after a reload, unless just that was sent', async () => {
    sessionStorage.setItem('guichet.kept.me.e1.draft', JSON.stringify({ text: 'Pas parti', citations: [], year: null, version: 0 }));
    expect(stranded(await open(answered()))?.textContent).toContain('Pas parti');
  });

  it('keeps nothing of what was sent all the same', async () => {
    sessionStorage.setItem('guichet.kept.me.e1.draft', JSON.stringify({ text: 'Déjà répondu.', citations: [], year: null, version: 0 }));
    expect(stranded(await open(answered()))).toBeNull();
    expect(sessionStorage.getItem('guichet.kept.me.e1.draft')).toBeNull();
  });
});

describe('a case that moves on elsewhere', () => {
  const inReview = { status: 'in_review', reviewState: 'pending', can: ['edit', 'note'], draft: draft() } as const;
  const sentBack = enquiry({ version: 8, reviewState: 'returned', draft: draft(), can: ['submit-for-review', 'draft', 'edit', 'note'] });
  const returned = entry({ id: 't2', type: 'returned', actor: colleague, text: 'Citez une source.' });

  it('is shown as it is by itself while nobody types', async () => {
    const given = await open({ ...inReview, can: ['edit', 'note'] });
    expect(given.text).toContain('En relecture');
    given.reply(read, sentBack);
    given.reply(history, [entry(), returned]);
    await given.elsewhere('returned');
    expect(given.area.value).toBe('Bonjour');
    expect(given.text).not.toContain('En relecture');
    expect(given.text).toMatch(/Hélène.*renvoyée « Citez une source. »/);
    await given.click('Compris');
    expect(given.text).not.toContain('Compris');
    expect(document.activeElement).toBe(given.area);
  });

  it('is told of, and shown at the press of a button, while somebody types', async () => {
    const given = await open({}, { [save]: { refused: 503, code: 'BUSY' } });
    given.type('Je suis en train d’écrire');
    await given.leaveField();
    given.reply(read, enquiry({ version: 8, question: 'Et le soir ?' }));
    given.reply(history, [entry(), entry({ id: 't2', type: 'edited', actor: colleague })]);
    await given.elsewhere('edited');
    expect(given.text).not.toContain('Et le soir ?');
    await given.click('Actualiser');
    expect(given.text).toContain('Et le soir ?');
    expect(given.area.value).toBe('Je suis en train d’écrire');
    expect(document.activeElement).toBe(given.area);
  });

  it('offers the version that was sent back by that name', async () => {
    const given = await open({ draft: draft() }, { [save]: { refused: 503, code: 'BUSY' } });
    given.type('Je suis en train d’écrire');
    await given.leaveField();
    given.reply(read, sentBack);
    given.reply(history, [entry(), returned]);
    await given.elsewhere('returned');
    expect(given.text).toContain('Afficher la version renvoyée');
  });

  it('follows what one did in another tab too', async () => {
    const given = await open({ draft: draft() });
    given.reply(read, answered(me));
    await given.elsewhere('answered', me.id);
    expect(given.text).toContain('Déjà répondu.');
    expect(editor(given)).toBeNull();
  });
});

describe('what was answered in like words', () => {
  const hit = { ...pastAnswer(), answerSnippet: 'Oui', highlights: [], citationCount: 1, score: 1, close: true };
  const similar = 'POST /api/past-answers/similar';

  it('stays where it is once the answer has gone', async () => {
    const given = await open({ draft: draft() }, { [similar]: { items: [hit] }, 'POST /api/enquiries/e1/answer': answered(me) });
    given.reply(similar, { items: [] });
    await given.click(/Envoyer la réponse/);
    expect(given.requests(similar)).toHaveLength(1);
    expect(given.text).toContain('Passerelle ?');
  });

  it('says that nothing is close while there is something to answer', async () => {
    expect((await open()).text).toContain('Aucune réponse proche');
  });

  it('is silent about it once it is over', async () => {
    expect((await open(answered())).text).not.toContain('Aucune réponse proche');
  });
});
