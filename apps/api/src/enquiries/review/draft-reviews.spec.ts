import type { DraftReview, EnquiryDetail, TimelineEntry } from '@guichet/contracts';
import type { SignedIn } from '../../../testing/as';
import { ifAbsent, ifMatch, type OrProblem } from '../../../testing/client';
import { startTestApp, type TestApp } from '../../../testing/test-app';
import { requirePassages } from './draft-reviews';

type Detail = OrProblem<EnquiryDetail>;
const text = 'Bonjour Lina 👩🏽‍🎓,\n\nOui, **avant** le 30 septembre.';
/** Where a passage stands, as the browser counts. */
const at = (quote: string, words: string, whole = text): object => {
  const start = whole.indexOf(quote);
  return { quote, start, end: start + quote.length, text: words };
};

describe('a review before sending', () => {
  let test: TestApp;
  let trainee: SignedIn;
  let supervisor: SignedIn;
  beforeAll(async () => {
    test = await startTestApp();
    trainee = await test.as.trainee({ name: 'Basile' });
    supervisor = await test.as.supervisor({ name: 'Hélène' });
  });
  afterAll(() => test.close());

  /** A draft of the trainee’s in review: the case stands at version 2, the draft at 1. */
  async function submitted(): Promise<string> {
    const { id } = await test.given.enquiry({ assignee: trainee.user });
    await trainee.put(`enquiries/${id}/draft`, { text, citations: [] }, ifAbsent);
    await trainee.post(`enquiries/${id}/submit-for-review`, { draftVersion: 1 }, ifMatch(1));
    return `enquiries/${id}`;
  }
  const sendBack = (path: string, body: object): ReturnType<typeof supervisor.post<Detail>> =>
    supervisor.post<Detail>(`${path}/return`, body, ifMatch(2));
  const reviewOf = async (path: string): Promise<DraftReview | null> => (await trainee.get<Detail>(path)).body.review;

  it('comes back with comments on passages, in the order of the text', async () => {
    const path = await submitted();
    expect(await reviewOf(path)).toMatchObject({ submittedText: text, decision: null, decidedBy: null, comments: [] });
    const [late, early] = [at('30 septembre', ' De quelle année ? '), at('Lina 👩🏽‍🎓', 'Sans dessin.')];
    const { status, body } = await sendBack(path, { comment: 'Presque.', draftVersion: 1, comments: [late, early] });
    expect([status, body.status]).toEqual([200, 'in_progress']);
    expect(await reviewOf(path)).toMatchObject({
      ...{ decision: 'returned', comment: 'Presque.', correctedText: null, submittedBy: { name: 'Basile' } },
      decidedBy: { id: supervisor.user.id, name: 'Hélène' },
      comments: [early, { ...late, text: 'De quelle année ?' }],
    });
    const timeline = await trainee.get<TimelineEntry[]>(`${path}/timeline`);
    expect(timeline.body.at(-1)).toMatchObject({ type: 'returned', text: 'Presque.', details: { passages: 2 } });
  });

  it('says nothing of what was written in the audit', async () => {
    const path = await submitted();
    await sendBack(path, { comments: [at('30 septembre', 'Motus et bouche cousue')] });
    const { rows } = await test.owner.query(`SELECT details::text FROM audit_event WHERE object_id = $1`, [path.split('/')[1]]);
    expect(rows.map(({ details }) => details as string).join()).not.toMatch(/Motus|septembre/);
  });

  it('needs words: on the whole, or on a passage', async () => {
    const path = await submitted();
    for (const body of [{}, { comments: [] }]) {
      const reply = await sendBack(path, body);
      expect([reply.status, reply.body.errors?.[0]?.field]).toEqual([400, 'comment']);
    }
    expect((await sendBack(path, { comments: [at('Oui', 'Non')] })).status).toBe(200);
  });

  it.each([
    ['other words', { quote: 'Non' }, 'comments[1].quote'],
    ['another place', { start: 3, end: 6 }, 'comments[1].quote'],
    ['a place that ends before it begins', { start: 9, end: 6 }, 'comments[1].quote'],
    ['a place beyond the end', { start: 19_990, end: 19_993 }, 'comments[1].quote'],
    ['no words', { text: '  ' }, 'comments[1].text'],
    ['too many words', { text: 'é'.repeat(1_001) }, 'comments[1].text'],
  ])('refuses a comment on %s, and names it', async (_, wrong, field) => {
    const path = await submitted();
    const good = at('Oui', 'Bien');
    const reply = await sendBack(path, { comment: 'x', comments: [good, { ...good, ...wrong }] });
    expect([reply.status, reply.body.errors?.[0]?.field]).toEqual([400, field]);
    expect((await reviewOf(path))?.decision).toBeNull();
  });

  it('takes twenty comments and no more', async () => {
    const path = await submitted();
    const many = (count: number): object => ({ comments: Array.from({ length: count }, () => at('Oui', 'é'.repeat(1_000))) });
    expect((await sendBack(path, many(21))).status).toBe(400);
    expect((await sendBack(path, many(20))).body.review?.comments).toHaveLength(20);
  });

  it('returns the version of the draft that was read, or nothing', async () => {
    const path = await submitted();
    await supervisor.put(`${path}/draft`, { text: 'Oui.', citations: [] }, ifMatch(1));
    expect((await sendBack(path, { comment: 'x', draftVersion: 1 })).status).toBe(412);
    expect((await sendBack(path, { comment: 'x', draftVersion: 2, comments: [at('Oui', 'Court', 'Oui.')] })).status).toBe(200);
  });

  it('keeps what was submitted beside what the reviewer made of it', async () => {
    const path = await submitted();
    const mended = text.replace('30 septembre', '30 septembre 2026');
    await supervisor.put(`${path}/draft`, { text: mended, citations: [] }, ifMatch(1));
    await sendBack(path, { comment: 'Comme cela ?' });
    expect(await reviewOf(path)).toMatchObject({ submittedText: text, correctedText: mended });
    await trainee.put(`${path}/draft`, { text: `${mended}\n\nBien à vous`, citations: [] }, ifMatch(2));
    await trainee.post(`${path}/submit-for-review`, { draftVersion: 3 }, ifMatch(3));
    await supervisor.put(`${path}/draft`, { text: 'Oui, jusqu’au 30.', citations: [] }, ifMatch(3));
    const { body } = await supervisor.post<Detail>(`${path}/approve`, { draftVersion: 4 }, ifMatch(4));
    expect(body.answers[0]?.text).toBe('Oui, jusqu’au 30.');
    expect(body.review).toMatchObject({
      ...{ decision: 'approved', submittedText: `${mended}\n\nBien à vous`, correctedText: 'Oui, jusqu’au 30.', comment: null },
    });
    const { rows } = await test.owner.query('SELECT decision FROM draft_review WHERE enquiry_id = $1 ORDER BY submitted_at', [
      path.split('/')[1],
    ]);
    expect(rows.map(({ decision }) => decision as string)).toEqual(['returned', 'approved']);
  });

  it('leaves a text that was approved as it came without a correction', async () => {
    const path = await submitted();
    const { body } = await supervisor.post<Detail>(`${path}/approve`, { draftVersion: 1 }, ifMatch(2));
    expect(body.review).toMatchObject({ decision: 'approved', correctedText: null });
  });
});

it('asks that a passage is there word for word', () => {
  expect(() => requirePassages('Oui, oui', [{ quote: 'oui', start: 5, end: 8, text: 'x' }])).not.toThrow();
  expect(() => requirePassages('Oui, oui', [{ quote: 'oui', start: 0, end: 3, text: 'x' }])).toThrow(/comments\[0\]\.quote/);
});
