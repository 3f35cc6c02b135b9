import type { ReviewsReceived } from '@guichet/contracts';
import type { SignedIn } from '../../../testing/as';
import type { GivenCentre, GivenUser } from '../../../testing/given';
import { startTestApp, type TestApp } from '../../../testing/test-app';

const ago = (days: number): Date => new Date(Date.now() - days * 86_400_000);

describe('the reviews that somebody received', () => {
  let test: TestApp;
  let centre: GivenCentre;
  let trainee: SignedIn;
  let supervisor: SignedIn;
  beforeAll(async () => {
    test = await startTestApp();
    centre = await test.given.here();
    trainee = await test.as.trainee();
    supervisor = await test.as.supervisor({ name: 'Hélène' });
  });
  afterAll(() => test.close());

  async function decided(
    decision: string,
    days: number,
    more: { of?: GivenUser; at?: GivenCentre; enquiry?: string } = {},
  ): Promise<string> {
    const { of = trainee.user, at = centre } = more;
    const id = more.enquiry ?? (await test.given.enquiry({ centre: at })).id;
    const by = { decided_by_id: supervisor.user.id, decided_by_name: 'Hélène', decided_at: ago(days), decision };
    const submitted = { id, centre_id: at.id, submitted_by_id: of.id, submitted_by_name: of.name };
    await test.given.draftReview(submitted, {
      ...by,
      submitted_at: ago(days + 1),
      ...(decision === 'returned' ? { comment: `il y a ${days}` } : {}),
    });
    return id;
  }
  const own = async (who = trainee): Promise<ReviewsReceived> => (await who.get<ReviewsReceived>('account/reviews')).body;

  it('are counted by case, in the last thirty and ninety days, in their centre', async () => {
    expect(await own()).toEqual({
      ...{ last30Days: { submitted: 0, returned: 0 }, last90Days: { submitted: 0, returned: 0 }, reviews: [] },
    });
    const enquiry = await decided('returned', 3);
    await decided('returned', 2, { enquiry });
    await decided('approved', 1, { enquiry });
    await decided('approved', 29);
    await decided('approved', 31);
    await decided('returned', 89);
    await decided('returned', 91);
    await decided('returned', 1, { of: await test.given.adviser() });
    await decided('returned', 1, { at: await test.given.centre() });
    const { last30Days, last90Days, reviews } = await own();
    expect([last30Days, last90Days]).toEqual([
      { submitted: 2, returned: 1 },
      { submitted: 4, returned: 2 },
    ]);
    expect(reviews.map(({ comment }) => comment)).toEqual(['il y a 2', 'il y a 3', 'il y a 89', 'il y a 91']);
    expect(reviews[0]).toMatchObject({ kind: 'returned', by: { name: 'Hélène' }, enquiry: { id: enquiry }, comments: [], checks: null });
  });

  it('hold what was thought of sent answers, once somebody has looked', async () => {
    const adviser = await test.as.adviser();
    const answerOf = async (): Promise<{ id: string }> => test.given.answer(await test.given.enquiry({ status: 'answered' }), adviser.user);
    await test.given.qualityReview(await answerOf(), centre);
    const checks = { clear: 'yes', correct: 'no', sourced: 'na', helpful: 'yes' };
    const looked = { checks, comment: 'Datez.', reviewed_at: ago(1), reviewed_by_id: supervisor.user.id, reviewed_by_name: 'Hélène' };
    await test.given.qualityReview(await answerOf(), centre, looked);
    const { reviews } = await own(adviser);
    expect(reviews).toMatchObject([{ kind: 'quality', checks, comment: 'Datez.', acknowledgedAt: null }]);
    await adviser.post(`account/quality-reviews/${reviews[0]?.id}/acknowledge`);
    expect((await own(adviser)).reviews[0]?.acknowledgedAt).not.toBeNull();
  });

  it('are read by who supervises, with a trace, and by nobody else', async () => {
    const path = `users/${trainee.user.id}/reviews`;
    expect((await supervisor.get<ReviewsReceived>(path)).body).toEqual(await own());
    const { rows } = await test.owner.query(`SELECT action FROM audit_event WHERE object_id = $1`, [trainee.user.id]);
    expect(rows).toEqual([{ action: 'read-reviews' }]);
    expect((await (await test.as.adviser()).get(path)).status).toBe(403);
    const stranger = await test.as.supervisor({ centre: await test.given.centre() });
    expect((await stranger.get(path)).status).toBe(404);
  });
});
