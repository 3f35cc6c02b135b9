import type { Answer, EnquiryDetail, EnquiryVerb, TimelineEntry } from '@guichet/contracts';
import { ifAbsent, ifMatch, type OrProblem } from '../../testing/client';
import type { SignedIn } from '../../testing/as';
import type { GivenCentre, GivenEnquiry } from '../../testing/given';
import { startTestApp, type TestApp } from '../../testing/test-app';

type Detail = OrProblem<EnquiryDetail>;

/** Each verb: from which state, by whom, with which body, and what it leads to. */
interface Case {
  verb: EnquiryVerb;
  state: 'new' | 'mine' | 'in_review' | 'answered';
  by: 'adviser' | 'supervisor';
  body?: (context: { centre: GivenCentre; colleague: string }) => object;
  status: string;
  timeline: string;
}

const cases: Case[] = [
  { verb: 'claim', state: 'new', by: 'adviser', status: 'in_progress', timeline: 'claimed' },
  { verb: 'release', state: 'mine', by: 'adviser', status: 'new', timeline: 'released' },
  {
    verb: 'assign',
    state: 'new',
    by: 'adviser',
    body: ({ colleague }) => ({ assigneeId: colleague }),
    status: 'in_progress',
    timeline: 'assigned',
  },
  { verb: 'ask-back', state: 'mine', by: 'adviser', body: () => ({ text: 'Quelle année ?' }), status: 'waiting', timeline: 'asked_back' },
  {
    verb: 'submit-for-review',
    state: 'mine',
    by: 'adviser',
    body: () => ({ draftVersion: 1 }),
    status: 'in_review',
    timeline: 'submitted',
  },
  { verb: 'answer', state: 'mine', by: 'adviser', body: () => ({ draftVersion: 1 }), status: 'answered', timeline: 'answered' },
  {
    verb: 'approve',
    state: 'in_review',
    by: 'supervisor',
    body: () => ({ draftVersion: 1 }),
    status: 'answered',
    timeline: 'approved',
  },
  {
    verb: 'return',
    state: 'in_review',
    by: 'supervisor',
    body: () => ({ comment: 'La source date.' }),
    status: 'in_progress',
    timeline: 'returned',
  },
  {
    verb: 'close',
    state: 'answered',
    by: 'adviser',
    body: () => ({ outcome: 'answered' }),
    status: 'closed',
    timeline: 'closed',
  },
  { verb: 'reopen', state: 'answered', by: 'adviser', status: 'in_progress', timeline: 'reopened' },
  {
    verb: 'transfer',
    state: 'mine',
    by: 'adviser',
    body: ({ centre }) => ({ centreId: centre.id, note: 'De votre ressort.' }),
    status: 'new',
    timeline: 'transferred',
  },
];

describe('the verbs of an enquiry', () => {
  let test: TestApp;
  let other: GivenCentre;
  let adviser: SignedIn;
  let supervisor: SignedIn;
  let stranger: SignedIn;
  let colleague: SignedIn;
  beforeAll(async () => {
    test = await startTestApp();
    other = await test.given.centre();
    adviser = await test.as.adviser();
    colleague = await test.as.adviser();
    supervisor = await test.as.supervisor();
    stranger = await test.as.supervisor({ centre: other });
  });
  afterAll(() => test.close());

  async function enquiryFor({ state }: Pick<Case, 'state'>): Promise<GivenEnquiry> {
    const { given } = test;
    if (state === 'new') return given.enquiry();
    const author = { submitted_by_id: adviser.user.id, submitted_by_name: adviser.user.name };
    const columns = {
      mine: {},
      in_review: { status: 'in_review', review_state: 'pending', ...author },
      answered: { status: 'answered' },
    }[state];
    const enquiry = await given.enquiry({ assignee: adviser.user, ...columns });
    if (state !== 'answered') await given.draft(enquiry, adviser.user);
    return enquiry;
  }
  const bodyOf = ({ body }: Case): object => body?.({ centre: other, colleague: colleague.user.id }) ?? {};
  const traces = async (id: string): Promise<{ audit: string[]; timeline: string[] }> => ({
    audit: (await test.owner.query('SELECT action FROM audit_event WHERE object_id = $1 ORDER BY id', [id])).rows.map((row) => row.action),
    timeline: (await test.owner.query('SELECT type FROM timeline_entry WHERE enquiry_id = $1 ORDER BY seq', [id])).rows.map((r) => r.type),
  });
  const stored = async (id: string): Promise<unknown> => (await test.owner.query('SELECT * FROM enquiry WHERE id = $1', [id])).rows;

  describe.each(cases)('$verb', (verbCase) => {
    const { verb, by, status, timeline } = verbCase;
    const who = (): SignedIn => (by === 'supervisor' ? supervisor : adviser);

    it('does what it says and leaves its traces', async () => {
      const enquiry = await enquiryFor(verbCase);
      const reply = await who().post<Detail>(`enquiries/${enquiry.id}/${verb}`, bodyOf(verbCase), ifMatch(1));
      expect(reply.status).toBe(200);
      expect(reply.body).toMatchObject({ id: enquiry.id, status, version: 2 });
      expect(await traces(enquiry.id)).toEqual({ audit: [timeline], timeline: [timeline] });
      const { rows } = await test.owner.query('SELECT actor_id, centre_id, request_id FROM audit_event WHERE object_id = $1', [enquiry.id]);
      expect(rows).toEqual([{ actor_id: who().user.id, centre_id: who().user.centreId, request_id: reply.headers['x-request-id'] }]);
      if (verb === 'transfer') return;
      expect(reply.headers['etag']).toBe('"2"');
      const read = await who().get<Detail>(`enquiries/${enquiry.id}`);
      expect(read.body).toEqual(reply.body);
      expect(read.headers['etag']).toBe('"2"');
    });

    it('asks for the version, and for the one of today', async () => {
      const enquiry = await enquiryFor(verbCase);
      const before = await stored(enquiry.id);
      const missing = await who().post<Detail>(`enquiries/${enquiry.id}/${verb}`, bodyOf(verbCase));
      expect([missing.status, missing.body.code]).toEqual([428, 'VERSION_REQUIRED']);
      const stale = await who().post<Detail>(`enquiries/${enquiry.id}/${verb}`, bodyOf(verbCase), ifMatch(7));
      expect([stale.status, stale.body.code, stale.headers['etag']]).toEqual([412, 'STALE_VERSION', '"1"']);
      for (const header of ['1', 'W/"1"', '*', '"x"', '""', '"1", "2"', '"-1"', '"9999999999"']) {
        const malformed = await who().post<Detail>(`enquiries/${enquiry.id}/${verb}`, bodyOf(verbCase), ifMatch(header));
        expect([header, malformed.status]).toEqual([header, 400]);
      }
      expect(await stored(enquiry.id)).toEqual(before);
      expect((await traces(enquiry.id)).timeline).toEqual([]);
    });

    it('does not exist for another centre', async () => {
      const enquiry = await enquiryFor(verbCase);
      const before = await stored(enquiry.id);
      const foreign = await stranger.post<Detail>(`enquiries/${enquiry.id}/${verb}`, bodyOf(verbCase), ifMatch(1));
      const random = await stranger.post<Detail>(`enquiries/${crypto.randomUUID()}/${verb}`, bodyOf(verbCase), ifMatch(1));
      expect(foreign.status).toBe(404);
      expect({ ...foreign.body, requestId: '' }).toEqual({ ...random.body, requestId: '' });
      expect(Object.keys(foreign.headers)).toEqual(Object.keys(random.headers));
      expect(await stored(enquiry.id)).toEqual(before);
    });

    it('is refused where the lifecycle does not lead', async () => {
      const closed = await test.given.enquiry({ status: 'closed', outcome: 'answered', assignee_id: adviser.user.id });
      const inProgress = await test.given.enquiry({ assignee: adviser.user, submitted_by_id: adviser.user.id });
      const wrong = verb === 'reopen' || verb === 'approve' || verb === 'return' || verb === 'claim' ? inProgress : closed;
      const reply = await who().post<Detail>(`enquiries/${wrong.id}/${verb}`, bodyOf(verbCase), ifMatch(1));
      expect([reply.status, reply.body.code]).toEqual([409, 'WRONG_STATE']);
      expect((await traces(wrong.id)).timeline).toEqual([]);
    });
  });

  it.each(['approve', 'return'] as const)('%s is for supervisors, and the attempt is audited', async (verb) => {
    const enquiry = await enquiryFor({ state: 'in_review' });
    const reply = await adviser.post<Detail>(`enquiries/${enquiry.id}/${verb}`, { comment: 'x' }, ifMatch(1));
    expect([reply.status, reply.body.code]).toEqual([403, 'NOT_ALLOWED']);
    await expectDenied(reply.body.requestId, { code: 'NOT_ALLOWED', route: `POST /api/enquiries/:id/${verb}` });
  });

  it('audits the attempt to reach into another centre', async () => {
    const enquiry = await test.given.enquiry();
    const reply = await stranger.get<Detail>(`enquiries/${enquiry.id}`);
    expect(reply.status).toBe(404);
    await expectDenied(reply.body.requestId, { code: 'NOT_FOUND', route: 'GET /api/enquiries/:id' });
  });

  async function expectDenied(requestId: string, details: object): Promise<void> {
    for (let attempt = 0; attempt < 100; attempt++) {
      const { rows } = await test.owner.query(`SELECT action, details FROM audit_event WHERE request_id = $1`, [requestId]);
      if (rows.length > 0) {
        expect(rows).toEqual([{ action: 'denied', details }]);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('No trace of the refusal');
  }

  it('assigns only to active colleagues of the centre', async () => {
    const enquiry = await enquiryFor({ state: 'mine' });
    const gone = await test.given.adviser({ disabled_at: new Date() });
    for (const assigneeId of [stranger.user.id, gone.id, crypto.randomUUID()]) {
      const reply = await adviser.post<Detail>(`enquiries/${enquiry.id}/assign`, { assigneeId }, ifMatch(1));
      expect([reply.status, reply.body.errors?.[0]?.field]).toEqual([400, 'assigneeId']);
    }
  });

  it('approves what was read with the case, unless the draft was saved since', async () => {
    const trainee = await test.as.trainee();
    const colleague = await test.as.supervisor();
    const submitted = async (): Promise<string> => {
      const { body } = await trainee.post<Detail>('enquiries', { channel: 'phone', question: 'Et moi ?', claim: true });
      await trainee.put(`enquiries/${body.id}/draft`, { text: 'Oui.', citations: [] }, ifAbsent);
      await trainee.post(`enquiries/${body.id}/submit-for-review`, { draftVersion: 1 }, ifMatch(1));
      return `enquiries/${body.id}`;
    };
    const untouched = await submitted();
    expect((await supervisor.post<Detail>(`${untouched}/approve`, {}, ifMatch(2))).body.status).toBe('answered');
    const touched = await submitted();
    test.clock.advance(1_000);
    await colleague.put(`${touched}/draft`, { text: 'Oui, mais.', citations: [] }, ifMatch(1));
    expect((await supervisor.post(`${touched}/approve`, {}, ifMatch(2))).status).toBe(412);
    const { body } = await supervisor.post<Detail>(`${touched}/approve`, { draftVersion: 2 }, ifMatch(2));
    expect(body.answers[0]?.text).toBe('Oui, mais.');
    test.clock.real();
  });

  it('goes from the question to the approved answer', async () => {
    const trainee = await test.as.trainee({ name: 'Tom' });
    const source = await test.given.source({ label: 'Décret du 7 novembre 2013' });
    const logged = await trainee.post<Detail>('enquiries', { channel: 'email', question: 'Et moi ?', asker: { email: 'eva@mail.test' } });
    const path = `enquiries/${logged.body.id}`;
    await trainee.post(`${path}/claim`, {}, ifMatch(1));
    const citations = [{ type: 'legal-text', id: source.id }];
    await trainee.put(`${path}/draft`, { text: '  Oui.  ', citations, validForAcademicYear: '2026-2027' }, ifAbsent);
    expect((await trainee.post(`${path}/answer`, { draftVersion: 1 }, ifMatch(2))).status).toBe(403);
    await trainee.post(`${path}/submit-for-review`, { draftVersion: 1 }, ifMatch(2));
    await supervisor.post(`${path}/return`, { comment: 'Ajoute la date.' }, ifMatch(3));
    await trainee.put(`${path}/draft`, { text: 'Oui, jusqu’au 30.', citations, validForAcademicYear: '2026-2027' }, ifMatch(1));
    await trainee.post(`${path}/submit-for-review`, { draftVersion: 2 }, ifMatch(4));
    const { body } = await supervisor.post<Detail>(`${path}/approve`, { draftVersion: 2 }, ifMatch(5));
    expect(body).toMatchObject({ status: 'answered', reviewState: 'approved', draft: null, version: 6 });
    const [answer] = body.answers as [Answer];
    expect(answer).toMatchObject({
      text: 'Oui, jusqu’au 30.',
      author: { id: trainee.user.id, name: 'Tom' },
      reviewer: { id: supervisor.user.id },
      validForAcademicYear: '2026-2027',
      stale: false,
    });
    expect(answer.citations).toMatchObject([{ type: 'legal-text', id: source.id, version: 1, label: 'Décret du 7 novembre 2013' }]);
    expect(logged.body.recipient).toBe('eva@mail.test');
    const { rows } = await test.owner.query<{ recipient: string; body: string }>(
      'SELECT recipient, body FROM outbox WHERE enquiry_id = $1',
      [logged.body.id],
    );
    expect(rows).toEqual([
      {
        recipient: 'eva@mail.test',
        body: expect.stringMatching(/^Oui, jusqu’au 30\.\n\nSources\n\[1\] Décret du 7 novembre 2013/) as string,
      },
    ]);
    const timeline = await adviser.get<TimelineEntry[]>(`${path}/timeline`);
    expect(timeline.body.map(({ type }) => type)).toEqual(['logged', 'claimed', 'submitted', 'returned', 'submitted', 'approved']);
  });
});
