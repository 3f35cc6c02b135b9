import type { LiveEvent, QualityReview, QualitySample, Round } from '@guichet/contracts';
import { firstValueFrom, take, toArray } from 'rxjs';
import type { SignedIn } from '../../../testing/as';
import { ifMatch, type OrProblem } from '../../../testing/client';
import type { GivenCentre, GivenUser } from '../../../testing/given';
import { startTestApp, type TestApp } from '../../../testing/test-app';
import { Events } from '../../core/events';

type Review = OrProblem<QualityReview>;
const checks = { clear: 'yes', correct: 'no', sourced: 'na', helpful: 'yes' };
const day = 86_400_000;

describe('quality review', () => {
  let test: TestApp;
  let centre: GivenCentre;
  let supervisor: SignedIn;
  let adviser: SignedIn;
  beforeAll(async () => {
    test = await startTestApp();
  });
  beforeEach(async () => {
    // A Friday.
    test.clock.set('2026-11-27T09:00:00Z');
    centre = await test.given.centre();
    supervisor = await test.as.supervisor({ centre, name: 'Hélène' });
    adviser = await test.as.adviser({ centre, name: 'Anne', created_at: new Date('2020-01-01') });
  });
  afterAll(() => test.close());

  const sent = async (daysAgo: number, by: GivenUser = adviser.user, topics: string[] = []): Promise<{ id: string; enquiryId: string }> => {
    const enquiry = await test.given.enquiry({ centre, status: 'answered', topics });
    const answer = await test.given.answer(enquiry, by, { sent_at: new Date(test.clock.now().getTime() - daysAgo * day) });
    return { id: answer.id, enquiryId: enquiry.id };
  };
  const sample = async (who = supervisor): Promise<QualitySample> => (await who.get<QualitySample>('reviews/quality')).body;
  const weights = async (): Promise<Map<string, number>> => {
    const { rows } = await test.owner.query('SELECT answer_id, weight FROM quality_review WHERE centre_id = $1', [centre.id]);
    return new Map(rows.map(({ answer_id, weight }) => [answer_id as string, weight as number]));
  };
  const setting = async (body: object): Promise<void> => {
    const admin = await test.as.administrator({ centre });
    expect((await admin.patch('centre-settings', body, ifMatch(1))).status).toBe(200);
  };

  it('draws five of what advisers sent since the Monday before last, once a week', async () => {
    for (let count = 0; count < 8; count++) await sent(count);
    for (let count = 0; count < 3; count++) await sent(12 + count);
    const drawn = await sample();
    expect([drawn.week, drawn.since, drawn.items.length]).toEqual(['2026-W48', '2026-11-16', 5]);
    expect(Math.min(...drawn.items.map(({ sentAt }) => Date.parse(sentAt)))).toBeGreaterThanOrEqual(Date.parse('2026-11-16'));
    await sent(0);
    expect(await sample()).toEqual(drawn);
    expect(await sample(await test.as.supervisor({ centre }))).toEqual(drawn);
    test.clock.set('2026-11-30T08:00:00Z');
    const next = await sample();
    expect([next.week, next.since]).toEqual(['2026-W49', '2026-11-23']);
    const again = next.items.filter(({ id }) => drawn.items.some((one) => one.id === id));
    expect(again).toEqual([]);
  });

  it('draws once, whoever comes at once', async () => {
    for (let count = 0; count < 12; count++) await sent(1);
    const many = await Promise.all(Array.from({ length: 8 }, () => sample()));
    expect(new Set(many.map((one) => JSON.stringify(one.items.map(({ id }) => id))))).toHaveProperty('size', 1);
    expect((await weights()).size).toBe(5);
  });

  it('weighs what is regulated, who is new, and what has turned amber', async () => {
    await setting({ reviewedTopics: ['funding'], qualityPerWeek: 50 });
    const newcomer = await test.given.adviser({ centre, created_at: new Date('2026-10-01') });
    const trainee = await test.given.trainee({ centre, created_at: new Date('2020-01-01') });
    const plain = await sent(1);
    const regulated = await sent(1, adviser.user, ['access', 'funding.fees']);
    const fresh = await sent(1, newcomer);
    const learning = await sent(1, trainee);
    const all = await sent(1, newcomer, ['funding']);
    for (const { id } of [all]) {
      await test.given.citation('answer', id, centre, await test.given.occupation(), {
        stale_cause: 'new_version',
        stale_since: new Date(),
      });
    }
    await sample();
    const found = await weights();
    expect([plain, regulated, fresh, learning, all].map(({ id }) => found.get(id))).toEqual([1, 3, 3, 3, 18]);
  });

  it('leaves out what supervisors sent, and draws as many as the centre says', async () => {
    await setting({ qualityPerWeek: 2 });
    await sent(1, supervisor.user);
    for (let count = 0; count < 6; count++) await sent(1);
    const { items } = await sample();
    expect(items.map(({ author }) => author.name)).toEqual(['Anne', 'Anne']);
  });

  it('keeps what was thought of an answer, and touches nothing of its case', async () => {
    const { enquiryId, id: answerId } = await sent(1);
    const stored = async (): Promise<unknown> =>
      (await test.owner.query('SELECT e.*, a.* FROM enquiry e JOIN answer a ON a.enquiry_id = e.id WHERE e.id = $1', [enquiryId])).rows;
    const before = await stored();
    const [one] = (await sample()).items;
    const path = `reviews/quality/${one?.id}`;
    const read = await supervisor.get<Review>(path);
    expect(read.body).toMatchObject({ enquiry: { id: enquiryId }, answer: { id: answerId }, checks: null, author: { name: 'Anne' } });
    expect(read.headers['etag']).toBe('"1"');
    const saved = await supervisor.put<Review>(path, { ...checks, comment: '  Datez la source.  ' }, ifMatch(1));
    expect(saved.body).toMatchObject({ checks, comment: 'Datez la source.', reviewedBy: { name: 'Hélène' }, version: 2 });
    expect((await supervisor.get<Review>(path)).body).toEqual(saved.body);
    expect(await stored()).toEqual(before);
    const { rows } = await test.owner.query('SELECT count(*)::int FROM timeline_entry WHERE enquiry_id = $1', [enquiryId]);
    expect(rows).toEqual([{ count: 0 }]);
    const traces = await test.owner.query(`SELECT action, details FROM audit_event WHERE object_id IN ($1, $2) ORDER BY id`, [
      enquiryId,
      answerId,
    ]);
    expect(traces.rows.map(({ action }) => action as string)).toEqual(['read', 'quality.reviewed', 'read']);
    expect(JSON.stringify(traces.rows)).not.toContain('Datez');
  });

  it('asks for the version and for every check', async () => {
    await sent(1);
    const [one] = (await sample()).items;
    const path = `reviews/quality/${one?.id}`;
    expect((await supervisor.put(path, checks)).status).toBe(428);
    expect((await supervisor.put(path, checks, ifMatch(7))).status).toBe(412);
    for (const wrong of [{}, { ...checks, helpful: 'perhaps' }, { clear: 'yes' }, { ...checks, comment: ' ' }]) {
      expect((await supervisor.put(path, wrong, ifMatch(1))).status).toBe(400);
    }
    const stranger = await test.as.supervisor({ centre: await test.given.centre() });
    expect((await stranger.put(path, checks, ifMatch(1))).status).toBe(404);
    expect((await adviser.put(path, checks, ifMatch(1))).status).toBe(403);
  });

  it('is nobody’s of their own answer, who has become a supervisor since', async () => {
    await sent(1);
    const [one] = (await sample()).items;
    await test.owner.query(`UPDATE app_user SET role = 'supervisor' WHERE id = $1`, [adviser.user.id]);
    expect((await sample(adviser)).items).toEqual([]);
    expect((await adviser.put(`reviews/quality/${one?.id}`, checks, ifMatch(1))).status).toBe(403);
  });

  it('is told to the author alone, who takes note of it', async () => {
    await sent(1);
    const [one] = (await sample()).items;
    const path = `account/quality-reviews/${one?.id}/acknowledge`;
    expect((await adviser.post(path)).status).toBe(404);
    const told = firstValueFrom(test.app.get(Events).of(centre.id).pipe(take(1), toArray()));
    await supervisor.put(`reviews/quality/${one?.id}`, checks, ifMatch(1));
    expect(await told).toMatchObject([
      { type: 'review', userId: adviser.user.id, actorId: supervisor.user.id },
    ] satisfies Partial<LiveEvent>[]);
    expect((await supervisor.post(path)).status).toBe(404);
    expect((await (await test.as.adviser({ centre })).post(path)).status).toBe(404);
    expect((await adviser.post(path)).status).toBe(204);
    const noted = async (): Promise<string | null> => (await supervisor.get<Review>(`reviews/quality/${one?.id}`)).body.acknowledgedAt;
    const first = await noted();
    expect(first).not.toBeNull();
    test.clock.advance(60_000);
    expect((await adviser.post(path)).status).toBe(204);
    expect(await noted()).toBe(first);
    await supervisor.put(`reviews/quality/${one?.id}`, { ...checks, comment: 'Encore ceci.' }, ifMatch(2));
    expect(await noted()).toBeNull();
  });

  it('counts in the round what is left to look at', async () => {
    for (let count = 0; count < 7; count++) await sent(1 + count);
    const counted = async (): Promise<number | undefined> =>
      (await supervisor.get<Round>('reviews/round')).body.items.find(({ key }) => key === 'quality')?.count;
    expect(await counted()).toBe(5);
    const [one] = (await sample()).items;
    await supervisor.put(`reviews/quality/${one?.id}`, checks, ifMatch(1));
    expect(await counted()).toBe(4);
  });
});
