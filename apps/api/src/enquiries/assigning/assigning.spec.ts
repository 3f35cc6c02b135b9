import type { Assignments, EnquiryDetail, SuggestedAssignee, TimelineEntry } from '@guichet/contracts';
import type { SignedIn } from '../../../testing/as';
import { idempotencyKey, ifMatch, type OrProblem } from '../../../testing/client';
import type { GivenCentre, GivenEnquiry, GivenUser } from '../../../testing/given';
import { startTestApp, type TestApp } from '../../../testing/test-app';

const ago = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);
const topics = ['funding.eligibility'];

describe('giving cases to colleagues', () => {
  let test: TestApp;
  let centre: GivenCentre;
  let supervisor: SignedIn;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    centre = await test.given.centre();
    supervisor = await test.as.supervisor({ centre, name: 'Sarah', last_seen_at: ago(1) });
  });

  const adviser = (name: string, more: object = {}): Promise<GivenUser> => test.given.adviser({ centre, name, ...more });
  const enquiry = (more: object = {}): Promise<GivenEnquiry> => test.given.enquiry({ centre, ...more });

  describe('who is suggested', () => {
    const suggest = async (...cases: { id: string }[]): Promise<SuggestedAssignee[]> => {
      const query = cases.map(({ id }) => `id=${id}`).join('&');
      const { status, body } = await supervisor.get<SuggestedAssignee[]>(`enquiries/suggested-assignees?${query}`);
      expect(status).toBe(200);
      return body;
    };
    const answered = (by: GivenUser, more: object = {}): Promise<unknown> =>
      enquiry({ assignee: by, status: 'closed', outcome: 'answered', topics, ...more });

    it('counts open cases, answers on the topic within a year, and the time since the last case', async () => {
      const nora = await adviser('Nora', { last_seen_at: ago(3) });
      for (let one = 0; one < 3; one++) await answered(nora);
      await answered(nora, { received_at: ago(366 * 1_440) });
      await answered(nora, { topics: ['access'] });
      await answered(nora, { outcome: 'duplicate' });
      await enquiry({ assignee: nora, assigned_at: ago(120) });
      await enquiry({ assignee: nora, status: 'waiting', assigned_at: ago(300) });
      const [one] = await suggest(await enquiry({ topics: ['access.vae', ...topics] }));
      const since = expect.stringMatching(/Z$/) as string;
      expect(one).toEqual({
        ...{ id: nora.id, name: 'Nora' },
        reasons: [{ kind: 'online' }, { kind: 'knows_topic', count: 3 }, { kind: 'open_cases', count: 2 }, { kind: 'idle', since }],
      });
    });

    it('leaves out who is away, who has gone, who has it already, and everybody elsewhere', async () => {
      const [ill, holder] = [await adviser('Ill'), await adviser('Holder')];
      await test.given.absence(ill);
      await adviser('Gone', { disabled_at: new Date() });
      await test.given.adviser({ centre: await test.given.centre(), name: 'Elsewhere' });
      const [held, free] = [await enquiry({ assignee: holder }), await enquiry()];
      expect((await suggest(held)).map(({ name }) => name)).toEqual(['Sarah']);
      expect((await suggest(held, free)).map(({ name }) => name)).toEqual(['Sarah', 'Holder']);
    });

    it('puts a trainee last where the topic is reviewed', async () => {
      const trainee = await adviser('Trainee', { review_required: true, last_seen_at: ago(1) });
      await answered(trainee);
      await adviser('Other');
      const free = await enquiry({ topics });
      expect((await suggest(free))[0]?.name).toBe('Trainee');
      await test.given.row('centre_setting', { centre_id: centre.id, opening_hours: '[]', reviewed_topics: ['funding'] });
      expect((await suggest(free)).at(-1)?.name).toBe('Trainee');
    });

    it('says nothing of cases elsewhere, and takes a hundred at most', async () => {
      const [own, foreign] = [await enquiry(), await test.given.enquiry({ centre: await test.given.centre() })];
      const status = async (query: string) => (await supervisor.get(`enquiries/suggested-assignees?${query}`)).status;
      expect(await status(`id=${own.id}&id=${foreign.id}`)).toBe(404);
      expect(await status(`id=${own.id}&id=${crypto.randomUUID()}`)).toBe(404);
      expect([await status(''), await status('id=x')]).toEqual([400, 400]);
      expect(await status(Array.from({ length: 101 }, () => `id=${crypto.randomUUID()}`).join('&'))).toBe(400);
    });

    it('asks as many statements for fifty colleagues as for one', async () => {
      const free = await enquiry();
      const cost = async () => (await test.statements.during(() => suggest(free))).length;
      const few = await cost();
      for (let one = 0; one < 50; one++) await adviser(`A${one}`);
      expect(await cost()).toBe(few);
      expect(await suggest(free)).toHaveLength(9);
    });
  });

  describe('many at once', () => {
    type Done = OrProblem<Assignments>;
    const read = ({ id, version }: GivenEnquiry) => ({ id, version });
    const send = (as: SignedIn, cases: { id: string; version: number }[], to: { id: string }, key = crypto.randomUUID() as string) =>
      as.post<Done>(
        'enquiries/assignments',
        { enquiries: cases.map(({ id, version }) => ({ id, version })), assigneeId: to.id },
        idempotencyKey(key),
      );
    const holderOf = async ({ id }: { id: string }) => (await supervisor.get<EnquiryDetail>(`enquiries/${id}`)).body.assignee?.name;

    it('go to one colleague, each with its trace', async () => {
      const [nora, other] = [await adviser('Nora'), await adviser('Other')];
      const cases = [await enquiry(), await enquiry({ assignee: other, status: 'waiting' }), await enquiry({ assignee: nora })];
      const { status, body } = await send(supervisor, cases, nora);
      expect(status).toBe(200);
      const stands = body.items.map(({ assignee, status: now, version }) => [assignee?.name, now, version]);
      expect(stands.sort()).toEqual([
        ['Nora', 'in_progress', 2],
        ['Nora', 'in_progress', 2],
        ['Nora', 'waiting', 2],
      ]);
      for (const { id } of cases) {
        const { body: entries } = await supervisor.get<TimelineEntry[]>(`enquiries/${id}/timeline`);
        expect(entries.at(-1)).toMatchObject({ type: 'assigned', actor: { name: 'Sarah' }, details: { assignee: 'Nora' } });
        const { rowCount } = await test.owner.query(`SELECT FROM audit_event WHERE object_id = $1 AND action = 'assigned'`, [id]);
        expect(rowCount).toBe(1);
      }
    });

    it('all or none: what somebody changed meanwhile is named', async () => {
      const nora = await adviser('Nora');
      const cases = [await enquiry(), await enquiry(), await enquiry()];
      await supervisor.post(`enquiries/${cases[1]?.id}/claim`, {}, ifMatch(1));
      const { status, body } = await send(supervisor, cases, nora);
      expect([status, body.code]).toEqual([412, 'STALE_VERSION']);
      expect(body.errors.map(({ field, message }) => [field, message.includes(String(cases[1]?.number))])).toEqual([
        ['enquiries[1].version', true],
      ]);
      expect([await holderOf(cases[0]!), await holderOf(cases[1]!)]).toEqual([undefined, 'Sarah']);
    });

    it('all or none: one of another centre, or of none, tells nothing', async () => {
      const nora = await adviser('Nora');
      const own = await enquiry();
      const foreign = await test.given.enquiry({ centre: await test.given.centre() });
      const replies = [
        await send(supervisor, [own, foreign], nora),
        await send(supervisor, [own, { id: crypto.randomUUID(), version: 1 }], nora),
      ];
      expect(replies.map(({ status, body }) => [status, body.detail])).toEqual([
        [404, 'There is nothing here for you.'],
        [404, 'There is nothing here for you.'],
      ]);
      expect(await holderOf(own)).toBeUndefined();
    });

    it('only what one may give: an adviser the free ones and their own', async () => {
      const ada = await test.as.adviser({ centre, name: 'Ada' });
      const [nora, mine, free] = [await adviser('Nora'), await enquiry({ assignee: ada.user }), await enquiry()];
      const theirs = await enquiry({ assignee: nora });
      expect((await send(ada, [mine, free, theirs], nora)).status).toBe(409);
      expect(await holderOf(mine)).toBe('Ada');
      expect((await send(ada, [mine, free], nora)).status).toBe(200);
    });

    it('once, however often it is sent; to a colleague who is there', async () => {
      const nora = await adviser('Nora');
      const cases = [await enquiry()];
      const [one, other] = [await send(supervisor, cases, nora, 'same'), await send(supervisor, cases, nora, 'same')];
      expect([one.status, other.status, other.body]).toEqual([200, 200, one.body]);
      expect((await send(supervisor, [await enquiry()], await adviser('Gone', { disabled_at: new Date() }))).status).toBe(400);
      const twice = read(await enquiry());
      expect((await send(supervisor, [twice, twice], nora)).status).toBe(400);
      expect((await send(supervisor, [], nora)).status).toBe(400);
    });

    it('by two at once, one of whom finds what the other did', async () => {
      const [nora, maud] = [await adviser('Nora'), await adviser('Maud')];
      const cases = await Promise.all(Array.from({ length: 8 }, () => enquiry()));
      const replies = await Promise.all([send(supervisor, cases, nora), send(supervisor, cases.toReversed(), maud)]);
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 412]);
      expect(new Set(await Promise.all(cases.map(holderOf))).size).toBe(1);
    });
  });
});
