import { ifAbsent, ifMatch, type Reply } from '../../testing/client';
import type { SignedIn } from '../../testing/as';
import type { GivenCentre, GivenEnquiry } from '../../testing/given';
import { startTestApp, type TestApp } from '../../testing/test-app';

/** A write of several steps; each step in turn fails, and each time nothing may be left. */
interface Command {
  name: string;
  given?: 'new' | 'mine' | 'in_review' | 'answered';
  draft?: boolean;
  run(context: { adviser: SignedIn; supervisor: SignedIn; to: GivenCentre; pastAnswer: string }, id: string): Promise<Reply<unknown>>;
}

const at = (id: string, verb: string): string => `enquiries/${id}/${verb}`;
const everything = {
  channel: 'email',
  question: 'Tout à la fois',
  topics: ['access'],
  asker: { name: 'A', email: 'a@mail.test' },
  student: { name: 'B' },
  answer: { text: 'Oui.' },
  outcome: 'answered',
};

const commands: Command[] = [
  { name: 'log', run: ({ adviser }) => adviser.post('enquiries', everything, { 'idempotency-key': crypto.randomUUID() }) },
  {
    name: 'change',
    given: 'mine',
    run: ({ adviser }, id) => adviser.patch(`enquiries/${id}`, { question: 'x', asker: { name: 'N' }, student: null }, ifMatch(1)),
  },
  { name: 'claim', given: 'new', run: ({ adviser }, id) => adviser.post(at(id, 'claim'), {}, ifMatch(1)) },
  { name: 'release', given: 'mine', run: ({ adviser }, id) => adviser.post(at(id, 'release'), {}, ifMatch(1)) },
  {
    name: 'assign',
    given: 'mine',
    run: ({ adviser, supervisor }, id) => adviser.post(at(id, 'assign'), { assigneeId: supervisor.user.id }, ifMatch(1)),
  },
  { name: 'ask back', given: 'mine', run: ({ adviser }, id) => adviser.post(at(id, 'ask-back'), { text: 'Quand ?' }, ifMatch(1)) },
  { name: 'save a draft', given: 'mine', run: ({ adviser }, id) => adviser.put(at(id, 'draft'), { text: 'x', citations: [] }, ifAbsent) },
  {
    name: 'submit',
    given: 'mine',
    draft: true,
    run: ({ adviser }, id) => adviser.post(at(id, 'submit-for-review'), { draftVersion: 1 }, ifMatch(1)),
  },
  {
    name: 'answer',
    given: 'mine',
    draft: true,
    run: ({ adviser }, id) => adviser.post(at(id, 'answer'), { draftVersion: 1 }, ifMatch(1)),
  },
  {
    name: 'approve',
    given: 'in_review',
    draft: true,
    run: ({ supervisor }, id) => supervisor.post(at(id, 'approve'), { draftVersion: 1 }, ifMatch(1)),
  },
  {
    name: 'return',
    given: 'in_review',
    draft: true,
    run: ({ supervisor }, id) => supervisor.post(at(id, 'return'), { comment: 'x' }, ifMatch(1)),
  },
  { name: 'close', given: 'answered', run: ({ adviser }, id) => adviser.post(at(id, 'close'), { outcome: 'answered' }, ifMatch(1)) },
  { name: 'reopen', given: 'answered', run: ({ adviser }, id) => adviser.post(at(id, 'reopen'), {}, ifMatch(1)) },
  {
    name: 'transfer',
    given: 'mine',
    draft: true,
    run: ({ adviser, to }, id) => adviser.post(at(id, 'transfer'), { centreId: to.id, note: 'x' }, ifMatch(1)),
  },
  { name: 'note', given: 'mine', run: ({ adviser }, id) => adviser.post(at(id, 'notes'), { text: 'x' }) },
  {
    name: 'reuse',
    given: 'mine',
    run: ({ adviser, pastAnswer }, id) => adviser.post(`past-answers/${pastAnswer}/reuse`, { enquiryId: id }),
  },
];

const tables = ['enquiry', 'person', 'enquiry_record', 'draft', 'answer', 'answer_citation', 'timeline_entry', 'outbox', 'idempotency_key'];

describe('a command of several steps', () => {
  let test: TestApp;
  let context: Parameters<Command['run']>[0];
  beforeAll(async () => {
    test = await startTestApp();
    const pastAnswer = (await test.given.pastAnswer()).id;
    context = { adviser: await test.as.adviser(), supervisor: await test.as.supervisor(), to: await test.given.centre(), pastAnswer };
  });
  afterAll(() => test.close());

  async function stored(): Promise<string> {
    const parts: string[] = [];
    for (const table of [...tables, 'past_answer', 'search_document']) {
      const { rows } = await test.owner.query(
        `SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS digest FROM ${table} AS t`,
      );
      parts.push(`${table} ${rows[0].digest}`);
    }
    const denied = await test.owner.query(`SELECT count(*) FROM audit_event WHERE action <> 'denied'`);
    return [...parts, `audit ${denied.rows[0].count}`].join('\n');
  }

  async function prepared({ given = 'new', draft = false }: Command): Promise<GivenEnquiry> {
    const { adviser } = context;
    const columns = {
      new: {},
      mine: { assignee: adviser.user },
      in_review: { assignee: adviser.user, status: 'in_review', review_state: 'pending', submitted_by_id: adviser.user.id },
      answered: { assignee: adviser.user, status: 'answered' },
    }[given];
    const enquiry = await test.given.enquiry({ asker: { name: 'Eva', email: 'eva@mail.test' }, ...columns });
    if (draft) await test.given.draft(enquiry, adviser.user);
    return enquiry;
  }

  it.each(commands)('$name: leaves nothing when any of its steps fails', async (command) => {
    const enquiry = await prepared(command);
    const before = await stored();
    let failed = 0;
    for (; ; failed++) {
      test.statements.failAtWrite(failed);
      const reply = await command.run(context, enquiry.id);
      test.statements.heal();
      if (reply.status < 300) break;
      expect([failed, reply.status]).toEqual([failed, 500]);
      expect(await stored()).toBe(before);
      expect(failed).toBeLessThan(40);
    }
    // At least the scope, the change, its trace and the commit were each made to fail.
    expect(failed).toBeGreaterThanOrEqual(4);
    expect(await stored()).not.toBe(before);
  });
});
