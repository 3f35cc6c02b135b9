import type { EnquiryDetail, Problem, TimelineEntry } from '@guichet/contracts';
import { ifMatch, type OrProblem } from '../../testing/client';
import type { SignedIn } from '../../testing/as';
import type { GivenCentre } from '../../testing/given';
import { startTestApp, type TestApp } from '../../testing/test-app';

type Detail = OrProblem<EnquiryDetail>;

describe('logging and changing an enquiry', () => {
  let test: TestApp;
  let other: GivenCentre;
  let adviser: SignedIn;
  let stranger: SignedIn;
  beforeAll(async () => {
    test = await startTestApp();
    other = await test.given.centre();
    adviser = await test.as.adviser({ name: 'Anne' });
    stranger = await test.as.adviser({ centre: other });
  });
  afterAll(() => test.close());
  afterEach(() => test.clock.real());

  const log = async (body: object, as: SignedIn = adviser): Promise<Detail> => {
    const reply = await as.post<Detail>('enquiries', body);
    expect([reply.status, reply.body.errors]).toEqual([201, undefined]);
    expect(reply.headers['etag']).toBe('"1"');
    return reply.body;
  };
  const count = async (table: string): Promise<number> => Number((await test.owner.query(`SELECT count(*) FROM ${table}`)).rows[0].count);

  it('takes a bare tally and closes it at once', async () => {
    const enquiry = await log({ channel: 'phone', topics: ['funding.eligibility'], outcome: 'answered' });
    expect(enquiry).toMatchObject({ status: 'closed', outcome: 'answered', question: null, asker: null, assignee: { name: 'Anne' } });
    const timeline = await adviser.get<TimelineEntry[]>(`enquiries/${enquiry.id}/timeline`);
    expect(timeline.body.map(({ type }) => type)).toEqual(['logged', 'closed']);
  });

  it('keeps everything that was logged', async () => {
    const [occupation, institution] = [await test.given.occupation(), await test.given.institution()];
    const recordIds = [
      { type: 'institution', id: institution.id },
      { type: 'occupation', id: occupation.id },
    ];
    const enquiry = await log({
      channel: 'walk_in',
      question: '  Élève en 6ᵉ : l’année passerelle 👩🏽‍🎓 ?  ',
      topics: ['bridging.master_choice', 'access'],
      audience: 'parent',
      ageBand: '16-18',
      sex: 'x',
      language: 'de',
      asker: { name: 'Mme Ü', phone: '+32 4 000 00 00', relation: 'parent' },
      student: { name: 'Ünal' },
      deadline: '2026-12-01',
      effortMinutes: 12,
      recordIds,
    });
    expect(enquiry).toMatchObject({
      status: 'new',
      question: 'Élève en 6ᵉ : l’année passerelle 👩🏽‍🎓 ?',
      topics: ['bridging.master_choice', 'access'],
      audience: 'parent',
      ageBand: '16-18',
      sex: 'x',
      language: 'de',
      asker: { name: 'Mme Ü', email: null, phone: '+32 4 000 00 00', relation: 'parent', earlierEnquiries: 0 },
      student: { name: 'Ünal', email: null },
      deadline: '2026-12-01',
      effortMinutes: 12,
      records: [
        { type: 'institution', id: institution.id, version: 1 },
        { type: 'occupation', id: occupation.id, version: 1 },
      ],
      centre: { id: adviser.user.centreId },
      createdBy: { id: adviser.user.id, name: 'Anne' },
    });
    expect((await adviser.get<Detail>(`enquiries/${enquiry.id}`)).body).toEqual(enquiry);
  });

  it('keeps what was said on the phone, and marks a trainee’s for review', async () => {
    const trainee = await test.as.trainee();
    const said = { channel: 'phone', question: 'Et la date ?', answer: { text: 'Le 30 septembre.', validForAcademicYear: '2026-2027' } };
    const byAdviser = await log(said);
    const byTrainee = await log(said, trainee);
    expect(byAdviser).toMatchObject({ status: 'answered', reviewState: null, answers: [{ text: 'Le 30 septembre.', reviewer: null }] });
    expect(byTrainee).toMatchObject({ status: 'answered', reviewState: 'pending', answers: [{ author: { id: trainee.user.id } }] });
  });

  it('knows an asker again by address and name, in the own centre only', async () => {
    const first = await log({ channel: 'email', question: 'Un', asker: { email: 'Ana@mail.test', name: 'Ana' } });
    const second = await log({ channel: 'email', question: 'Deux', asker: { email: 'ana@MAIL.test' } });
    const namesake = await log({ channel: 'email', question: 'Trois', asker: { email: 'ana@mail.test', name: 'Béa' } });
    const elsewhere = await log({ channel: 'email', question: 'Quatre', asker: { email: 'ana@mail.test', name: 'Ana' } }, stranger);
    expect(second.asker).toMatchObject({ id: first.asker?.id, earlierEnquiries: 1 });
    expect(namesake.asker?.id).not.toBe(first.asker?.id);
    expect(elsewhere.asker).toMatchObject({ earlierEnquiries: 0 });
    expect(elsewhere.asker?.id).not.toBe(first.asker?.id);
  });

  it.each([
    ['an unknown topic', { topics: ['funding.unknown'] }, 'topics'],
    ['a record that does not exist', { recordIds: [{ type: 'occupation', id: crypto.randomUUID() }] }, 'recordIds[0].id'],
    [
      'a citation of nothing',
      { answer: { text: 'x', citations: [{ type: 'legal-text', id: crypto.randomUUID() }] } },
      'answer.citations[0].id',
    ],
    ['a time still to come', { receivedAt: '2099-01-01T00:00:00Z' }, 'receivedAt'],
    ['a day that does not exist', { deadline: '2026-02-30' }, 'deadline'],
    ['an instant on a day that does not exist', { receivedAt: '2026-02-30T08:00:00Z' }, 'receivedAt'],
    ['a status', { status: 'closed' }, 'status'],
    ['a centre', { centreId: crypto.randomUUID() }, 'centreId'],
    ['an assignee', { assigneeId: crypto.randomUUID() }, 'assigneeId'],
    ['a version', { version: 5 }, 'version'],
    ['a nested stranger', { asker: { id: crypto.randomUUID(), name: 'x' } }, 'asker.id'],
  ])('refuses %s, by name, and keeps nothing', async (_, extra, field) => {
    const before = [await count('enquiry'), await count('person'), await count('timeline_entry'), await count('answer')];
    const reply = await adviser.post<Problem>('enquiries', { channel: 'phone', asker: { name: 'Nobody' }, ...extra });
    expect(reply.status).toBe(400);
    expect(reply.body.errors.map((error) => error.field)).toContain(field);
    expect([await count('enquiry'), await count('person'), await count('timeline_entry'), await count('answer')]).toEqual(before);
  });

  it('accepts ids in capitals', async () => {
    const [occupation, source] = [await test.given.occupation(), await test.given.source()];
    const enquiry = await log({
      channel: 'phone',
      recordIds: [{ type: 'occupation', id: occupation.id.toUpperCase() }],
      answer: { text: 'x', citations: [{ type: 'legal-text', id: source.id.toUpperCase() }] },
    });
    expect(enquiry.records).toMatchObject([{ id: occupation.id }]);
    expect(enquiry.answers[0]?.citations).toMatchObject([{ id: source.id }]);
  });

  it('counts lengths in characters, like the database', async () => {
    const longest = '🙂'.repeat(20_000);
    expect((await log({ channel: 'phone', question: longest })).question).toBe(longest);
    const reply = await adviser.post<Problem>('enquiries', { channel: 'phone', question: `${longest}x` });
    expect([reply.status, reply.body.errors[0]?.code]).toEqual([400, 'lengthInCharacters']);
    expect(reply.body.errors[0]?.limits).toEqual({ min: 1, max: 20_000, found: 20_001 });
  });

  // Monday 2 November 2026, at ten: the network is open from nine to five, and the 11th is Armistice Day.
  it.each([
    ['walk_in', '2026-11-02T13:00:00.000Z'],
    ['phone', '2026-11-03T09:00:00.000Z'],
    ['email', '2026-11-05T09:00:00.000Z'],
    ['web_form', '2026-11-05T09:00:00.000Z'],
    ['public_comment', '2026-11-05T09:00:00.000Z'],
    ['social', '2026-11-03T09:00:00.000Z'],
    ['event', '2026-11-09T09:00:00.000Z'],
  ])('owes an answer to %s within its opening hours: by %s', async (channel, due) => {
    test.clock.set('2026-11-02T09:00:00Z');
    expect((await log({ channel })).dueAt).toBe(due);
  });

  it.each([
    ['2026-10-22T08:00:00Z', '2026-10-25', '2026-10-23T15:00:00.000Z', 'the Friday before, at closing time'],
    ['2026-10-22T08:00:00Z', '2026-10-23', '2026-10-22T15:00:00.000Z', 'the same day, at closing time'],
    ['2026-10-24T10:00:00Z', '2026-10-25', '2026-10-24T22:00:00.000Z', 'when that day begins: nobody opens before'],
    ['2027-03-27T10:00:00Z', '2027-03-28', '2027-03-27T23:00:00.000Z', 'the same, in the night before the clocks go on'],
    [
      '2027-03-27T10:00:00Z',
      '2027-04-30',
      '2027-04-01T15:00:00.000Z',
      'in its own time: the deadline is far off, Easter Monday is not counted',
    ],
  ])('at %s with the deadline %s is due %s: %s', async (now, deadline, due) => {
    test.clock.set(now);
    expect((await log({ channel: 'email', deadline })).dueAt).toBe(due);
  });

  describe('changing', () => {
    it('sets and clears fields, recounts what is due, and says which fields changed', async () => {
      test.clock.set('2026-11-02T09:00:00Z');
      const logged = await log({ channel: 'email', question: 'Avant', asker: { name: 'A' }, audience: 'parent' });
      const change = { channel: 'phone', question: 'Après', audience: null, asker: null, effortMinutes: 5 };
      const { status, body, headers } = await adviser.patch<Detail>(`enquiries/${logged.id}`, change, ifMatch(1));
      expect([status, headers['etag']]).toEqual([200, '"2"']);
      expect(body).toMatchObject({ channel: 'phone', question: 'Après', audience: null, asker: null, effortMinutes: 5, version: 2 });
      expect(body.dueAt).toBe('2026-11-03T09:00:00.000Z');
      const timeline = await adviser.get<TimelineEntry[]>(`enquiries/${logged.id}/timeline`);
      expect(timeline.body[1]).toMatchObject({ type: 'edited', details: { fields: expect.arrayContaining(Object.keys(change)) } });
    });

    it('does not exist for another centre', async () => {
      const enquiry = await test.given.enquiry();
      const foreign = await stranger.patch<Problem>(`enquiries/${enquiry.id}`, { question: 'x' }, ifMatch(1));
      const random = await stranger.patch<Problem>(`enquiries/${crypto.randomUUID()}`, { question: 'x' }, ifMatch(1));
      expect(foreign.status).toBe(404);
      expect({ ...foreign.body, requestId: '' }).toEqual({ ...random.body, requestId: '' });
    });

    it.each(['status', 'version', 'centreId', 'number', 'assigneeId', 'outcome', 'createdAt', 'reviewState', 'id', 'claim', 'answer'])(
      'does not let %s be written',
      async (field) => {
        const enquiry = await test.given.enquiry();
        const reply = await adviser.patch<Problem>(`enquiries/${enquiry.id}`, { question: 'x', [field]: 'closed' }, ifMatch(1));
        expect([reply.status, reply.body.errors.map((error) => error.field)]).toEqual([400, [field]]);
      },
    );

    it('is over once it is closed', async () => {
      const enquiry = await test.given.enquiry({ status: 'closed', outcome: 'answered' });
      expect((await adviser.patch(`enquiries/${enquiry.id}`, { question: 'x' }, ifMatch(1))).status).toBe(409);
    });
  });

  it('audits opening a case and its history, in words that hold no text', async () => {
    const enquiry = await test.given.enquiry({ question: 'Un secret' });
    await adviser.get(`enquiries/${enquiry.id}`);
    await adviser.get(`enquiries/${enquiry.id}/timeline`);
    const { rows } = await test.owner.query('SELECT action, actor_id, details FROM audit_event WHERE object_id = $1 ORDER BY id', [
      enquiry.id,
    ]);
    expect(rows).toEqual([
      { action: 'read', actor_id: adviser.user.id, details: {} },
      { action: 'read-timeline', actor_id: adviser.user.id, details: {} },
    ]);
  });

  it('keeps what people wrote out of the audit trail', async () => {
    const enquiry = await test.given.enquiry({ assignee: adviser.user });
    const colleague = await test.given.adviser({ name: 'Zoé Secrète' });
    await adviser.post(`enquiries/${enquiry.id}/notes`, { text: 'Un mot privé' });
    await adviser.post(`enquiries/${enquiry.id}/close`, { outcome: 'referred', referredTo: 'Maman Durand' }, ifMatch(1));
    await adviser.post(`enquiries/${enquiry.id}/reopen`, {}, ifMatch(2));
    await adviser.post(`enquiries/${enquiry.id}/assign`, { assigneeId: colleague.id }, ifMatch(3));
    const { rows } = await test.owner.query('SELECT details::text AS details FROM audit_event WHERE object_id = $1', [enquiry.id]);
    expect(rows).toHaveLength(4);
    expect(rows.map((row) => row.details).join()).not.toMatch(/privé|Durand|Zoé/);
  });

  it('fails closed when the audit trail cannot be written', async () => {
    const enquiry = await test.given.enquiry();
    await test.owner.query('ALTER TABLE audit_event ADD CONSTRAINT broken CHECK (false) NOT VALID');
    try {
      const reply = await adviser.get<Problem>(`enquiries/${enquiry.id}`);
      expect([reply.status, reply.body.code]).toEqual([500, 'INTERNAL']);
      expect(reply.text).not.toMatch(/audit_event|broken|constraint/);
    } finally {
      await test.owner.query('ALTER TABLE audit_event DROP CONSTRAINT broken');
    }
  });
});
