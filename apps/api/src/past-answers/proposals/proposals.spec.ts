import type { Hit, PastAnswer, PastAnswerVersionPage, Problem, Proposal, ProposalPage } from '@guichet/contracts';
import type { SignedIn } from '../../../testing/as';
import { ifMatch, type OrProblem } from '../../../testing/client';
import type { GivenCentre, GivenRecord } from '../../../testing/given';
import { startTestApp, type TestApp } from '../../../testing/test-app';
import { Housekeeping } from '../../core/housekeeping';

type Reply = { status: number; headers: Record<string, unknown>; body: OrProblem<Proposal> };

describe('proposing a sent answer as reusable', () => {
  let test: TestApp;
  let here: GivenCentre;
  let adviser: SignedIn;
  let colleague: SignedIn;
  let supervisor: SignedIn;
  let programme: GivenRecord;

  beforeAll(async () => {
    test = await startTestApp();
    here = await test.given.here();
    adviser = await test.as.adviser();
    colleague = await test.as.adviser();
    supervisor = await test.as.supervisor();
    programme = await test.given.studyProgramme({ source: 'La brochure' });
  });
  afterAll(() => test.close());

  const sent = async (question = 'Lina demande : quelles passerelles ?'): Promise<string> => {
    const asker = { name: 'Lina Wauters', email: 'lina@courriel.example' };
    const enquiry = await test.given.enquiry({ question, status: 'answered', asker, assignee: adviser.user });
    const answer = await test.given.answer(enquiry, adviser.user, { sent_at: new Date('2026-11-03T23:30:00Z') });
    await test.given.citation('answer', answer.id, here, programme, {
      type: 'study-programme',
      pinned_at: new Date('2026-11-03T09:00:00Z'),
    });
    return answer.id;
  };
  const texts = {
    question: 'Quelles passerelles vers le master ?',
    answer: 'Trois passerelles existent.',
    visibility: 'network',
    kept: [],
  };
  const propose = (answerId: string, more: object = {}, as = adviser, headers = {}): Promise<Reply> =>
    as.post<OrProblem<Proposal>>('past-answers', { answerId, ...texts, ...more }, headers);
  const proposed = async (more: object = {}, as = adviser): Promise<Proposal> => {
    const { status, body } = await propose(await sent(), more, as);
    expect(status).toBe(201);
    return body as unknown as Proposal;
  };
  const decide = (id: string, verb: string, as = supervisor, version = 1, body: object = {}): Promise<Reply> =>
    as.post<OrProblem<Proposal>>(`past-answer-proposals/${id}/${verb}`, body, ifMatch(version));

  it('tells what is identifying, and what says nearly the same', async () => {
    const answerId = await sent();
    await test.given.pastAnswer({ question: 'Où trouver la passerelle vers le master en criminologie ?', answer: 'À Liège.' });
    const text = {
      question: 'Lina : où trouver la passerelle vers le master en criminologie ?',
      answer: 'Écrivez à lina@courriel.example.',
    };
    const { status, body } = await adviser.post<{ passages: object[]; similar: Hit[] }>('past-answers/check', { answerId, ...text });
    expect(status).toBe(200);
    expect(body.passages).toEqual([
      { kind: 'name', field: 'question', start: 0, end: 4, text: 'Lina', replacement: '[prénom]' },
      { kind: 'email', field: 'answer', start: 10, end: 31, text: 'lina@courriel.example', replacement: '[adresse e-mail]' },
    ]);
    expect(body.similar.map(({ kind, close }) => [kind, close])).toEqual([['reusable', true]]);
    expect((await test.owner.query('SELECT FROM past_answer_proposal WHERE answer_id = $1', [answerId])).rowCount).toBe(0);
  });

  it('keeps what is proposed beside what was sent, with its citations as they were pinned', async () => {
    const reply = await propose(await sent(), { topic: 'bridging', academicYear: '2026-2027' });
    expect([reply.status, reply.headers['etag']]).toEqual([201, '"1"']);
    expect(reply.body).toMatchObject({
      ...{
        status: 'open',
        topic: 'bridging',
        academicYear: '2026-2027',
        visibility: 'network',
        passages: [],
        kept: [],
        pastAnswerId: null,
      },
      ...{ comment: null, can: ['change', 'withdraw'], proposedBy: { id: adviser.user.id, name: adviser.user.name }, version: 1 },
      original: { question: 'Lina demande : quelles passerelles ?', answer: 'La passerelle demande soixante crédits.' },
      citations: [{ type: 'study-programme', id: programme.id, version: 1, stale: false }],
    });
    const { rows } = await test.owner.query('SELECT citations FROM past_answer_proposal WHERE id = $1', [reply.body.id]);
    expect(rows[0].citations[0]).toMatchObject({ recordId: programme.id, pinnedAt: '2026-11-03T09:00:00.000Z' });
    const { rows: told } = await test.owner.query(`SELECT action, details FROM audit_event WHERE object_id = $1`, [reply.body.id]);
    expect(told.map(({ action }) => action)).toEqual(['past-answer.proposed']);
  });

  it('takes only what is de-identified, or kept on purpose', async () => {
    const answerId = await sent();
    const identifying = { question: 'Lina, à l’Athénée royal de Seraing, veut changer', answer: 'Oui.' };
    const refused = await propose(answerId, identifying);
    expect([refused.status, refused.body.errors.map(({ field, code }) => [field, code])]).toEqual([422, [['question', 'identifying']]]);
    expect(JSON.stringify(refused.body)).not.toMatch(/Lina|Seraing/);
    const school = { kind: 'school', text: 'Athénée royal de Seraing' };
    expect((await propose(answerId, { ...identifying, kept: [school] })).status).toBe(422);
    expect((await propose(answerId, { ...identifying, kept: [school, { kind: 'email', text: 'Lina' }] })).status).toBe(422);
    const kept = await propose(answerId, {
      ...identifying,
      question: '[prénom], à l’Athénée royal de Seraing, veut changer',
      kept: [school],
    });
    expect([kept.status, kept.body.passages.map(({ text }) => text)]).toEqual([201, ['Athénée royal de Seraing']]);
  });

  it('takes an answer once, whoever is faster, and again after it was withdrawn', async () => {
    const answerId = await sent();
    const race = await Promise.all([propose(answerId), propose(answerId, {}, colleague)]);
    expect(race.map(({ status }) => status).sort()).toEqual([201, 409]);
    const first = race.find(({ status }) => status === 201)?.body;
    const owner = first?.proposedBy.id === adviser.user.id ? adviser : colleague;
    expect((await decide(first?.id ?? '', 'withdraw', owner)).body).toMatchObject({ status: 'withdrawn', can: [] });
    expect((await propose(answerId)).status).toBe(201);
    expect((await propose(answerId)).body.detail).toMatch(/proposed already/);
  });

  it('is done once for one key', async () => {
    const answerId = await sent();
    const replies = [
      await propose(answerId, {}, adviser, { 'idempotency-key': 'k' }),
      await propose(answerId, {}, adviser, { 'idempotency-key': 'k' }),
    ];
    expect(replies.map(({ status, body }) => [status, body.id])).toEqual([201, 201].map((status) => [status, replies[0]?.body.id]));
  });

  it.each([
    ['an unknown topic', { topic: 'nonsense' }, 400],
    ['an unknown record', { citations: [{ type: 'occupation', id: crypto.randomUUID() }] }, 400],
    ['no list of what is kept', { kept: undefined }, 400],
    ['a year that is none', { academicYear: '2026-2028' }, 400],
  ])('refuses %s', async (_, more, status) => {
    expect((await propose(await sent(), more)).status).toBe(status);
  });

  it('refuses a question that is no answer of this centre', async () => {
    const there = await test.given.centre();
    const stranger = await test.as.supervisor({ centre: there });
    const foreign = await test.given.answer(await test.given.enquiry({ centre: there, status: 'answered' }), stranger.user);
    expect((await propose(foreign.id)).status).toBe(404);
    expect((await propose((await test.given.pastAnswer()).id)).status).toBe(404);
    expect((await adviser.post('past-answers/check', { answerId: foreign.id, question: 'x', answer: 'x' })).status).toBe(404);
  });

  it('is shared when a colleague approves, with its first version', async () => {
    const question = 'Quelles passerelles après la bergerie ?';
    const { id, answerId } = await proposed({ topic: 'bridging', question });
    const shares = 'SELECT FROM past_answer WHERE question = $1';
    expect((await test.owner.query(shares, [question])).rowCount).toBe(0);
    const approved = await decide(id, 'approve');
    expect([approved.status, approved.headers['etag']]).toEqual([200, '"2"']);
    expect(approved.body).toMatchObject({ status: 'approved', can: [], version: 2 });
    const shared = await adviser.get<PastAnswer>(`past-answers/${approved.body.pastAnswerId}`);
    expect(shared.body).toMatchObject({
      ...{ kind: 'reusable', question, answer: texts.answer, topic: 'bridging', validity: 'valid', version: 1 },
      ...{ author: adviser.user.name, answeredOn: '2026-11-04', timesReused: 0, enquiry: null },
      citations: [{ id: programme.id, version: 1 }],
    });
    const { body } = await adviser.get<PastAnswerVersionPage>(`past-answers/${approved.body.pastAnswerId}/versions`);
    expect(body.items).toMatchObject([{ version: 1, change: 'created', reason: null, by: supervisor.user.name, differences: [] }]);
    expect(approved.body.similar.map((hit) => hit.id)).not.toContain(approved.body.pastAnswerId);
    expect((await propose(answerId)).body).toMatchObject({ status: 409, detail: expect.stringMatching(/reusable already/) });
    expect((await decide(id, 'approve', supervisor, 2)).status).toBe(409);
  });

  it('is approved by nobody who proposed it, whatever their role, nor under an old version', async () => {
    const own = await proposed({}, supervisor);
    expect(own.can).toEqual(['change', 'withdraw']);
    expect((await decide(own.id, 'approve')).body).toMatchObject({ status: 403, detail: expect.stringMatching(/own proposal/) });
    expect((await decide(own.id, 'return', supervisor, 1, { comment: 'x' })).status).toBe(403);
    const { id } = await proposed();
    expect((await decide(id, 'approve', adviser)).status).toBe(403);
    expect((await decide(id, 'approve', supervisor, 2)).status).toBe(412);
    expect((await supervisor.post<Problem>(`past-answer-proposals/${id}/approve`, {})).status).toBe(428);
    expect((await test.owner.query('SELECT FROM past_answer_proposal WHERE id = $1 AND status = $2', [id, 'open'])).rowCount).toBe(1);
  });

  it('is checked again when it is approved: the case may know more by now', async () => {
    const { id, enquiry } = await proposed({ question: 'Que dit Ysoline des passerelles ?' });
    await test.owner.query(`UPDATE person SET name = 'Ysoline Wauters' WHERE id = (SELECT asker_id FROM enquiry WHERE id = $1)`, [
      enquiry.id,
    ]);
    const refused = await decide(id, 'approve');
    expect([refused.status, refused.body.errors.map(({ field }) => field)]).toEqual([422, ['question']]);
    const { body } = await supervisor.patch<Proposal>(
      `past-answer-proposals/${id}`,
      { kept: [{ kind: 'name', text: 'Ysoline' }] },
      ifMatch(1),
    );
    expect(body).toMatchObject({ version: 2, kept: [{ kind: 'name', text: 'Ysoline' }] });
    expect((await decide(id, 'approve', supervisor, 2)).status).toBe(200);
  });

  it('comes out amber when what it cites has moved on since', async () => {
    const { id } = await proposed();
    const changed = await supervisor.patch(`study-programmes/${programme.id}`, { credits: 181 }, ifMatch(1));
    expect(changed.status).toBe(200);
    const { body } = await decide(id, 'approve');
    const shared = await adviser.get<PastAnswer>(`past-answers/${body.pastAnswerId}`);
    expect(shared.body).toMatchObject({ validity: 'needs_review', citations: [{ stale: true, reason: 'new_version', version: 1 }] });
  });

  it('goes back with a comment, and comes again', async () => {
    const { id } = await proposed();
    expect((await decide(id, 'return', supervisor, 1, {})).status).toBe(400);
    const returned = await decide(id, 'return', supervisor, 1, { comment: 'Sans l’année ?' });
    expect(returned.body).toMatchObject({ status: 'returned', comment: 'Sans l’année ?', can: [] });
    expect((await supervisor.patch(`past-answer-proposals/${id}`, { kept: [] }, ifMatch(2))).status).toBe(409);
    const path = `past-answer-proposals/${id}`;
    expect((await adviser.patch(path, { answer: 'Deux.', topic: 'bridging', citations: [], kept: [] }, ifMatch(1))).status).toBe(412);
    const again = await adviser.patch<Proposal>(path, { answer: 'Deux.', topic: 'bridging', citations: [], kept: [] }, ifMatch(2));
    expect(again.body).toMatchObject({ status: 'open', answer: 'Deux.', question: texts.question, citations: [], version: 3 });
    expect((await adviser.patch<Problem>(path, { answer: 'Lina', kept: [] }, ifMatch(3))).status).toBe(422);
  });

  it('is listed oldest first where it waits, else newest first: all of the centre for who reviews, else one’s own', async () => {
    const one = await test.as.adviser();
    const [first, second] = [await proposed({}, one), await proposed({}, one)];
    const ids = async (as: SignedIn, query = ''): Promise<string[]> =>
      (await as.get<ProposalPage>(`past-answer-proposals${query}`)).body.items.map(({ id }) => id);
    expect(await ids(one, '?status=open')).toEqual([first.id, second.id]);
    expect((await ids(supervisor, '?status=open&limit=100')).slice(-2)).toEqual([first.id, second.id]);
    expect((await ids(supervisor)).slice(0, 2)).toEqual([second.id, first.id]);
    expect(await ids(one, `?answerId=${first.answerId}`)).toEqual([first.id]);
    expect(await ids(await test.as.supervisor({ centre: await test.given.centre() }))).toEqual([]);
    const page = await one.get<ProposalPage>('past-answer-proposals?status=open&limit=1');
    expect([page.body.total, page.body.items[0]?.enquiry]).toEqual([2, first.enquiry]);
    expect(await ids(one, `?status=open&limit=1&cursor=${page.body.nextCursor}`)).toEqual([second.id]);
    await decide(first.id, 'withdraw', one);
    expect([await ids(one, '?status=open'), await ids(one, '?status=withdrawn')]).toEqual([[second.id], [first.id]]);
    const newest = await one.get<ProposalPage>('past-answer-proposals?limit=1');
    expect([newest.body.items[0]?.id, await ids(one, `?limit=1&cursor=${newest.body.nextCursor}`)]).toEqual([second.id, [first.id]]);
    expect((await colleague.get(`past-answer-proposals/${second.id}`)).status).toBe(404);
    expect((await supervisor.get<Proposal>(`past-answer-proposals/${second.id}`)).body.can).toEqual(['change', 'approve', 'return']);
  });

  it('goes with its case to another centre', async () => {
    const { id, enquiry } = await proposed();
    const there = await test.given.centre();
    const reopened = await adviser.post<{ version: number }>(`enquiries/${enquiry.id}/reopen`, {}, ifMatch(1));
    const body = { centreId: there.id, note: 'Pour vous' };
    expect((await adviser.post(`enquiries/${enquiry.id}/transfer`, body, ifMatch(reopened.body.version))).status).toBe(200);
    expect((await supervisor.get(`past-answer-proposals/${id}`)).status).toBe(404);
    const host = await test.as.supervisor({ centre: there });
    const { body: shared } = await decide(id, 'approve', host);
    expect((await host.get<PastAnswer>(`past-answers/${shared.pastAnswerId}`)).body.centre.id).toBe(there.id);
  });

  it('is forgotten a month after it was withdrawn', async () => {
    const [gone, kept] = [await proposed(), await proposed()];
    await decide(gone.id, 'withdraw', adviser);
    const housekeeping = test.app.get(Housekeeping, { strict: false });
    await housekeeping.run();
    const left = async (): Promise<string[]> =>
      (await test.owner.query('SELECT id FROM past_answer_proposal WHERE id = ANY ($1)', [[gone.id, kept.id]])).rows.map(({ id }) => id);
    expect((await left()).sort()).toEqual([gone.id, kept.id].sort());
    test.clock.advance(31 * 24 * 3_600_000);
    await housekeeping.run();
    test.clock.real();
    expect(await left()).toEqual([kept.id]);
  });
});
