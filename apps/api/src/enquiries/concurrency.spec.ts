import type { EnquiryDetail } from '@guichet/contracts';
import { idempotencyKey, ifAbsent, ifMatch, type OrProblem, type Reply } from '../../testing/client';
import { startTestApp, type TestApp } from '../../testing/test-app';

type Detail = OrProblem<EnquiryDetail>;
const statuses = (replies: Reply<unknown>[]): Record<number, number> => {
  const counted: Record<number, number> = {};
  for (const { status } of replies) counted[status] = (counted[status] ?? 0) + 1;
  return counted;
};
/** A pool that is full for seconds on a slow machine says "not now", having done nothing: ask again. */
async function patiently<T>(send: () => Promise<Reply<T>>): Promise<Reply<T>> {
  for (;;) {
    const reply = await send();
    if (reply.status !== 503) return reply;
  }
}
const times = <T>(count: number, work: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => work(index));

describe('many at once', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('lets one of twenty advisers claim a case and names the winner to the others', async () => {
    const second = await test.another();
    const advisers = await Promise.all(times(20, (index) => (index % 2 ? test : second).as.adviser({ name: `Adviser ${index}` })));
    const enquiry = await test.given.enquiry();
    const replies = await Promise.all(
      advisers.map((adviser) => patiently(() => adviser.post<Detail>(`enquiries/${enquiry.id}/claim`, {}, ifMatch(1)))),
    );
    expect(statuses(replies)).toEqual({ 200: 1, 409: 19 });
    const winner = advisers[replies.findIndex(({ status }) => status === 200)];
    for (const reply of replies.filter(({ status }) => status === 409)) {
      expect(reply.body).toMatchObject({ code: 'WRONG_STATE', detail: expect.stringContaining(`${winner?.user.name} has it`) });
    }
    const { rows } = await test.owner.query('SELECT assignee_id, version FROM enquiry WHERE id = $1', [enquiry.id]);
    expect(rows).toEqual([{ assignee_id: winner?.user.id, version: 2 }]);
    expect((await test.owner.query('SELECT FROM timeline_entry WHERE enquiry_id = $1', [enquiry.id])).rowCount).toBe(1);
  });

  it('lets one of fifty changes of the same version through', async () => {
    const adviser = await test.as.adviser();
    const enquiry = await test.given.enquiry();
    const replies = await Promise.all(
      times(50, (index) => patiently(() => adviser.patch<Detail>(`enquiries/${enquiry.id}`, { question: `Version ${index}` }, ifMatch(1)))),
    );
    expect(statuses(replies)).toEqual({ 200: 1, 412: 49 });
    for (const reply of replies) expect(reply.headers['etag']).toBe('"2"');
    const winner = replies.find(({ status }) => status === 200);
    const { rows } = await test.owner.query('SELECT question, version FROM enquiry WHERE id = $1', [enquiry.id]);
    expect(rows).toEqual([{ question: winner?.body.question, version: 2 }]);
  });

  it('loses no update of ten editors who each read again when they are late', async () => {
    const adviser = await test.as.adviser();
    const enquiry = await test.given.enquiry({ effort_minutes: 0 });
    const add = async (): Promise<void> => {
      for (;;) {
        const read = await patiently(() => adviser.get<EnquiryDetail>(`enquiries/${enquiry.id}`));
        const effortMinutes = (read.body.effortMinutes ?? 0) + 1;
        const reply = await adviser.patch(`enquiries/${enquiry.id}`, { effortMinutes }, { 'if-match': String(read.headers['etag']) });
        if (reply.status === 200) return;
        expect([412, 503]).toContain(reply.status);
      }
    };
    await Promise.all(times(10, async () => [await add(), await add(), await add()]));
    const { rows } = await test.owner.query('SELECT effort_minutes, version FROM enquiry WHERE id = $1', [enquiry.id]);
    expect(rows).toEqual([{ effort_minutes: 30, version: 31 }]);
  }, 30_000);

  it('keeps one of twenty first drafts', async () => {
    const adviser = await test.as.adviser();
    const enquiry = await test.given.enquiry({ assignee: adviser.user });
    const replies = await Promise.all(
      times(20, (index) =>
        patiently(() => adviser.put(`enquiries/${enquiry.id}/draft`, { text: `Texte ${index}`, citations: [] }, ifAbsent)),
      ),
    );
    expect(statuses(replies)).toEqual({ 200: 1, 412: 19 });
  });

  it('gives every one of 200 enquiries its own number', async () => {
    const adviser = await test.as.adviser();
    const replies = await Promise.all(times(200, () => patiently(() => adviser.post<EnquiryDetail>('enquiries', { channel: 'phone' }))));
    expect(statuses(replies)).toEqual({ 201: 200 });
    expect(new Set(replies.map(({ body }) => body.number)).size).toBe(200);
  }, 30_000);

  it('answers 503 in seconds when a colleague’s transaction holds the row, and recovers', async () => {
    const adviser = await test.as.adviser();
    const enquiry = await test.given.enquiry();
    await test.owner.query('BEGIN');
    await test.owner.query('SELECT FROM enquiry WHERE id = $1 FOR UPDATE', [enquiry.id]);
    const reply = await adviser.post<Detail>(`enquiries/${enquiry.id}/claim`, {}, ifMatch(1));
    await test.owner.query('ROLLBACK');
    expect([reply.status, reply.body.code, Number(reply.headers['retry-after']) > 0]).toEqual([503, 'BUSY', true]);
    expect((await adviser.post(`enquiries/${enquiry.id}/claim`, {}, ifMatch(1))).status).toBe(200);
  });
});

describe('an idempotency key', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const body = { channel: 'phone', question: 'Deux clics', asker: { name: 'Ida' } };
  const effects = async (): Promise<unknown> =>
    (
      await test.owner.query(`SELECT (SELECT count(*)::int FROM enquiry) AS enquiries, (SELECT count(*)::int FROM person) AS people,
        (SELECT count(*)::int FROM timeline_entry) AS timeline, (SELECT count(*)::int FROM audit_event) AS audit`)
    ).rows[0];

  it('makes a hundred equal requests on two instances one, with the same reply', async () => {
    const adviser = await test.as.adviser();
    const second = await (await test.another()).as.user(adviser.user);
    const key = idempotencyKey(crypto.randomUUID());
    const replies = await Promise.all(
      times(100, (index) => patiently(() => (index % 2 ? adviser : second).post<Detail>('enquiries', body, key))),
    );
    expect(statuses(replies)).toEqual({ 201: 100 });
    for (const reply of replies) {
      expect(reply.body).toEqual(replies[0]?.body);
      expect(reply.headers['etag']).toBe('"1"');
    }
    expect(await effects()).toEqual({ enquiries: 1, people: 1, timeline: 1, audit: 1 });
  }, 30_000);

  it('refuses another body and does nothing', async () => {
    const adviser = await test.as.adviser();
    const key = idempotencyKey('one-key');
    await adviser.post('enquiries', body, key);
    const before = await effects();
    const reply = await adviser.post<Detail>('enquiries', { ...body, question: 'Autre' }, key);
    expect([reply.status, reply.body.code]).toEqual([422, 'IDEMPOTENCY_MISMATCH']);
    expect(await effects()).toEqual(before);
  });

  it('belongs to one user and one route', async () => {
    const [first, second] = [await test.as.adviser(), await test.as.adviser({ centre: await test.given.centre() })];
    const key = idempotencyKey('shared-key');
    const one = await first.post<EnquiryDetail>('enquiries', body, key);
    const two = await second.post<EnquiryDetail>('enquiries', body, key);
    expect(two.status).toBe(201);
    expect(two.body.id).not.toBe(one.body.id);
    const note = await first.post(`enquiries/${one.body.id}/notes`, { text: 'Une note' }, key);
    expect(note.status).toBe(201);
  });

  it('covers notes and reuse as well', async () => {
    const adviser = await test.as.adviser();
    const enquiry = await test.given.enquiry();
    const shared = await test.given.pastAnswer();
    const key = idempotencyKey('notes-and-reuse');
    const notes = await Promise.all(
      times(10, () => patiently(() => adviser.post(`enquiries/${enquiry.id}/notes`, { text: 'Une fois' }, key))),
    );
    const reuses = await Promise.all(
      times(10, () => patiently(() => adviser.post(`past-answers/${shared.id}/reuse`, { enquiryId: enquiry.id }, key))),
    );
    expect([statuses(notes), statuses(reuses)]).toEqual([{ 201: 10 }, { 200: 10 }]);
    const { rows } = await test.owner.query('SELECT type FROM timeline_entry WHERE enquiry_id = $1 ORDER BY seq', [enquiry.id]);
    expect(rows).toEqual([{ type: 'note' }, { type: 'reused' }]);
    expect((await test.owner.query('SELECT times_reused FROM past_answer WHERE id = $1', [shared.id])).rows).toEqual([{ times_reused: 1 }]);
  });

  it('is not spent by a request that failed', async () => {
    const adviser = await test.as.adviser();
    const key = idempotencyKey('after-a-failure');
    test.statements.failAtWrite(3);
    expect((await adviser.post('enquiries', body, key)).status).toBe(500);
    expect((await adviser.post('enquiries', body, key)).status).toBe(201);
  });

  it('is forgotten after a day and not before', async () => {
    const adviser = await test.as.adviser();
    const key = idempotencyKey('yesterday');
    const first = await adviser.post<EnquiryDetail>('enquiries', body, key);
    await test.owner.query(`SELECT purge_expired(now() + interval '23 hours')`);
    expect((await adviser.post<EnquiryDetail>('enquiries', body, key)).body.id).toBe(first.body.id);
    await test.owner.query(`SELECT purge_expired(now() + interval '25 hours')`);
    const [{ kept }] = (await test.owner.query(`SELECT count(*)::int AS kept FROM idempotency_key WHERE key = 'yesterday'`)).rows;
    expect(kept).toBe(0);
  });

  it.each(['', ' ', 'é', 'a b', 'x'.repeat(201)])('refuses the key "%s"', async (key) => {
    const adviser = await test.as.adviser();
    const before = await effects();
    const reply = await adviser.post<Detail>('enquiries', body, idempotencyKey(key));
    expect([reply.status, reply.body.errors[0]?.field]).toEqual([400, 'Idempotency-Key']);
    expect(await effects()).toEqual(before);
  });
});
