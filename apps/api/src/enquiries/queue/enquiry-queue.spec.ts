import type { EnquiryCounts, EnquirySummary, Page, Problem } from '@guichet/contracts';
import type { SignedIn } from '../../../testing/as';
import type { Reply } from '../../../testing/client';
import { startTestApp, type TestApp } from '../../../testing/test-app';

type Queue = Reply<Page<EnquirySummary>>;
const day = 86_400_000;

describe('the queue', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  afterEach(() => test.clock.real());

  /** Somebody of a centre of their own, so that what other tests put there does not count. */
  async function alone(): Promise<SignedIn> {
    return test.as.supervisor({ centre: await test.given.centre() });
  }
  const centreOf = ({ user }: SignedIn): { id: string; code: string; name: string } => ({ id: user.centreId, code: '', name: '' });
  const list = (as: SignedIn, query = ''): Promise<Queue> => as.get(`enquiries${query}`);
  const questions = async (as: SignedIn, query: string): Promise<(string | null)[]> => {
    const { status, body } = await list(as, query);
    expect(status).toBe(200);
    return body.items.map(({ question }) => question);
  };
  const hoursFromNow = (hours: number): Date => new Date(Date.now() + hours * 3_600_000);

  async function desk(): Promise<SignedIn> {
    const me = await alone();
    const centre = centreOf(me);
    const colleague = await test.given.adviser({ centre });
    const rows: Parameters<TestApp['given']['enquiry']>[0][] = [
      { question: 'new', due_at: hoursFromNow(40), topics: ['funding.eligibility'] },
      { question: 'new late', due_at: hoursFromNow(-2), channel: 'phone', topics: ['funding'] },
      { question: 'mine', due_at: hoursFromNow(30), assignee: me.user, topics: ['access'] },
      { question: 'theirs', due_at: hoursFromNow(31), assignee: colleague, stale: true },
      { question: 'waiting', due_at: hoursFromNow(32), assignee: me.user, status: 'waiting' },
      { question: 'in review', due_at: hoursFromNow(33), assignee: colleague, status: 'in_review', review_state: 'pending' },
      { question: 'said', due_at: hoursFromNow(-50), assignee: colleague, status: 'answered', review_state: 'pending' },
      { question: 'closed', due_at: hoursFromNow(-60), assignee: me.user, status: 'closed', stale: true, topics: ['funding_other.x'] },
    ];
    for (const row of rows) await test.given.enquiry({ centre, ...row });
    return me;
  }

  it('filters', async () => {
    const me = await desk();
    const expected: [string, string[]][] = [
      ['', ['closed', 'said', 'new late', 'mine', 'theirs', 'waiting', 'in review', 'new']],
      ['?status=new', ['new late', 'new']],
      ['?status=new&status=closed', ['closed', 'new late', 'new']],
      ['?assignee=me', ['closed', 'mine', 'waiting']],
      ['?assignee=none', ['new late', 'new']],
      [`?assignee=${me.user.id.toUpperCase()}&status=in_progress`, ['mine']],
      ['?channel=phone', ['new late']],
      ['?topic=funding', ['new late', 'new']],
      ['?topic=funding.eligibility', ['new']],
      ['?due=overdue', ['new late']],
      ['?due=overdue&status=answered', ['said']],
      ['?review=pending', ['said', 'in review']],
      ['?stale=true', ['closed', 'theirs']],
      ['?status=new&sort=-dueAt', ['new', 'new late']],
      ['?q=waiting', ['waiting']],
      ['?q=waiting&status=new', []],
    ];
    for (const [query, wanted] of expected) expect([query, await questions(me, query)]).toEqual([query, wanted]);
  });

  it('counts the named queues, of the own centre only', async () => {
    const me = await desk();
    await desk();
    const { body } = await me.get<EnquiryCounts>('enquiries/counts');
    expect(body).toEqual({ unassigned: 2, mine: 2, inReview: 2, overdue: 1, waiting: 1, staleAnswers: 2 });
  });

  it.each([
    ['an autumn Sunday of 25 hours, first half past two', '2026-10-25T00:30:00Z', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'],
    ['the same Sunday, second half past two', '2026-10-25T01:30:00Z', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'],
    ['a spring Sunday of 23 hours', '2027-03-28T01:30:00Z', '2027-03-27T23:00:00Z', '2027-03-28T22:00:00Z'],
    ['just before midnight in summer', '2026-07-14T21:59:59Z', '2026-07-13T22:00:00Z', '2026-07-14T22:00:00Z'],
    ['just after midnight in winter', '2026-12-31T23:00:01Z', '2026-12-31T23:00:00Z', '2027-01-01T23:00:00Z'],
  ])('knows what is due today: %s', async (_, now, from, to) => {
    const me = await alone();
    const due = (question: string, at: string, by: number): Promise<unknown> =>
      test.given.enquiry({ centre: centreOf(me), question, due_at: new Date(Date.parse(at) + by) });
    await due('yesterday', from, -1);
    await due('first', from, 0);
    await due('last', to, -1);
    await due('tomorrow', to, 0);
    await due('in six days', to, 6 * day - 3_600_001);
    await due('in eight days', to, 7 * day);
    test.clock.set(now);
    expect(await questions(me, '?due=today')).toEqual(['first', 'last']);
    expect(await questions(me, '?due=week')).toEqual(['first', 'last', 'tomorrow', 'in six days']);
  });

  it('pages through everything once, while others insert and equal times abound', async () => {
    const me = await alone();
    const due = hoursFromNow(10);
    for (let n = 0; n < 23; n++)
      await test.given.enquiry({ centre: centreOf(me), question: `q${n}`, due_at: n % 3 ? due : hoursFromNow(n) });
    for (const sort of ['dueAt', '-dueAt', 'receivedAt', '-receivedAt', 'updatedAt', '-updatedAt']) {
      const before = new Set((await list(me, `?limit=100&sort=${sort}`)).body.items.map(({ id }) => id));
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: Queue = await list(me, `?limit=5&sort=${sort}${cursor && `&cursor=${cursor}`}`);
        expect(page.status).toBe(200);
        expect(page.body.items.length).toBeLessThanOrEqual(5);
        seen.push(...page.body.items.map(({ id }) => id));
        await test.given.enquiry({ centre: centreOf(me), question: 'came in between', due_at: hoursFromNow(-1) });
        cursor = page.body.nextCursor;
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect([...before].filter((id) => !seen.includes(id))).toEqual([]);
    }
  });

  it('counts up to a thousand and no further', async () => {
    const me = await alone();
    const fill = (rows: number): Promise<unknown> =>
      test.owner.query(
        `INSERT INTO enquiry (centre_id, status, channel, received_at, due_at, created_by_id, created_by_name)
         SELECT $1, 'new', 'phone', now(), now() + interval '1 hour', gen_random_uuid(), 'x' FROM generate_series(1, $2::int)`,
        [me.user.centreId, rows],
      );
    await fill(1_000);
    expect((await list(me, '?limit=1')).body.total).toBe(1_000);
    await fill(1);
    const { body } = await list(me, '?limit=1');
    expect(body).not.toHaveProperty('total');
    expect((await me.get<EnquiryCounts>('enquiries/counts')).body.unassigned).toBe(1_000);
    expect((await list(me, '?limit=100')).body.items).toHaveLength(100);
  });

  it.each([
    'sort=createdAt',
    'sort=(CASE WHEN true THEN 1 END)',
    'sort=dueAt;DROP TABLE enquiry',
    'sort=dueAt DESC--',
    'sort[]=dueAt',
    'sort=dueAt&sort=-dueAt',
    'limit=0',
    'limit=101',
    'limit=-1',
    'limit=1e9',
    'limit=NaN',
    'limit=9223372036854775808',
    'limit=5.5',
    'limit=',
    'status=unknown',
    'status[]=new',
    'topic=funding%25',
    'assignee=somebody',
    'due=tomorrow',
    'stale=false',
    'person=1',
    'unknown=1',
    '__proto__[x]=1',
    'offset=10',
    'cursor=abc',
    `cursor=${Buffer.from('["0000-01-01T00:00:00.000Z","00000000-0000-4000-8000-000000000000"]').toString('base64url')}`,
    `cursor=${Buffer.from('["2026-01-01T00:00:00.000Z","x"]').toString('base64url')}`,
    `cursor=${Buffer.from('["2026-02-30T10:00:00.000Z","00000000-0000-4000-8000-000000000000"]').toString('base64url')}`,
    `cursor=${Buffer.from('{"value":1}').toString('base64url')}`,
  ])('refuses ?%s', async (query) => {
    const me = await test.as.adviser();
    const reply = await me.get<Problem>(`enquiries?${encodeURI(query)}`);
    expect([reply.status, reply.body.code]).toEqual([400, 'INVALID_INPUT']);
  });

  it.each([
    "'",
    '"',
    "l'année",
    'a & b | !c',
    '():*<->',
    '\\',
    '100%',
    '_',
    '-1',
    'le la les',
    '    ',
    "'; DROP TABLE enquiry --",
    'a@b',
    '<b>',
  ])('takes %p as words, never as a language of queries', async (q) => {
    const me = await desk();
    expect((await list(me, `?q=${encodeURIComponent(q)}`)).status).toBe(200);
  });

  it('takes ten thousand characters and no more', async () => {
    const me = await test.as.adviser();
    expect((await list(me, `?q=${'mot%20'.repeat(2_500)}`)).status).toBe(200);
    expect((await list(me, `?q=${'x'.repeat(10_001)}`)).status).toBe(400);
  });

  it('sends as many statements for fifty rows as for five', async () => {
    const me = await alone();
    const colleague = await test.given.adviser({ centre: centreOf(me) });
    const cost = async (path: string): Promise<number> => (await test.statements.during(() => me.get(path))).length;
    const fill = async (rows: number): Promise<void> => {
      for (let n = 0; n < rows; n++) {
        await test.given.enquiry({ centre: centreOf(me), assignee: colleague, asker: { name: `P${n}` }, topics: ['access'] });
      }
    };
    await fill(5);
    const paths = ['enquiries?limit=100', 'enquiries?limit=100&q=master', 'enquiries/counts'];
    const few = [await cost(paths[0] ?? ''), await cost(paths[1] ?? ''), await cost(paths[2] ?? '')];
    await fill(45);
    expect((await list(me, '?limit=100')).body.items).toHaveLength(50);
    expect([await cost(paths[0] ?? ''), await cost(paths[1] ?? ''), await cost(paths[2] ?? '')]).toEqual(few);
    expect(Math.max(...few)).toBeLessThanOrEqual(10);
  });

  it('names the own centre in every statement: the policies of the database are the second net', async () => {
    const me = await desk();
    for (const path of ['enquiries', 'enquiries?q=waiting', 'enquiries/counts', `enquiries?person=${crypto.randomUUID()}`]) {
      const onCases = (await test.statements.during(() => me.get(path))).filter((statement) => /FROM "?enquiry"?\b/.test(statement));
      expect(onCases.length).toBeGreaterThan(0);
      expect(onCases.filter((statement) => !/centre_id"? = \$\d/.test(statement))).toEqual([]);
    }
  });

  it('audits which cases a search hit', async () => {
    const me = await desk();
    const [hit] = (await list(me, '?q=theirs')).body.items;
    const { rows } = await test.owner.query(`SELECT details FROM audit_event WHERE actor_id = $1 AND action = 'search'`, [me.user.id]);
    expect(rows).toEqual([{ details: { hits: [hit?.id] } }]);
  });
});
