import type { ChangeEntry, EnquiryDetail, Problem, TeamMember, TimelineEntry } from '@guichet/contracts';
import { ifMatch, type Reply } from '../../testing/client';
import type { SignedIn } from '../../testing/as';
import type { GivenCentre, GivenUser } from '../../testing/given';
import { startTestApp, type TestApp } from '../../testing/test-app';

describe('the team of a centre', () => {
  let test: TestApp;
  let centre: GivenCentre;
  let admin: SignedIn;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    centre = await test.given.centre();
    admin = await test.as.administrator({ centre });
  });
  afterEach(() => test.clock.real());

  const list = async (): Promise<TeamMember[]> => (await admin.get<TeamMember[]>('users')).body;
  const one = async ({ id }: { id: string }): Promise<TeamMember> => (await list()).find((member) => member.id === id) as TeamMember;
  const patch = (user: { id: string }, body: object, version = 1, by = admin): Promise<Reply<TeamMember & Problem>> =>
    by.patch(`users/${user.id}`, body, ifMatch(version));
  const disable = (user: { id: string }, body: object = {}, version = 1, by = admin): Promise<Reply<TeamMember & Problem>> =>
    by.post(`users/${user.id}/disable`, body, ifMatch(version));
  const caseOf = async (id: string): Promise<EnquiryDetail> => (await admin.get<EnquiryDetail>(`enquiries/${id}`)).body;

  it('lists who is there, what they hold and when they were last seen; the disabled at the end', async () => {
    const away = await test.given.adviser({ centre, name: 'Aline', disabled_at: new Date() });
    const busy = await test.given.trainee({ centre, name: 'Boris' });
    for (const status of ['in_progress', 'waiting', 'answered', 'closed']) await test.given.enquiry({ centre, assignee: busy, status });
    await test.as.user(busy, { lastSeenAt: new Date('2026-11-02T09:00:00Z') });
    await test.given.adviser({ centre: await test.given.centre(), name: 'Elsewhere' });
    const all = await list();
    expect(all.map(({ id }) => id)).toEqual([busy.id, admin.user.id, away.id]);
    expect(all[0]).toMatchObject({
      role: 'adviser',
      reviewRequired: true,
      openCases: 2,
      lastSeenAt: '2026-11-02T09:00:00.000Z',
      version: 1,
    });
    expect(all.map(({ can }) => can)).toEqual([['edit', 'change-role', 'disable'], ['edit'], ['enable']]);
    const supervisor = await test.as.supervisor({ centre });
    expect((await supervisor.get<TeamMember[]>('users')).body.flatMap(({ can }) => can)).toEqual([]);
  });

  it('remembers when somebody was last seen after their session has ended', async () => {
    const someone = await test.as.user(await test.given.adviser({ centre }), { lastSeenAt: new Date() });
    const { lastSeenAt } = await one(someone.user);
    await someone.delete('session');
    expect((await one(someone.user)).lastSeenAt).toBe(lastSeenAt);
    expect(lastSeenAt).not.toBeNull();
  });

  it('changes name, role and review, and keeps what stood there before', async () => {
    const trainee = await test.as.trainee({ centre, name: 'Chloé' });
    const reply = await patch(trainee.user, { name: ' Chloé D. ', reviewRequired: false });
    expect(reply.body).toMatchObject({ name: 'Chloé D.', reviewRequired: false, version: 2 });
    expect(reply.headers['etag']).toBe('"2"');
    expect((await trainee.get('session')).status).toBe(200);
    expect((await patch(trainee.user, { role: 'supervisor' }, 2)).body.role).toBe('supervisor');
    expect((await trainee.get('session')).status).toBe(401);
    const { body } = await admin.get<ChangeEntry[]>(`users/${trainee.user.id}/changes`);
    expect(body.map(({ changes, by }) => [by.id, changes])).toEqual([
      [admin.user.id, [{ field: 'role', old: 'adviser', new: 'supervisor' }]],
      [
        admin.user.id,
        [
          { field: 'name', old: 'Chloé', new: 'Chloé D.' },
          { field: 'reviewRequired', old: true, new: false },
        ],
      ],
    ]);
  });

  it('writes nothing where nothing changes', async () => {
    const someone = await test.given.adviser({ centre });
    expect((await patch(someone, { name: someone.name, role: 'adviser' })).body.version).toBe(1);
    expect((await admin.get<ChangeEntry[]>(`users/${someone.id}/changes`)).body).toEqual([]);
  });

  it('refuses a change without a version, of an older one, or of somebody elsewhere', async () => {
    const someone = await test.given.adviser({ centre });
    expect((await admin.patch(`users/${someone.id}`, { name: 'x' })).status).toBe(428);
    expect((await patch(someone, { name: 'x' }, 7)).status).toBe(412);
    const stranger = await test.given.adviser({ centre: await test.given.centre() });
    expect((await patch(stranger, { name: 'x' })).status).toBe(404);
    expect((await admin.get(`users/${stranger.id}/changes`)).status).toBe(404);
    expect((await patch(admin.user, { role: 'adviser' })).status).toBe(403);
    expect((await patch(admin.user, { name: 'Moi' })).status).toBe(200);
  });

  describe('when somebody leaves', () => {
    let leaving: SignedIn;
    let colleague: GivenUser;
    let held: string[];
    let closed: string;
    beforeEach(async () => {
      leaving = await test.as.adviser({ centre });
      colleague = await test.given.adviser({ centre, name: 'Dina' });
      const assignee = leaving.user;
      const states = ['in_progress', 'waiting', 'in_review'];
      held = [];
      for (const status of states) held.push((await test.given.enquiry({ centre, assignee, status })).id);
      closed = (await test.given.enquiry({ centre, assignee, status: 'closed' })).id;
    });

    it('hands their open cases to a colleague and ends their sessions at once', async () => {
      const reply = await disable(leaving.user, { handOverTo: colleague.id });
      expect(reply.body).toMatchObject({ openCases: 0, version: 2, can: ['enable'] });
      expect((await leaving.get('enquiries')).status).toBe(401);
      for (const [index, status] of ['in_progress', 'waiting', 'in_review'].entries()) {
        const { assignee, version, ...detail } = await caseOf(held[index] ?? '');
        expect([assignee?.id, detail.status, version]).toEqual([colleague.id, status, 2]);
        const { body } = await admin.get<TimelineEntry[]>(`enquiries/${held[index]}/timeline`);
        expect(body.at(-1)).toMatchObject({ type: 'assigned', actor: { id: admin.user.id }, details: { assignee: 'Dina' } });
      }
      expect((await caseOf(closed)).assignee?.id).toBe(leaving.user.id);
      const [latest] = (await admin.get<ChangeEntry[]>(`users/${leaving.user.id}/changes`)).body;
      expect(latest).toMatchObject({
        action: 'user.disabled',
        changes: expect.arrayContaining([{ field: 'openCases', old: 3, new: 'Dina' }]),
      });
    });

    it('lets nobody have them when no colleague is named', async () => {
      expect((await disable(leaving.user)).status).toBe(200);
      const left = await Promise.all(held.map(caseOf));
      expect(left.map(({ status, assignee }) => [status, assignee])).toEqual([
        ['new', null],
        ['new', null],
        ['in_review', null],
      ]);
    });

    it.each([
      ['themselves', () => leaving.user.id],
      ['nobody known', () => crypto.randomUUID()],
    ])('does nothing at all when the cases would go to %s', async (_, to) => {
      const reply = await disable(leaving.user, { handOverTo: to() });
      expect([reply.status, reply.body.errors[0]?.field]).toEqual([400, 'handOverTo']);
      expect((await leaving.get('session')).status).toBe(200);
      expect((await caseOf(held[0] ?? '')).assignee?.id).toBe(leaving.user.id);
    });

    it('opens the account again without a word about the cases', async () => {
      await disable(leaving.user, { handOverTo: colleague.id });
      const reply = await admin.post<TeamMember>(`users/${leaving.user.id}/enable`, {}, ifMatch(2));
      expect(reply.body).toMatchObject({ disabledAt: null, openCases: 0, version: 3 });
      expect((await admin.post(`users/${leaving.user.id}/enable`, {}, ifMatch(3))).status).toBe(409);
    });

    it('gives a case that is opened again to whoever opens it', async () => {
      await disable(leaving.user);
      const reopened = await admin.post<EnquiryDetail>(`enquiries/${closed}/reopen`, {}, ifMatch(1));
      expect(reopened.body.assignee?.id).toBe(admin.user.id);
    });

    it('never leaves a case with them, whoever assigns or claims at the same moment', async () => {
      for (let round = 0; round < 12; round++) {
        const someone = await test.as.adviser({ centre });
        const free = await test.given.enquiry({ centre });
        const taken =
          round % 2
            ? someone.post(`enquiries/${free.id}/claim`, {}, ifMatch(1))
            : admin.post(`enquiries/${free.id}/assign`, { assigneeId: someone.user.id }, ifMatch(1));
        const [, left] = await Promise.all([taken, disable(someone.user)]);
        expect(left.status).toBe(200);
        const { rows } = await test.owner.query(`SELECT FROM enquiry WHERE assignee_id = $1`, [someone.user.id]);
        expect(rows).toHaveLength(0);
      }
    }, 60_000);
  });

  describe('keeps an administrator', () => {
    const active = async (): Promise<number> =>
      (await test.owner.query(`SELECT FROM app_user WHERE centre_id = $1 AND role = 'administrator' AND disabled_at IS NULL`, [centre.id]))
        .rowCount ?? 0;

    it.each(['disable', 'role'] as const)(
      'when two disable, or take the role of, each other at once: %s',
      async (how) => {
        for (let round = 0; round < 10; round++) {
          centre = await test.given.centre();
          const [first, second] = [await test.as.administrator({ centre }), await test.as.administrator({ centre })];
          const act = (by: SignedIn, whom: SignedIn): Promise<Reply<unknown>> =>
            how === 'disable' ? disable(whom.user, {}, 1, by) : patch(whom.user, { role: 'adviser' }, 1, by);
          const pairs: [SignedIn, SignedIn][] = [
            [first, second],
            [second, first],
          ];
          const replies = await Promise.all((round % 2 ? pairs.reverse() : pairs).map(([by, whom]) => act(by, whom)));
          const statuses = replies.map(({ status }) => status).sort();
          expect(statuses[0]).toBe(200);
          expect([401, 403]).toContain(statuses[1]);
          expect(await active()).toBe(1);
        }
      },
      60_000,
    );

    it('when two who are administrators take the last two others out at once', async () => {
      const third = await test.given.administrator({ centre });
      const other = await test.as.administrator({ centre });
      const replies = await Promise.all([
        disable(third),
        patch(third, { role: 'adviser' }, 1, other),
        disable(other.user),
        disable(admin.user, {}, 1, other),
      ]);
      expect(replies.map(({ status }) => status).filter((status) => status >= 500)).toEqual([]);
      expect(await active()).toBeGreaterThanOrEqual(1);
    });
  });
});
