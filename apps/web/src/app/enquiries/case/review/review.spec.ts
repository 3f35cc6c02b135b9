import { TestBed } from '@angular/core/testing';
import type { DraftReview, EnquiryDetail, ReturnInput } from '@guichet/contracts';
import { colleague, draft, enquiry, GivenCase, me } from '../testing/given-case';

const text = 'Bonjour Lina,\n\nAvec **30 crédits**, oui.';
const review = (more: Partial<DraftReview> = {}): DraftReview => ({
  ...{ id: 'r1', submittedAt: '2026-11-03T13:05:00Z', submittedBy: me, submittedText: text, decision: null, decidedAt: null },
  ...{ decidedBy: null, correctedText: null, comment: null, comments: [], ...more },
});
const underReview: Partial<EnquiryDetail> = {
  ...{
    status: 'in_review',
    reviewState: 'pending',
    draft: draft({ text, savedBy: colleague }),
    review: review({ submittedBy: colleague }),
  },
  can: ['approve', 'return', 'edit', 'draft', 'note'],
};
const returned = (more: Partial<DraftReview>): Partial<EnquiryDetail> => ({
  ...{ reviewState: 'returned', draft: draft({ text }) },
  review: review({ decision: 'returned', decidedAt: '2026-11-03T14:05:00Z', decidedBy: colleague, ...more }),
});

const sendBack = 'POST /api/enquiries/e1/return';

beforeEach(() => sessionStorage.clear());

async function open(detail: Partial<EnquiryDetail>, replies: ConstructorParameters<typeof GivenCase>[1] = {}): Promise<GivenCase> {
  const given = new GivenCase(enquiry(detail), replies);
  await given.settle();
  return given;
}

const page = (given: GivenCase): HTMLElement => given.page.nativeElement as HTMLElement;

function select(given: GivenCase, words: string): void {
  const area = page(given).querySelector<HTMLTextAreaElement>('app-review-sheet textarea');
  if (!area) throw new Error('There is nothing to select in.');
  const start = area.value.indexOf(words);
  area.focus();
  area.setSelectionRange(start, start + words.length);
  area.dispatchEvent(new Event('select'));
}

/** Dialogs are loaded when they are first asked for. */
async function until<T>(given: GivenCase, found: () => T | null | undefined): Promise<T> {
  for (let round = 0; round < 100; round++) {
    await given.settle();
    const value = found();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It did not come.');
}

async function answerDialog(given: GivenCase, words: string): Promise<void> {
  const box = await until(given, () => document.querySelector<HTMLTextAreaElement>('#ask-words'));
  box.value = words;
  box.dispatchEvent(new Event('input'));
  await given.settle();
  document.querySelector<HTMLButtonElement>('mat-dialog-actions button[type=submit]')?.click();
  await until(given, () => !document.querySelector('#ask-words'));
}

const remarks = (given: GivenCase): string => page(given).querySelector('app-review-remarks')?.textContent ?? '';
const sent = (given: GivenCase): ReturnInput[] => given.requests(sendBack).map(({ body }) => body as ReturnInput);

describe('the reviewer', () => {
  it('comments on a selected passage by its key, and sends it back with its place and no more words', async () => {
    const given = await open(underReview, { [sendBack]: enquiry({ version: 8, reviewState: 'returned', can: [] }) });
    select(given, 'Avec **30 crédits**, ');
    given.press('c');
    await answerDialog(given, 'Plus depuis 2025.');
    expect(remarks(given)).toContain('Plus depuis 2025.');
    expect(page(given).querySelector('.commented')?.textContent).toBe('Avec **30 crédits**,');
    given.press('b');
    await answerDialog(given, '');
    const quote = 'Avec **30 crédits**,';
    const start = text.indexOf(quote);
    const comments = [{ quote, start, end: start + quote.length, text: 'Plus depuis 2025.' }];
    expect(sent(given)).toEqual([{ comments, draftVersion: 3 }]);
    expect(sessionStorage.getItem('guichet.kept.me.e1.passage-comments')).toBeNull();
  });

  it('finds what was said again after a reload, and takes it back', async () => {
    const given = await open(underReview);
    select(given, 'oui');
    given.press('c');
    await answerDialog(given, 'Nuancez.');
    given.page.destroy();
    TestBed.resetTestingModule();
    const again = await open(underReview);
    expect(remarks(again)).toContain('Nuancez.');
    page(again).querySelector<HTMLButtonElement>('app-review-remarks button')?.click();
    await again.settle();
    expect(remarks(again)).not.toContain('Nuancez.');
  });

  it('cannot write in what is read, nor send back a comment whose passage has gone', async () => {
    const given = await open(underReview);
    const area = page(given).querySelector('app-review-sheet textarea');
    const typed = new InputEvent('beforeinput', { data: 'x', cancelable: true });
    area?.dispatchEvent(typed);
    expect(typed.defaultPrevented).toBe(true);
    const gone = [{ quote: 'Autre chose', start: 0, end: 11, text: 'Plus là' }];
    sessionStorage.setItem('guichet.kept.me.e1.passage-comments', JSON.stringify(gone));
    given.page.destroy();
    TestBed.resetTestingModule();
    const again = await open(underReview);
    expect(remarks(again)).toContain('passage modifié');
    again.press('b');
    await again.settle();
    expect(document.querySelector('#ask-words')).toBeNull();
    expect(sent(again)).toEqual([]);
  });
});

describe('who gets a draft back', () => {
  const said = (quote: string, words: string) => ({
    quote,
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
    text: words,
  });

  it('goes from each comment to its passage, and ticks it', async () => {
    const given = await open(returned({ comment: 'Presque.', comments: [said('30 crédits', 'Datez.'), said('oui', 'Nuancez.')] }));
    expect(given.text).toContain('Renvoyée par Hélène');
    expect(given.text).toContain('Presque.');
    given.type(`Chère Lina,\n\n${text}`);
    page(given).querySelector<HTMLButtonElement>('app-returned-passages button')?.click();
    await given.settle();
    expect(document.activeElement).toBe(given.area);
    expect(given.area.value.slice(given.area.selectionStart, given.area.selectionEnd)).toBe('30 crédits');
    page(given).querySelector<HTMLInputElement>('app-returned-passages input')?.click();
    await given.settle();
    expect(page(given).querySelectorAll('li.dealt')).toHaveLength(1);
    given.type('Autre chose, oui.');
    await given.settle();
    expect(page(given).querySelector('app-returned-passages li')?.textContent).toContain('passage modifié');
  });

  it('sees what the reviewer changed', async () => {
    const given = await open(returned({ comment: 'Comme cela ?', correctedText: text.replace('30', '60') }));
    expect(given.text).toContain('Ce que Hélène a changé dans le texte');
    await until(given, () => page(given).querySelector('del'));
    expect([...page(given).querySelectorAll('del, ins')].map(({ textContent }) => textContent)).toEqual(['30', '60']);
  });
});
