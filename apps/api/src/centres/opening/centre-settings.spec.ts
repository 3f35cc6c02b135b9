import type { CentreSettings, ChangeEntry, EnquiryDetail, Problem } from '@guichet/contracts';
import { networkOpeningHours } from '@guichet/contracts';
import { ifMatch, type Reply } from '../../../testing/client';
import type { SignedIn } from '../../../testing/as';
import type { GivenCentre } from '../../../testing/given';
import { startTestApp, type TestApp } from '../../../testing/test-app';

type Settings = CentreSettings & Problem;

describe('what a centre says of itself', () => {
  let test: TestApp;
  let centre: GivenCentre;
  let admin: SignedIn;
  let adviser: SignedIn;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    centre = await test.given.centre();
    [admin, adviser] = [await test.as.administrator({ centre }), await test.as.adviser({ centre })];
    test.clock.set('2026-11-03T09:00:00Z');
  });
  afterEach(() => test.clock.real());

  const read = async (by = admin): Promise<CentreSettings> => (await by.get<CentreSettings>('centre-settings')).body;
  const change = (body: object, version = 1): Promise<Reply<Settings>> => admin.patch('centre-settings', body, ifMatch(version));
  const log = async (body: object): Promise<EnquiryDetail> =>
    (await adviser.post<EnquiryDetail>('enquiries', { channel: 'phone', ...body })).body;

  it('is the network’s until it says otherwise, with the public holidays of two years', async () => {
    const settings = await read();
    expect(settings).toMatchObject({
      name: centre.name,
      openingHours: networkOpeningHours,
      closingDays: [],
      answeringTimes: [],
      version: 1,
    });
    expect(settings.holidays).toHaveLength(20);
    expect(settings.holidays).toContainEqual({ day: '2026-07-21', nameFr: 'Fête nationale', nameEn: 'National Holiday', open: false });
    expect(settings.holidays).toContainEqual(expect.objectContaining({ day: '2027-03-29', nameFr: 'Lundi de Pâques' }));
  });

  it('counts what is due in its own hours, for enquiries that come in afterwards', async () => {
    const before = await log({});
    expect(before.dueAt).toBe('2026-11-04T09:00:00.000Z');
    const openingHours = [
      { weekday: 2, from: '09:00', to: '12:00' },
      { weekday: 5, from: '13:00', to: '24:00' },
    ];
    const closingDays = [{ day: '2026-11-10', label: 'Journée d’étude' }];
    const reply = await change({ openingHours, closingDays, answeringTimes: [{ topic: 'access', channel: null, hours: 3 }] });
    expect([reply.status, reply.headers['etag'], reply.body.openingHours]).toEqual([200, '"2"', openingHours]);
    expect((await log({})).dueAt).toBe('2026-11-06T18:00:00.000Z');
    expect((await log({ topics: ['access.admission_requirements'] })).dueAt).toBe('2026-11-06T13:00:00.000Z');
    expect((await log({ channel: 'email' })).dueAt).toBe('2026-11-13T23:00:00.000Z');
    expect((await adviser.get<EnquiryDetail>(`enquiries/${before.id}`)).body.dueAt).toBe(before.dueAt);
    const edited = await adviser.patch<EnquiryDetail>(`enquiries/${before.id}`, { question: 'Autrement' }, ifMatch(1));
    expect(edited.body.dueAt).toBe(before.dueAt);
    const moved = await adviser.patch<EnquiryDetail>(`enquiries/${before.id}`, { topics: ['access.language_level'] }, ifMatch(2));
    expect(moved.body.dueAt).toBe('2026-11-06T13:00:00.000Z');
  });

  it('opens on a public holiday where it says so', async () => {
    await change({ openHolidays: ['2026-11-11'] });
    test.clock.set('2026-11-10T15:00:00Z');
    expect((await log({ channel: 'walk_in' })).dueAt).toBe('2026-11-11T11:00:00.000Z');
    expect((await read()).holidays.filter(({ open }) => open).map(({ day }) => day)).toEqual(['2026-11-11']);
  });

  it('has an adviser’s answers to a topic reviewed, as a trainee’s are; a supervisor sends', async () => {
    await change({ reviewedTopics: ['funding', 'teaching_titles.required_title'] });
    const ask = (topics: string[]): Promise<EnquiryDetail> => log({ claim: true, topics });
    expect((await ask(['guidance.career_choice'])).can).toContain('answer');
    for (const topic of ['funding.grants', 'funding', 'teaching_titles.required_title']) {
      const { id, can } = await ask(['access', topic]);
      expect([topic, can.includes('answer'), can.includes('submit-for-review')]).toEqual([topic, false, true]);
      await test.given.draft({ id, centreId: centre.id, number: 0, version: 1 }, adviser.user);
      expect((await adviser.post(`enquiries/${id}/answer`, { draftVersion: 1 }, ifMatch(1))).status).toBe(403);
      expect((await (await test.as.supervisor({ centre })).post(`enquiries/${id}/answer`, { draftVersion: 1 }, ifMatch(1))).status).toBe(
        200,
      );
    }
    const said = await log({ topics: ['funding.grants'], answer: { text: 'Oui.' } });
    expect(said.reviewState).toBe('pending');
    expect((await log({ topics: ['access'], answer: { text: 'Oui.' } })).reviewState).toBeNull();
  });

  it('has it reviewed also when an adviser takes the topic off, and not when a supervisor does', async () => {
    await change({ reviewedTopics: ['funding'] });
    const supervisor = await test.as.supervisor({ centre });
    const edit = async (as: SignedIn, id: string, topics: string[], version: number): Promise<boolean> => {
      const { body } = await as.patch<EnquiryDetail>(`enquiries/${id}`, { topics }, ifMatch(version));
      expect(body.topics).toEqual(topics);
      return (await adviser.get<EnquiryDetail>(`enquiries/${id}`)).body.can.includes('answer');
    };
    const { id } = await log({ claim: true, topics: ['funding.grants', 'access'] });
    expect(await edit(adviser, id, ['access'], 1)).toBe(false);
    expect(await edit(adviser, id, [], 2)).toBe(false);
    await test.given.draft({ id, centreId: centre.id, number: 0, version: 1 }, adviser.user);
    expect((await adviser.post(`enquiries/${id}/answer`, { draftVersion: 1 }, ifMatch(3))).status).toBe(403);
    expect(await edit(supervisor, id, ['access'], 3)).toBe(true);
    const other = await log({ claim: true, topics: ['access'] });
    expect(await edit(adviser, other.id, [], 1)).toBe(true);
  });

  it('keeps what stood there before, renames the centre, and nobody else’s', async () => {
    const other = await test.given.centre();
    await change({ name: 'Centre du Midi', reviewedTopics: ['access'] });
    expect((await read()).name).toBe('Centre du Midi');
    const { rows } = await test.owner.query('SELECT name FROM centre WHERE id = $1', [other.id]);
    expect(rows).toEqual([{ name: other.name }]);
    const supervisor = await test.as.supervisor({ centre });
    const { body } = await supervisor.get<ChangeEntry[]>('centre-settings/changes');
    expect(body.map(({ by, changes }) => [by.id, changes])).toEqual([
      [
        admin.user.id,
        [
          { field: 'name', old: centre.name, new: 'Centre du Midi' },
          { field: 'reviewedTopics', old: [], new: ['access'] },
        ],
      ],
    ]);
    const elsewhere = await test.as.administrator({ centre: other });
    expect((await elsewhere.get<ChangeEntry[]>('centre-settings/changes')).body).toEqual([]);
    expect((await read(elsewhere)).reviewedTopics).toEqual([]);
  });

  it('refuses a stale change, also of two that come first at once, and writes nothing where nothing changes', async () => {
    expect((await admin.patch('centre-settings', { name: 'x' })).status).toBe(428);
    expect((await change({ openingHours: [...networkOpeningHours] })).body.version).toBe(1);
    const replies = await Promise.all(['un', 'deux'].map((name) => change({ name })));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await admin.get<ChangeEntry[]>('centre-settings/changes')).body).toHaveLength(1);
  });

  const span = { weekday: 1, from: '09:00', to: '12:00' };
  it.each([
    ['a span that ends before it begins', { openingHours: [{ ...span, to: '08:00' }] }, 'openingHours[0]', 'order'],
    ['a span of no length', { openingHours: [{ ...span, to: '09:00' }] }, 'openingHours[0]', 'order'],
    ['spans that overlap', { openingHours: [span, { ...span, from: '11:59', to: '14:00' }] }, 'openingHours[0]', 'overlap'],
    ['a time that is none', { openingHours: [{ ...span, from: '9:00' }] }, 'openingHours[0].from', 'matches'],
    ['a span that begins at 24:00', { openingHours: [{ ...span, from: '24:00', to: '24:00' }] }, 'openingHours[0].from', 'matches'],
    ['an eighth day', { openingHours: [{ ...span, weekday: 8 }] }, 'openingHours[0].weekday', 'isIn'],
    ['30 February', { closingDays: [{ day: '2027-02-30', label: 'x' }] }, 'closingDays[0].day', 'isDay'],
    [
      'a day twice',
      {
        closingDays: [
          { day: '2027-02-01', label: 'x' },
          { day: '2027-02-01', label: 'y' },
        ],
      },
      'closingDays[1]',
      'repeated',
    ],
    ['a topic that is none', { reviewedTopics: ['nothing'] }, 'reviewedTopics', 'unknown'],
    ['a time for no topic', { answeringTimes: [{ topic: 'nothing', channel: null, hours: 1 }] }, 'answeringTimes', 'unknown'],
    ['no time at all', { answeringTimes: [{ topic: null, channel: 'email', hours: 0 }] }, 'answeringTimes[0].hours', 'min'],
    ['half an hour', { answeringTimes: [{ topic: null, channel: 'email', hours: 1.5 }] }, 'answeringTimes[0].hours', 'isInt'],
  ])('refuses %s', async (_, body, field, code) => {
    const reply = await change(body);
    expect([reply.status, reply.body.errors.map((error) => [error.field, error.code])]).toEqual([
      400,
      expect.arrayContaining([[field, code]]),
    ]);
    expect((await read()).version).toBe(1);
  });

  it('takes spans that touch', async () => {
    expect((await change({ openingHours: [span, { ...span, from: '12:00', to: '13:00' }] })).status).toBe(200);
  });
});
