import type { EnquiryDetail, Page, EnquirySummary, TimelineEntry } from '@guichet/contracts';
import type { SignedIn } from '../../testing/as';
import { ifMatch, type OrProblem } from '../../testing/client';
import type { GivenCentre, GivenEnquiry } from '../../testing/given';
import { startTestApp, type TestApp } from '../../testing/test-app';

type Detail = OrProblem<EnquiryDetail>;

describe('transfer to another centre', () => {
  let test: TestApp;
  let to: GivenCentre;
  let sender: SignedIn;
  let receiver: SignedIn;
  let enquiry: GivenEnquiry;
  let reply: Detail;

  beforeAll(async () => {
    test = await startTestApp();
    const { given } = test;
    to = await given.centre({ name: 'Centre de Namur' });
    sender = await test.as.adviser({ name: 'Anne' });
    receiver = await test.as.adviser({ centre: to });
    enquiry = await given.enquiry({
      assignee: sender.user,
      asker: { name: 'Eva Marchal', email: 'eva@mail.test' },
      student: { name: 'Léo Marchal' },
      asker_relation: 'parent',
      question: 'Une question mémorable',
    });
    const answer = await given.answer(enquiry, sender.user, { text: 'Une réponse antérieure' });
    const source = await given.source();
    const pinned = { type: 'legal-text', record_id: source.id, version: 1, label: source.label };
    await given.row('answer_citation', { centre_id: enquiry.centreId, answer_id: answer.id, position: 0, ...pinned });
    const occupation = await given.occupation();
    const link = { type: 'occupation', record_id: occupation.id, version: 1, position: 0 };
    await given.row('enquiry_record', { centre_id: enquiry.centreId, enquiry_id: enquiry.id, ...link });
    await given.draft(enquiry, sender.user, { text: 'Un brouillon' });
    await sender.post(`enquiries/${enquiry.id}/ask-back`, { text: 'Quelle école ?' }, ifMatch(1));
    await sender.post(`enquiries/${enquiry.id}/notes`, { text: 'Une note interne' });
    const body = { centreId: to.id, note: 'De votre ressort' };
    const transferred = await sender.post<Detail>(`enquiries/${enquiry.id}/transfer`, body, ifMatch(2));
    expect(transferred.status).toBe(200);
    reply = transferred.body;
  });
  afterAll(() => test.close());

  it('hands the case over as new, to nobody yet', () => {
    expect(reply).toMatchObject({ status: 'new', assignee: null, centre: { id: to.id, name: 'Centre de Namur' }, version: 3, can: [] });
  });

  it('shows the receiver everything', async () => {
    const { status, body } = await receiver.get<Detail>(`enquiries/${enquiry.id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      number: enquiry.number,
      question: 'Une question mémorable',
      asker: { name: 'Eva Marchal', email: 'eva@mail.test', relation: 'parent', earlierEnquiries: 0 },
      student: { name: 'Léo Marchal' },
      draft: { text: 'Un brouillon' },
      answers: [{ text: 'Une réponse antérieure', citations: [{ type: 'legal-text' }] }],
      records: [{ type: 'occupation' }],
    });
    expect(body.can).toContain('claim');
    const timeline = await receiver.get<TimelineEntry[]>(`enquiries/${enquiry.id}/timeline`);
    expect(timeline.body.map(({ type, text }) => [type, text])).toEqual([
      ['asked_back', 'Quelle école ?'],
      ['note', 'Une note interne'],
      ['transferred', 'De votre ressort'],
    ]);
  });

  it('lets the receiver go on', async () => {
    const claimed = await receiver.post<Detail>(`enquiries/${enquiry.id}/claim`, {}, ifMatch(3));
    expect(claimed.body).toMatchObject({ status: 'in_progress', assignee: { id: receiver.user.id } });
    const answered = await receiver.post<Detail>(`enquiries/${enquiry.id}/answer`, { draftVersion: 1 }, ifMatch(4));
    expect(answered.body.answers.map(({ text }) => text)).toEqual(['Une réponse antérieure', 'Un brouillon']);
  });

  it('is gone for the sender, whose colleagues find no trace of it', async () => {
    const chief = await test.as.supervisor();
    for (const client of [sender, chief]) {
      for (const path of [`enquiries/${enquiry.id}`, `enquiries/${enquiry.id}/timeline`]) expect((await client.get(path)).status).toBe(404);
      expect((await client.patch(`enquiries/${enquiry.id}`, { question: 'x' }, ifMatch(3))).status).toBe(404);
      expect((await client.post(`enquiries/${enquiry.id}/notes`, { text: 'x' })).status).toBe(404);
      for (const q of ['mémorable', 'Marchal', 'eva@mail.test', String(enquiry.number)]) {
        const found = await client.get<Page<EnquirySummary>>(`enquiries?q=${encodeURIComponent(q)}`);
        expect(found.body).toEqual({ items: [], nextCursor: null, total: 0 });
      }
      const past = await client.get<{ items: unknown[]; total: number }>('past-answers?q=ant%C3%A9rieure');
      expect(past.body).toMatchObject({ items: [], total: 0 });
    }
  });

  it('is found by the receiver, by words, number and person', async () => {
    for (const q of ['mémorable', 'Marchal', 'eva@mail.test', 'march', String(enquiry.number)]) {
      const found = await receiver.get<Page<EnquirySummary>>(`enquiries?q=${encodeURIComponent(q)}`);
      expect([q, found.body.items.map(({ id }) => id)]).toEqual([q, [enquiry.id]]);
    }
  });

  it('copies people: the sending centre keeps whom it knew, and every child row follows', async () => {
    const { rows: people } = await test.owner.query(`SELECT centre_id, count(*)::int FROM person GROUP BY 1`);
    expect(Object.fromEntries(people.map((row) => [row.centre_id, row.count]))).toEqual({ [sender.user.centreId]: 2, [to.id]: 2 });
    for (const table of ['answer', 'draft', 'timeline_entry', 'enquiry_record', 'outbox']) {
      const { rows } = await test.owner.query(`SELECT DISTINCT centre_id FROM ${table} WHERE enquiry_id = $1`, [enquiry.id]);
      expect([table, rows]).toEqual([table, table === 'draft' ? [] : [{ centre_id: to.id }]]);
    }
    const cited = await test.owner.query(`SELECT DISTINCT centre_id FROM answer_citation`);
    expect(cited.rows).toEqual([{ centre_id: to.id }]);
  });

  it.each([
    ['the own centre', () => sender.user.centreId, 400],
    ['a centre that does not exist', () => crypto.randomUUID(), 404],
  ])('is refused to %s', async (_, centreId, status) => {
    const own = await test.given.enquiry({ assignee: sender.user });
    const refused = await sender.post(`enquiries/${own.id}/transfer`, { centreId: centreId(), note: 'x' }, ifMatch(1));
    expect(refused.status).toBe(status);
    expect((await sender.get<Detail>(`enquiries/${own.id}`)).body).toMatchObject({ version: 1, assignee: { id: sender.user.id } });
  });
});
