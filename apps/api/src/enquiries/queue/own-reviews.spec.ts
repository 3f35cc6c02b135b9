import type { EnquirySummary, Page } from '@guichet/contracts';
import type { SignedIn } from '../../../testing/as';
import type { GivenCentre, GivenUser } from '../../../testing/given';
import { startTestApp, type TestApp } from '../../../testing/test-app';

describe('the drafts that wait for one reviewer before others', () => {
  let test: TestApp;
  let centre: GivenCentre;
  let helene: SignedIn;
  let marc: SignedIn;
  beforeAll(async () => {
    test = await startTestApp();
  });
  beforeEach(async () => {
    // A Friday at ten, in the network's hours: nine to five.
    test.clock.set('2026-11-27T09:00:00Z');
    centre = await test.given.centre();
    [helene, marc] = [await test.as.supervisor({ centre }), await test.as.supervisor({ centre })];
  });
  afterAll(() => test.close());

  const waiting = async (by: GivenUser, submittedAt = '2026-11-27T08:30:00Z'): Promise<string> => {
    const author = { submitted_by_id: by.id, submitted_by_name: by.name };
    const { id } = await test.given.enquiry({ centre, assignee: by, status: 'in_review', review_state: 'pending', ...author });
    await test.owner.query('UPDATE draft_review SET submitted_at = $2 WHERE enquiry_id = $1', [id, submittedAt]);
    return id;
  };
  const theirs = async (who: SignedIn): Promise<string[]> => {
    const { status, body } = await who.get<Page<EnquirySummary>>('enquiries?reviewer=me');
    expect(status).toBe(200);
    return body.items.map(({ id }) => id).sort();
  };
  const trainee = (reviewer: SignedIn | null): Promise<GivenUser> => test.given.trainee({ centre, reviewer_id: reviewer?.user.id ?? null });

  it('are those of whom they are named, and those of whom nobody is', async () => {
    const [ofHelene, ofMarc, ofNobody] = [
      await waiting(await trainee(helene)),
      await waiting(await trainee(marc)),
      await waiting(await trainee(null)),
    ];
    await test.given.enquiry({ centre, status: 'answered' });
    expect(await theirs(helene)).toEqual([ofHelene, ofNobody].sort());
    expect(await theirs(marc)).toEqual([ofMarc, ofNobody].sort());
  });

  it.each([
    ['is disabled', `disabled_at = now()`],
    ['supervises no more', `role = 'adviser'`],
  ])('fall to the others when the named reviewer %s', async (_, change) => {
    const enquiry = await waiting(await trainee(marc));
    expect(await theirs(helene)).toEqual([]);
    await test.owner.query(`UPDATE app_user SET ${change} WHERE id = $1`, [marc.user.id]);
    expect(await theirs(helene)).toEqual([enquiry]);
  });

  it('fall to the others while the named reviewer is away', async () => {
    const enquiry = await waiting(await trainee(marc));
    const away = { centre_id: centre.id, user_id: marc.user.id, created_at: new Date(), created_by_id: marc.user.id };
    await test.given.row('absence', { ...away, first_day: '2026-11-28', last_day: null });
    await test.given.row('absence', { ...away, first_day: '2026-11-20', last_day: '2026-11-26' });
    expect(await theirs(helene)).toEqual([]);
    await test.given.row('absence', { ...away, first_day: '2026-11-27', last_day: '2026-11-27' });
    expect(await theirs(helene)).toEqual([enquiry]);
  });

  it('fall to the others after eight opening hours', async () => {
    const author = await trainee(marc);
    // One hour of today and seven of yesterday.
    await waiting(author, '2026-11-26T09:00:00Z');
    expect(await theirs(helene)).toEqual([]);
    const late = await waiting(author, '2026-11-26T08:59:00Z');
    expect(await theirs(helene)).toEqual([late]);
    expect(await theirs(marc)).toHaveLength(2);
  });

  it('are never one’s own', async () => {
    await waiting(helene.user);
    expect(await theirs(helene)).toEqual([]);
    expect(await theirs(marc)).toHaveLength(1);
  });

  it('are asked for by no other word', async () => {
    expect((await helene.get(`enquiries?reviewer=${marc.user.id}`)).status).toBe(400);
  });
});
