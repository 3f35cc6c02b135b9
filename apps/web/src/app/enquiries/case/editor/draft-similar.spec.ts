import type { Hit, SimilarInput } from '@guichet/contracts';
import { draft, enquiry, GivenCase, pastAnswer } from '../testing/given-case';

const hit = (id: string, more: Partial<Hit> = {}): Hit => ({
  ...{ id, kind: 'reusable', question: `Question ${id}`, answerSnippet: 'Oui.', highlights: [], topic: null, validity: 'valid' },
  ...{
    academicYear: '2026-2027',
    centre: { id: 'c', name: 'Namur' },
    answeredOn: '2026-10-01',
    timesReused: 0,
    citationCount: 1,
    score: 1,
  },
  close: true,
  contradicted: false,
  ...more,
});

describe('what is close to the draft', () => {
  const question = 'Puis-je entrer en criminologie ?';

  async function open(close: Hit[]): Promise<GivenCase> {
    const given = new GivenCase(enquiry({ question }), {
      'POST /api/past-answers/similar': ({ body }) => ({ items: (body as SimilarInput).text === question ? [hit('a')] : close }),
      'PUT /api/enquiries/e1/draft': () => draft(),
      'GET /api/past-answers/b': pastAnswer({ id: 'b', question: 'Question b' }),
    });
    await given.settle();
    return given;
  }

  async function write(given: GivenCase, text: string): Promise<void> {
    given.type(text);
    await new Promise((resolve) => setTimeout(resolve, 450));
    await given.settle();
  }

  it('is not shown for a few letters, for what is not close, or for what stands beside it anyway', async () => {
    const given = await open([hit('a'), hit('far', { close: false })]);
    await write(given, 'Oui');
    await write(given, 'Oui, un allègement est possible.');
    expect(given.page.nativeElement.querySelector('app-draft-similar button')).toBeNull();
  });

  it('is listed by a key, and opens beside the draft, which keeps the focus', async () => {
    const given = await open([hit('b'), hit('a')]);
    await write(given, 'Oui, un allègement est possible.');
    expect(given.page.nativeElement.querySelector('app-draft-similar button').textContent).toContain('1 proche');
    given.press('0', { code: 'Digit0', altKey: true });
    given.page.detectChanges();
    const items = [...document.querySelectorAll<HTMLElement>('.hits-menu [role=menuitem]')];
    expect(items.map((item) => item.querySelector('.question')?.textContent)).toEqual(['Question b']);
    items[0]?.click();
    await given.settle();
    expect(given.text).toContain('Oui [1].');
    expect(document.activeElement).toBe(given.area);
  });
});
