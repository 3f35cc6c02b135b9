import type { GroupActivity, GroupActivityPage, StatisticsTable } from '@guichet/contracts';
import type { SignedIn } from '../../testing/as';
import { idempotencyKey, ifMatch, type OrProblem } from '../../testing/client';
import type { GivenCentre } from '../../testing/given';
import { startTestApp, type TestApp } from '../../testing/test-app';

describe('group activities', () => {
  let test: TestApp;
  let centre: GivenCentre;
  let adviser: SignedIn;
  let colleague: SignedIn;
  let supervisor: SignedIn;
  beforeAll(async () => {
    test = await startTestApp();
    test.clock.set(new Date('2026-11-27T12:00:00Z'));
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    centre = await test.given.centre();
    adviser = await test.as.adviser({ centre });
    colleague = await test.as.adviser({ centre });
    supervisor = await test.as.supervisor({ centre });
  });

  const talk = { day: '2026-11-10', kind: 'talk', title: 'Après le CESS', participants: 40, minutes: 90 };
  const noted = async (more: object = {}, as = adviser): Promise<GroupActivity> => {
    const { status, body } = await as.post<GroupActivity>('group-activities', { ...talk, ...more });
    expect(status).toBe(201);
    return body;
  };
  const list = async (query = '', as = adviser): Promise<GroupActivityPage> => {
    const { status, body } = await as.get<GroupActivityPage>(`group-activities?${query}`);
    expect(status).toBe(200);
    return body;
  };
  const audited = async (id: string): Promise<object[]> =>
    (await test.owner.query(`SELECT action, details FROM audit_event WHERE object_id = $1 AND action <> 'denied' ORDER BY id`, [id])).rows;

  it('are noted with little, once, by whoever led them', async () => {
    const key = idempotencyKey('double-clic');
    const twice = await Promise.all([1, 2].map(() => adviser.post<GroupActivity>('group-activities', talk, key)));
    expect(new Set(twice.map(({ body }) => body.id)).size).toBe(1);
    expect(twice[0]?.body).toMatchObject({ ...talk, place: null, topics: [], audience: null, version: 1, by: { id: adviser.user.id } });
    expect(twice[0]?.headers['etag']).toBe('"1"');
    expect((await list()).items).toHaveLength(1);
  });

  it('are listed latest first, page by page, with what the period adds up to', async () => {
    await noted({ day: '2026-11-02', topics: ['funding.grants', 'guidance.career_choice'], participants: 10, minutes: 50 });
    await noted({ day: '2026-11-03', topics: ['funding.grants'], participants: 20 });
    await noted({ day: '2026-11-03' }, colleague);
    await noted({ day: '2026-10-31' });
    await test.given.groupActivity(await test.given.centre(), adviser.user, { day: '2026-11-03' });
    const november = 'from=2026-11-01&to=2026-11-30';
    const first = await list(`${november}&limit=2`);
    const rest = await list(`${november}&limit=2&cursor=${first.nextCursor}`);
    expect([...first.items, ...rest.items].map(({ day }) => day)).toEqual(['2026-11-03', '2026-11-03', '2026-11-02']);
    expect(first.totals.all).toEqual({ activities: 3, participants: 70, minutes: 230 });
    expect(first.totals.topics).toEqual([
      { topic: null, activities: 1, participants: 40, minutes: 90 },
      { topic: 'funding.grants', activities: 2, participants: 30, minutes: 140 },
      { topic: 'guidance.career_choice', activities: 1, participants: 10, minutes: 50 },
    ]);
    expect(await list()).toMatchObject({ from: '2026-09-14', to: '2027-09-13', totals: { all: { activities: 4 } } });
  });

  it('are changed and taken out by who led them and by supervision, over the version that was read', async () => {
    const { id } = await noted({ place: 'Athénée' });
    const change = (as: SignedIn, body: object, version?: number) =>
      as.patch<OrProblem<GroupActivity>>(`group-activities/${id}`, body, version === undefined ? {} : ifMatch(version));
    expect((await change(adviser, { participants: 41 })).status).toBe(428);
    const { status, body } = await change(adviser, { participants: 41, place: null }, 1);
    expect([status, body.participants, body.place, body.title, body.version]).toEqual([200, 41, null, talk.title, 2]);
    expect((await list()).items[0]).toEqual(body);
    expect((await change(adviser, { participants: 42 }, 1)).status).toBe(412);
    expect((await change(colleague, { participants: 42 }, 2)).status).toBe(403);
    expect((await list('', colleague)).items[0]?.can).toEqual([]);
    expect((await list('', supervisor)).items[0]?.can).toEqual(['edit', 'delete']);
    expect((await change(supervisor, { topics: ['funding.grants'] }, 2)).status).toBe(200);
    expect((await colleague.delete(`group-activities/${id}`, ifMatch(3))).status).toBe(403);
    expect((await supervisor.delete(`group-activities/${id}`, ifMatch(2))).status).toBe(412);
    expect((await supervisor.delete(`group-activities/${id}`, ifMatch(3))).status).toBe(204);
    expect((await list()).items).toEqual([]);
    expect((await adviser.delete(`group-activities/${id}`, ifMatch(3))).status).toBe(404);
    expect(await audited(id)).toEqual([
      { action: 'group-activity.noted', details: {} },
      { action: 'group-activity.edited', details: { fields: ['participants', 'place'] } },
      { action: 'group-activity.edited', details: { fields: ['topics'] } },
      { action: 'group-activity.deleted', details: { day: '2026-11-10', participants: 41, minutes: 90 } },
    ]);
  });

  it.each([
    [{ day: '2026-11-28' }, 'day', 'future'],
    [{ day: '2026-02-30' }, 'day', 'isDay'],
    [{ kind: 'party' }, 'kind', 'isIn'],
    [{ title: ' ' }, 'title', 'lengthInCharacters'],
    [{ participants: 0 }, 'participants', 'min'],
    [{ participants: 5_001 }, 'participants', 'max'],
    [{ minutes: 1.5 }, 'minutes', 'isInt'],
    [{ topics: ['nothing.known'] }, 'topics', 'unknown'],
    [{ centre_id: crypto.randomUUID() }, 'centre_id', 'whitelistValidation'],
  ])('refuse %j', async (wrong, field, code) => {
    const { status, body } = await adviser.post<OrProblem<object>>('group-activities', { ...talk, ...wrong });
    expect([status, body.errors[0]?.field, body.errors[0]?.code]).toEqual([400, field, code]);
  });

  describe('in the statistics', () => {
    const table = async (query: string, as = supervisor): Promise<StatisticsTable> =>
      (await as.get<StatisticsTable>(`statistics?${query}`)).body;

    it('stand beside the enquiries of the same days, and stay in a frozen report', async () => {
      const { id } = await noted({ day: '2026-11-01' });
      await noted({ day: '2026-11-26', participants: 5, minutes: 10 });
      await noted({ day: '2026-10-31' });
      const november = { from: '2026-11-01', to: '2026-11-30' };
      const { groupActivities, totals, definitions } = await table(new URLSearchParams({ ...november, groupBy: 'topic' }).toString());
      expect(groupActivities).toEqual({ activities: 2, participants: 45, minutes: 100 });
      expect(totals.all).toMatchObject({ enquiries: 0, people: 0, minutes: 0 });
      expect(definitions.groupActivities?.fr).toContain('Animations');
      const report = await supervisor.post<{ id: string }>('statistics/reports', { ...november, name: 'Gel', groupBy: ['topic'] });
      await adviser.delete(`group-activities/${id}`, ifMatch(1));
      const kept = await supervisor.get<{ table: StatisticsTable }>(`statistics/reports/${report.body.id}`);
      expect(kept.body.table.groupActivities).toEqual({ activities: 2, participants: 45, minutes: 100 });
    });

    it('tell nothing of few activities of other centres', async () => {
      const other = await test.given.centre();
      const march = 'from=2032-03-01&to=2032-03-31&scope=network';
      const there = (): Promise<unknown> =>
        test.given.groupActivity(other, adviser.user, { day: '2032-03-10', participants: 7, minutes: 60 });
      await test.given.groupActivity(centre, adviser.user, { day: '2032-03-31', participants: 3, minutes: 30 });
      expect((await table(march)).groupActivities).toEqual({ activities: 1, participants: 3, minutes: 30 });
      await there();
      for (let more = 0; more < 3; more++) await there();
      expect((await table(march)).groupActivities).toEqual({ activities: null, participants: null, minutes: null });
      await there();
      expect((await table(march)).groupActivities).toEqual({ activities: 6, participants: 38, minutes: 330 });
      expect((await table('from=2032-03-01&to=2032-03-31')).groupActivities).toEqual({ activities: 1, participants: 3, minutes: 30 });
    });
  });
});
