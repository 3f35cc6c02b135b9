import type { CentreSettings, ChangeEntry, EnquiryDetail, EnquiryEvent, EnquirySummary, Page, TimelineEntry } from '@guichet/contracts';
import type { SignedIn } from '../../../testing/as';
import { ifMatch, type OrProblem } from '../../../testing/client';
import type { GivenCentre, GivenEnquiry } from '../../../testing/given';
import { startTestApp, type Instance, type TestApp } from '../../../testing/test-app';
import { Events } from '../../core/events';
import { Escalation } from './escalation';

describe('escalation', () => {
  let test: TestApp;
  let centre: GivenCentre;
  let [adviser, supervisor, admin] = [] as unknown as [SignedIn, SignedIn, SignedIn];
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    centre = await test.given.centre();
    adviser = await test.as.adviser({ centre, name: 'Ada' });
    supervisor = await test.as.supervisor({ centre, name: 'Sarah' });
    admin = await test.as.administrator({ centre, name: 'Alix' });
    test.clock.set('2026-11-25T16:00:00Z');
  });
  afterEach(() => test.clock.real());

  const run = (at: string, instance: Instance = test): Promise<void> => {
    instance.clock.set(at);
    return instance.app.get(Escalation).run();
  };
  /** Due on Wednesday at four in the afternoon, an hour before closing. */
  const enquiry = (more: object = {}): Promise<GivenEnquiry> =>
    test.given.enquiry({ centre, due_at: new Date('2026-11-25T15:00:00Z'), received_at: new Date('2026-11-24T15:00:00Z'), ...more });
  const read = async ({ id }: { id: string }): Promise<EnquiryDetail> => (await adviser.get<EnquiryDetail>(`enquiries/${id}`)).body;
  const settings = (body: object, version = 1) => admin.patch<OrProblem<CentreSettings>>('centre-settings', body, ifMatch(version));
  const entries = async ({ id }: { id: string }): Promise<TimelineEntry[]> =>
    (await adviser.get<TimelineEntry[]>(`enquiries/${id}/timeline`)).body.filter(({ type }) => type === 'escalated');

  it('comes after eight opening hours, to all who supervise, once', async () => {
    const one = await enquiry();
    await run('2026-11-26T14:59:00Z');
    expect((await read(one)).escalation).toBeNull();
    await run('2026-11-26T15:00:00Z');
    expect(await read(one)).toMatchObject({ escalation: { at: '2026-11-26T15:00:00.000Z', to: null }, version: 1 });
    await run('2026-11-27T15:00:00Z');
    expect(await entries(one)).toMatchObject([{ actor: { name: 'Guichet' }, at: '2026-11-26T15:00:00.000Z', details: {} }]);
    const { body } = await supervisor.get<Page<EnquirySummary>>('enquiries?due=escalated');
    expect(body.items.map(({ id }) => id)).toEqual([one.id]);
    const { rowCount } = await test.owner.query(`SELECT FROM audit_event WHERE object_id = $1 AND action = 'escalated'`, [one.id]);
    expect(rowCount).toBe(1);
  });

  it('goes to whom the centre names, after the hours it names, or never', async () => {
    const [one, other] = [await enquiry(), await enquiry({ status: 'waiting' })];
    expect((await settings({ escalationHours: 0 })).status).toBe(200);
    await run('2027-01-29T15:00:00Z');
    expect((await read(one)).escalation).toBeNull();
    test.clock.set('2026-11-25T16:00:00Z');
    expect((await settings({ escalationHours: 1, escalateToId: supervisor.user.id }, 2)).status).toBe(200);
    await run('2026-11-25T16:00:00Z');
    expect((await read(one)).escalation?.to).toEqual({ id: supervisor.user.id, name: 'Sarah' });
    expect(await entries(one)).toMatchObject([{ details: { assignee: 'Sarah' } }]);
    expect((await read(other)).escalation).toBeNull();
    const { body } = await admin.get<ChangeEntry[]>('centre-settings/changes');
    expect(body[0]?.changes).toEqual([
      { field: 'escalationHours', old: 0, new: 1 },
      { field: 'escalateTo', old: null, new: 'Sarah' },
    ]);
    await test.owner.query('UPDATE app_user SET disabled_at = now() WHERE id = $1', [supervisor.user.id]);
    const next = await enquiry();
    await run('2026-11-26T15:00:00Z');
    expect((await read(next)).escalation).toMatchObject({ to: null });
  });

  it.each([
    ['an adviser', () => ({ escalateToId: adviser.user.id }), 'escalateToId', 'unknown'],
    ['nobody', () => ({ escalateToId: crypto.randomUUID() }), 'escalateToId', 'unknown'],
    ['too late', () => ({ escalationHours: 401 }), 'escalationHours', 'max'],
    ['before its time', () => ({ escalationHours: -1 }), 'escalationHours', 'min'],
  ])('is not set to %s', async (_, body, field, code) => {
    const reply = await settings(body());
    expect([reply.status, reply.body.errors[0]?.field, reply.body.errors[0]?.code]).toEqual([400, field, code]);
  });

  it('is over when the case is taken, and comes again after as long', async () => {
    const one = await enquiry();
    await run('2026-11-26T15:00:00Z');
    const { body } = await adviser.post<EnquiryDetail>(`enquiries/${one.id}/claim`, {}, ifMatch(1));
    expect(body.escalation).toBeNull();
    await run('2026-11-27T14:59:00Z');
    expect((await read(one)).escalation).toBeNull();
    await run('2026-11-27T15:00:00Z');
    expect((await read(one)).escalation).not.toBeNull();
  });

  it('is over when the case is closed, goes elsewhere or changes hands, not by an edit', async () => {
    const [closed, moved, given, edited] = [await enquiry(), await enquiry(), await enquiry(), await enquiry()];
    await settings({ escalateToId: supervisor.user.id });
    await run('2026-11-26T15:00:00Z');
    const there = await test.given.centre();
    const verb = (one: GivenEnquiry, name: string, body: object) =>
      supervisor.post<EnquiryDetail>(`enquiries/${one.id}/${name}`, body, ifMatch(1));
    expect((await verb(closed, 'close', { outcome: 'answered' })).body.escalation).toBeNull();
    expect(await verb(moved, 'transfer', { centreId: there.id, note: 'Chez vous' })).toMatchObject({ status: 200 });
    expect((await verb(given, 'assign', { assigneeId: adviser.user.id })).body.escalation).toBeNull();
    const change = await supervisor.patch<EnquiryDetail>(`enquiries/${edited.id}`, { question: 'Autrement' }, ifMatch(1));
    expect(change.body.escalation).not.toBeNull();
    const { rows } = await test.owner.query('SELECT escalated_at, escalated_to_id FROM enquiry WHERE id = $1', [moved.id]);
    expect(rows).toEqual([{ escalated_at: null, escalated_to_id: null }]);
  });

  it('is done by one of several instances, and told to listening clients', async () => {
    const one = await enquiry();
    const others = [await test.another(), await test.another()];
    const heard: EnquiryEvent[] = [];
    test.app
      .get(Events)
      .of(centre.id)
      .subscribe((event) => event.type === 'enquiry' && heard.push(event));
    await Promise.all([test, ...others].map((instance) => run('2026-11-26T15:00:00Z', instance)));
    expect(await entries(one)).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(heard).toEqual([expect.objectContaining({ enquiryId: one.id, change: 'escalated', forId: null })]);
  });
});
