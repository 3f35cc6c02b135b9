import type {
  Absence,
  ChangeEntry,
  EnquiryCounts,
  EnquiryDetail,
  EnquirySummary,
  Page,
  TimelineEntry,
  WhileAway,
} from '@guichet/contracts';
import type { SignedIn } from '../../testing/as';
import { idempotencyKey, ifMatch, type OrProblem } from '../../testing/client';
import type { GivenCentre } from '../../testing/given';
import { startTestApp, type TestApp } from '../../testing/test-app';

/** A Wednesday, ten in Brussels. */
const now = '2026-11-25T09:00:00Z';

describe('absences', () => {
  let test: TestApp;
  let centre: GivenCentre;
  let [ada, bert, supervisor] = [] as unknown as [SignedIn, SignedIn, SignedIn];
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.clock.set(now);
    centre = await test.given.centre();
    const adviser = (name: string): Promise<SignedIn> => test.as.adviser({ centre, name });
    [ada, bert, supervisor] = [await adviser('Ada'), await adviser('Bert'), await test.as.supervisor({ centre, name: 'Sarah' })];
  });
  afterEach(() => test.clock.real());

  type Said = OrProblem<Absence>;
  const away = { firstDay: '2026-11-25', lastDay: '2026-11-27' };
  const record = (as: SignedIn, body: object) => as.post<Said>('absences', body);
  const problem = ({ status, body }: { status: number; body: { errors?: { field: string; code: string }[] } }) => {
    const [error] = body.errors ?? [];
    return [status, error?.field, error?.code];
  };
  const mine = async (as: SignedIn): Promise<[string | null, string | undefined][]> => {
    const { body } = await as.get<Page<EnquirySummary>>('enquiries?assignee=me&sort=receivedAt');
    return body.items.map(({ question, absence }) => [question, absence?.coveredBy?.name]);
  };

  it('are one’s own to say, with a substitute, and everybody in the centre sees them', async () => {
    const said = await record(ada, { ...away, substituteId: bert.user.id });
    expect([said.status, said.headers['etag']]).toEqual([201, '"1"']);
    expect(said.body).toMatchObject({ user: { name: 'Ada' }, ...away, substitute: { name: 'Bert' }, can: ['change', 'end'] });
    const [seen] = (await bert.get<Absence[]>('absences')).body;
    expect(seen).toEqual({ ...said.body, can: [] });
    expect((await supervisor.get<Absence[]>('absences')).body[0]?.can).toEqual(['change', 'end']);
    test.clock.set('2026-11-28T09:00:00Z');
    expect((await bert.get<Absence[]>('absences')).body).toEqual([]);
  });

  it('of a colleague are a supervisor’s to say, and in the history of their account', async () => {
    expect((await record(bert, { ...away, userId: ada.user.id })).status).toBe(403);
    const { body, status } = await record(supervisor, { firstDay: '2026-11-23', userId: ada.user.id });
    expect([status, body.lastDay]).toEqual([201, null]);
    const changed = await supervisor.patch<Said>(`absences/${body.id}`, { lastDay: '2026-12-04', substituteId: bert.user.id }, ifMatch(1));
    expect(changed.body).toMatchObject({ version: 2, firstDay: '2026-11-23', lastDay: '2026-12-04', substitute: { name: 'Bert' } });
    expect((await supervisor.post(`absences/${body.id}/end`, {}, ifMatch(2))).status).toBe(204);
    const { body: history } = await supervisor.get<ChangeEntry[]>(`users/${ada.user.id}/changes`);
    const open = { firstDay: '2026-11-23', lastDay: null, substitute: null };
    const planned = { firstDay: '2026-11-23', lastDay: '2026-12-04', substitute: 'Bert' };
    expect(history.map(({ action, by, changes }) => [action, by.name, changes])).toEqual([
      ['absence.ended', 'Sarah', [{ field: 'absence', old: planned, new: { ...planned, lastDay: '2026-11-24' } }]],
      ['absence.changed', 'Sarah', [{ field: 'absence', old: open, new: planned }]],
      ['absence.recorded', 'Sarah', [{ field: 'absence', old: null, new: open }]],
    ]);
  });

  it('name what does not hold', async () => {
    const elsewhere = await test.given.adviser({ centre: await test.given.centre() });
    const gone = await test.given.adviser({ centre, disabled_at: new Date() });
    await record(bert, { firstDay: '2026-11-27' });
    await record(ada, { firstDay: '2026-12-07', lastDay: '2026-12-08' });
    const expected: [object, unknown[]][] = [
      [{ firstDay: '2026-11-26', lastDay: '2026-11-25' }, [400, 'lastDay', 'order']],
      [{ firstDay: '2026-11-20', lastDay: '2026-11-24' }, [400, 'lastDay', 'past']],
      [{ firstDay: '2026-11-31' }, [400, 'firstDay', 'isDay']],
      [{ firstDay: '2026-11-30' }, [400, 'firstDay', 'overlap']],
      [{ ...away, substituteId: ada.user.id }, [400, 'substituteId', 'unknown']],
      [{ ...away, substituteId: gone.id }, [400, 'substituteId', 'unknown']],
      [{ ...away, substituteId: elsewhere.id }, [400, 'substituteId', 'unknown']],
      [{ ...away, substituteId: bert.user.id }, [400, 'substituteId', 'absent']],
      [{ ...away, reason: 'grippe' }, [400, 'reason', 'whitelistValidation']],
    ];
    for (const [body, wanted] of expected) expect([body, problem(await record(ada, body))]).toEqual([body, wanted]);
    for (const id of [elsewhere.id, gone.id]) expect((await record(supervisor, { ...away, userId: id })).status).toBe(404);
  });

  it('are told once, however often they are sent', async () => {
    const send = () => ada.post<Said>('absences', away, idempotencyKey('away'));
    const [one, other] = [await send(), await send()];
    expect([one.status, other.body.id]).toEqual([201, one.body.id]);
  });

  it('ask for the version that was read, and leave alone what is over', async () => {
    const { body } = await record(ada, away);
    expect((await ada.patch(`absences/${body.id}`, { lastDay: null })).status).toBe(428);
    expect((await ada.patch(`absences/${body.id}`, { lastDay: null }, ifMatch(7))).status).toBe(412);
    expect((await bert.patch(`absences/${body.id}`, { lastDay: null }, ifMatch(1))).status).toBe(403);
    test.clock.set('2026-11-28T09:00:00Z');
    expect((await ada.patch(`absences/${body.id}`, { lastDay: null }, ifMatch(1))).status).toBe(404);
  });

  it('that have not begun are as if they had never been', async () => {
    const { body } = await record(ada, { firstDay: '2026-12-07' });
    expect((await ada.post(`absences/${body.id}/end`, {}, ifMatch(1))).status).toBe(204);
    expect((await test.owner.query('SELECT FROM absence WHERE id = $1', [body.id])).rowCount).toBe(0);
  });

  it('two at once leave one', async () => {
    const replies = await Promise.all([1, 2, 3, 4].map(() => record(ada, away)));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400]);
  });

  describe('and the cases meanwhile', () => {
    it('are the substitute’s too, and marked; back again they are no more', async () => {
      await test.given.enquiry({ centre, assignee: ada.user, question: 'd’Ada', received_at: new Date('2026-11-20') });
      await test.given.enquiry({ centre, assignee: bert.user, question: 'de Bert' });
      expect(await mine(bert)).toEqual([['de Bert', undefined]]);
      const { body } = await record(ada, { ...away, substituteId: bert.user.id });
      expect(await mine(bert)).toEqual([
        ['d’Ada', 'Bert'],
        ['de Bert', undefined],
      ]);
      expect((await bert.get<EnquiryCounts>('enquiries/counts')).body.mine).toBe(2);
      expect(await mine(ada)).toEqual([['d’Ada', 'Bert']]);
      await ada.post(`absences/${body.id}/end`, {}, ifMatch(1));
      expect(await mine(bert)).toEqual([['de Bert', undefined]]);
    });

    it('begin and end with the days of Brussels', async () => {
      await test.given.enquiry({ centre, assignee: ada.user, question: 'd’Ada' });
      await record(ada, { firstDay: '2026-11-26', lastDay: '2026-11-26', substituteId: bert.user.id });
      const seen: unknown[] = [];
      for (const at of ['2026-11-25T22:59:59Z', '2026-11-25T23:00:00Z', '2026-11-26T22:59:59Z', '2026-11-26T23:00:00Z']) {
        test.clock.set(at);
        seen.push((await mine(bert)).length);
      }
      expect(seen).toEqual([0, 1, 1, 0]);
    });

    it('go down the chain to the first who is there, and round a ring to nobody', async () => {
      const carl = await test.as.adviser({ centre, name: 'Carl' });
      await test.given.enquiry({ centre, assignee: ada.user, question: 'd’Ada' });
      const days = { first_day: '2026-11-25', last_day: '2026-11-27' };
      await test.given.absence(ada.user, { ...days, substitute_id: bert.user.id });
      const second = await test.given.absence(bert.user, { ...days, substitute_id: carl.user.id });
      expect([await mine(bert), await mine(carl)]).toEqual([[], [['d’Ada', 'Carl']]]);
      const uncovered = async () => (await supervisor.get<Page<EnquirySummary>>('enquiries?assignee=absent')).body.items.length;
      expect(await uncovered()).toBe(0);
      await test.owner.query('UPDATE absence SET substitute_id = $2 WHERE id = $1', [second.id, ada.user.id]);
      expect([await mine(bert), await mine(carl), await uncovered()]).toEqual([[], [], 1]);
    });

    it('are answered by the substitute under their own name, and stay the holder’s', async () => {
      const { id } = await test.given.enquiry({ centre, assignee: ada.user });
      const seenBefore = await bert.get<EnquiryDetail>(`enquiries/${id}`);
      expect(seenBefore.body.can).not.toContain('draft');
      const { body: absence } = await record(ada, { ...away, substituteId: bert.user.id });
      const { body: seen } = await bert.get<EnquiryDetail>(`enquiries/${id}`);
      expect(seen.absence).toEqual({ until: '2026-11-27', coveredBy: { id: bert.user.id, name: 'Bert' } });
      expect(seen.can).toEqual(expect.arrayContaining(['claim', 'draft', 'answer', 'assign']));
      await bert.put(`enquiries/${id}/draft`, { text: 'Voici.', citations: [] }, { 'if-none-match': '*' });
      const { body: sent } = await bert.post<EnquiryDetail>(`enquiries/${id}/answer`, { draftVersion: 1 }, ifMatch(1));
      expect([sent.status, sent.assignee?.name, sent.answers[0]?.author.name]).toEqual(['answered', 'Ada', 'Bert']);
      await ada.post(`absences/${absence.id}/end`, {}, ifMatch(1));
    });

    it('may be taken over, with a word of whose they were', async () => {
      const { id } = await test.given.enquiry({ centre, assignee: ada.user, status: 'waiting' });
      await record(ada, { ...away, substituteId: bert.user.id });
      const { body } = await bert.post<EnquiryDetail>(`enquiries/${id}/claim`, {}, ifMatch(1));
      expect([body.status, body.assignee?.name, body.absence]).toEqual(['waiting', 'Bert', null]);
      const { body: entries } = await bert.get<TimelineEntry[]>(`enquiries/${id}/timeline`);
      expect(entries.at(-1)).toMatchObject({ type: 'claimed', details: { formerAssignee: 'Ada' } });
    });

    it('tell who comes back what others did, whoever has them now', async () => {
      const days = { firstDay: '2026-11-23', lastDay: '2026-11-26' };
      const at = { received_at: new Date('2026-11-20T09:00:00Z'), updated_at: new Date('2026-11-20T09:00:00Z') };
      const of = (question: string) => test.given.enquiry({ centre, assignee: ada.user, question, ...at });
      const [noted, taken, untouched, freed] = [await of('notée'), await of('reprise'), await of('intacte'), await of('rendue')];
      await test.given.enquiry({ centre, assignee: bert.user, question: 'd’un autre', ...at });
      await record(ada, { ...days, substituteId: bert.user.id });
      expect((await ada.get<WhileAway[]>('enquiries/while-away')).body).toEqual([]);
      await bert.post(`enquiries/${noted.id}/notes`, { text: 'Elle rappelle lundi' });
      test.clock.advance(60_000);
      await bert.post(`enquiries/${taken.id}/claim`, {}, ifMatch(1));
      test.clock.advance(60_000);
      await supervisor.post(`enquiries/${freed.id}/release`, {}, ifMatch(1));
      await ada.post(`enquiries/${untouched.id}/notes`, { text: 'De loin' });
      test.clock.set('2026-11-27T08:00:00Z');
      const [told, ...more] = (await ada.get<WhileAway[]>('enquiries/while-away')).body;
      expect(more).toEqual([]);
      expect(told).toMatchObject(days);
      expect(told?.cases.map(({ question, assignee, last }) => [question, assignee?.name, last.type, last.actor.name])).toEqual([
        ['rendue', undefined, 'released', 'Sarah'],
        ['reprise', 'Bert', 'claimed', 'Bert'],
        ['notée', 'Ada', 'note', 'Bert'],
      ]);
      test.clock.set('2026-12-04T08:00:00Z');
      expect((await ada.get<WhileAway[]>('enquiries/while-away')).body).toEqual([]);
    });
  });
});
