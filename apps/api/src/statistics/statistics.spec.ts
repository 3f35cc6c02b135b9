import {
  dimensions,
  type EnquirySummary,
  type Page,
  type StatisticsCell,
  type StatisticsReport,
  type StatisticsReportSummary,
  type StatisticsTable,
} from '@guichet/contracts';
import type { SignedIn } from '../../testing/as';
import { idempotencyKey, type OrProblem } from '../../testing/client';
import type { EnquiryOverrides, GivenCentre, GivenEnquiry } from '../../testing/given';
import { startTestApp, type TestApp } from '../../testing/test-app';

describe('statistics', () => {
  let test: TestApp;
  let centre: GivenCentre;
  let supervisor: SignedIn;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    centre = await test.given.centre();
    supervisor = await test.as.supervisor({ centre });
  });

  const given = (received: string, overrides: EnquiryOverrides = {}): Promise<GivenEnquiry> =>
    test.given.enquiry({ centre, status: 'closed', received_at: new Date(received), ...overrides });
  async function table(query: string, as = supervisor): Promise<StatisticsTable> {
    const { status, body } = await as.get<StatisticsTable>(`statistics?${query}`);
    expect(status).toBe(200);
    return body;
  }
  const enquiries = (cells: StatisticsCell[]): [string | null, number | null][] =>
    cells.map(({ keys, enquiries: n }) => [keys[0] ?? null, n]);
  async function opened({ cases }: StatisticsCell): Promise<number> {
    const { status, body } = await supervisor.get<Page<EnquirySummary>>(`enquiries?${new URLSearchParams(cases ?? {}).toString()}`);
    expect(status).toBe(200);
    return body.total ?? -1;
  }

  it('cut months and years at midnight in Brussels, in winter and in summer', async () => {
    for (const received of [
      ...['2026-02-28T22:59:59Z', '2026-02-28T23:00:00Z'],
      ...['2026-03-31T21:59:59.999Z', '2026-03-31T22:00:00Z'],
      ...['2026-10-31T22:59:59Z', '2026-10-31T23:00:00Z'],
      ...['2026-12-31T22:59:59Z', '2026-12-31T23:00:00Z'],
    ])
      await given(received);
    const year = await table('from=2026-01-01&to=2026-12-31&groupBy=month');
    expect(enquiries(year.rows)).toEqual(
      expect.arrayContaining([
        ['2026-02', 1],
        ['2026-03', 2],
        ['2026-04', 1],
        ['2026-10', 1],
        ['2026-11', 1],
        ['2026-12', 1],
      ]),
    );
    expect(year.totals.all.enquiries).toBe(7);
    expect((await table('from=2027-01-01&to=2027-01-01&groupBy=month')).totals.all.enquiries).toBe(1);
    for (const cell of [...year.rows, year.totals.all]) expect(await opened(cell)).toBe(cell.enquiries);
  });

  it('count enquiries, acts, people and minutes apart', async () => {
    const adviser = await test.given.adviser({ centre });
    const asker = await test.given.person({ centre });
    const twice = await given('2026-05-04T08:00:00Z', { asker_id: asker.id, effort_minutes: 10 });
    await given('2026-05-05T08:00:00Z', { asker_id: asker.id, effort_minutes: 7 });
    await given('2026-05-06T08:00:00Z', { status: 'new' });
    const acted = { centre_id: centre.id, enquiry_id: twice.id, actor_id: adviser.id, actor_name: 'x', at: new Date() };
    await test.given.row('timeline_entry', { ...acted, type: 'asked_back' });
    await test.given.row('timeline_entry', { ...acted, type: 'note' });
    await test.given.answer(twice, adviser);
    const { totals } = await table('from=2026-05-01&to=2026-05-31&groupBy=channel');
    expect(totals.all).toMatchObject({ enquiries: 3, acts: 3, people: 2, minutes: 17 });
  });

  it('cross any two dimensions, and every figure opens as many cases as it says', async () => {
    const adviser = await test.given.adviser({ centre });
    const topics = ['funding', 'funding.eligibility'];
    await given('2026-09-01T08:00:00Z', {
      topics,
      channel: 'phone',
      effort_minutes: 5,
      audience: 'parent',
      age_band: '16-18',
      sex: 'f',
      assignee: adviser,
    });
    await given('2026-09-02T08:00:00Z', {
      topics: ['funding.eligibility'],
      effort_minutes: 6,
      sex: 'x',
      outcome: 'referred',
      referred_to: 'CPMS',
    });
    await given('2026-10-02T08:00:00Z', { effort_minutes: 90, outcome: 'answered' });
    for (const [index, first] of dimensions.entries()) {
      const second = dimensions[(index + 3) % dimensions.length];
      const { rows, totals } = await table(`from=2026-09-01&to=2026-12-31&groupBy=${first},${second}`);
      expect([first, totals.all.enquiries]).toEqual([first, 3]);
      for (const cell of [...rows, ...totals.first, ...totals.second, totals.all])
        expect([first, cell.keys, await opened(cell)]).toEqual([first, cell.keys, cell.enquiries]);
    }
    const { labels, rows } = await table('from=2026-09-01&to=2026-12-31&groupBy=topic,adviser');
    expect(labels).toContainEqual({
      dimension: 'topic',
      key: 'funding.eligibility',
      labelFr: 'Finançabilité',
      labelEn: 'Funding eligibility',
      definitionFr: expect.stringMatching(/^La personne est-elle finançable/),
      definitionEn: expect.stringMatching(/^Whether somebody is eligible/),
    });
    expect(labels).toContainEqual(
      expect.objectContaining({ dimension: 'adviser', key: adviser.id, labelFr: adviser.name, definitionFr: null }),
    );
    expect(rows.find(({ keys }) => keys[0] === 'funding' && keys[1] === adviser.id)?.enquiries).toBe(1);
  });

  it('cover the current academic year where no period is named', async () => {
    test.clock.set(new Date('2026-11-27T12:00:00Z'));
    expect(await table('')).toMatchObject({ from: '2026-09-14', to: '2027-09-13', groupBy: ['topic'], scope: 'centre' });
    test.clock.real();
  });

  it.each([
    ['from=2026-02-30', 'from'],
    ['from=2026-02-02&to=2026-02-01', 'to'],
    ['from=1990-01-01&to=2026-01-01', 'to'],
    ['groupBy=topic,topic', 'groupBy'],
    ['groupBy=topic,month,channel', 'groupBy'],
    ['groupBy=question', 'groupBy'],
    ['from=2026-02-02&to=2026-02-28&scope=network', 'from'],
    ['from=2026-02-01&to=2026-02-28&scope=network&groupBy=adviser', 'groupBy'],
  ])('refuse %s', async (query, field) => {
    const { status, body } = await supervisor.get<OrProblem<object>>(`statistics?${query}`);
    expect([status, body.errors[0]?.field]).toEqual([400, field]);
  });

  it('tell nothing small of other centres, and nothing that would give it away', async () => {
    const other = await test.given.centre();
    const received = new Date('2031-03-10T08:00:00Z');
    const there = (channel: string, audience: string, times: number): Promise<unknown> =>
      Promise.all(Array.from({ length: times }, () => test.given.enquiry({ centre: other, channel, audience, received_at: received })));
    await there('phone', 'parent', 2);
    await there('phone', 'worker', 9);
    await there('email', 'parent', 8);
    await there('email', 'worker', 7);
    await given('2031-03-11T08:00:00Z', { channel: 'social' });
    const march = 'from=2031-03-01&to=2031-03-31&scope=network';
    const { rows, totals } = await table(`${march}&groupBy=channel,audience`);
    const figure = (channel: string, audience: string) => rows.find(({ keys }) => keys[0] === channel && keys[1] === audience)?.enquiries;
    expect(figure('phone', 'parent')).toBeNull();
    expect([figure('phone', 'worker'), figure('email', 'parent')]).toContain(null);
    expect(rows.find(({ keys }) => keys[0] === 'social')?.enquiries).toBe(1);
    expect(totals.all.enquiries).toBe(27);
    expect([...rows, totals.all].map(({ cases }) => cases)).toEqual(Array.from({ length: rows.length + 1 }, () => null));
    const centres = (await table(`${march}&groupBy=centre`)).rows;
    expect(centres.find(({ keys }) => keys[0] === centre.id)).toMatchObject({ enquiries: 1, cases: expect.any(Object) });
    expect(centres.find(({ keys }) => keys[0] === other.id)).toMatchObject({ enquiries: 26, cases: null });
    expect((await table('from=2031-03-01&to=2031-03-31&groupBy=centre')).rows.map(({ keys }) => keys[0])).toEqual([centre.id]);
  });

  describe('a frozen report', () => {
    const asked = { name: 'Rapport annuel', authority: 'FWB', from: '2026-06-01', to: '2026-06-30', groupBy: ['topic', 'adviser'] };

    it('keeps figures, names and definitions whatever changes afterwards', async () => {
      const adviser = await test.given.adviser({ centre });
      const asker = await test.given.person({ centre });
      const enquiry = await given('2026-06-02T08:00:00Z', { topics: ['funding.fees'], assignee: adviser, asker_id: asker.id });
      const key = idempotencyKey(crypto.randomUUID());
      const frozen = await supervisor.post<StatisticsReport>('statistics/reports', asked, key);
      expect(frozen.status).toBe(201);
      expect((await supervisor.post<StatisticsReport>('statistics/reports', asked, key)).body).toEqual(frozen.body);
      const [{ definition_fr: meant }] = (await test.owner.query(`SELECT definition_fr FROM topic WHERE key = 'funding.fees'`)).rows;
      await test.owner.query(`UPDATE topic SET label_fr = 'Autre nom', definition_fr = 'Autre chose' WHERE key = 'funding.fees'`);
      await test.owner.query(`UPDATE app_user SET name = 'Autre nom' WHERE id = $1`, [adviser.id]);
      await test.owner.query(`UPDATE enquiry SET asker_id = NULL, topics = '{}' WHERE id = $1`, [enquiry.id]);
      const { body } = await supervisor.get<StatisticsReport>(`statistics/reports/${frozen.body.id}`);
      expect(body).toEqual(frozen.body);
      expect(body.table.labels.map(({ labelFr }) => labelFr)).toEqual(['Minerval et frais', adviser.name]);
      expect(body.table.labels.map(({ definitionFr }) => definitionFr)).toEqual([meant, null]);
      expect(body.table.definitions.version).toBeTruthy();
      await test.owner.query(`UPDATE topic SET label_fr = 'Minerval et frais', definition_fr = $1 WHERE key = 'funding.fees'`, [meant]);
    });

    it('is listed newest first, page by page, to supervisors of its centre only', async () => {
      for (const name of ['Premier', 'Deuxième', 'Troisième']) await supervisor.post('statistics/reports', { ...asked, name });
      const first = (await supervisor.get<Page<StatisticsReportSummary>>('statistics/reports?limit=2')).body;
      const rest = (await supervisor.get<Page<StatisticsReportSummary>>(`statistics/reports?limit=2&cursor=${first.nextCursor}`)).body;
      expect([...first.items, ...rest.items].map(({ name }) => name)).toEqual(['Troisième', 'Deuxième', 'Premier']);
      await supervisor.post('statistics/reports', { ...asked, name: 'Pour la Région', authority: 'Région' });
      const region = (await supervisor.get<Page<StatisticsReportSummary>>('statistics/reports?authority=R%C3%A9gion')).body;
      expect(region.items.map(({ name }) => name)).toEqual(['Pour la Région']);
      const stranger = await test.as.supervisor({ centre: await test.given.centre() });
      expect((await stranger.get<Page<unknown>>('statistics/reports')).body.items).toEqual([]);
      expect((await stranger.get(`statistics/reports/${first.items[0]?.id}`)).status).toBe(404);
      expect((await (await test.as.adviser({ centre })).get('statistics/reports')).status).toBe(403);
    });
  });
});
