import type { ChangeEntry, Problem, TeamMember } from '@guichet/contracts';
import type { SignedIn } from '../../testing/as';
import { ifMatch, type Reply } from '../../testing/client';
import type { GivenCentre, GivenUser } from '../../testing/given';
import { startTestApp, type TestApp } from '../../testing/test-app';

describe('the reviewer of a member', () => {
  let test: TestApp;
  let centre: GivenCentre;
  let admin: SignedIn;
  let trainee: GivenUser;
  let helene: GivenUser;
  beforeAll(async () => {
    test = await startTestApp();
    centre = await test.given.centre();
    admin = await test.as.administrator({ centre, name: 'Ada' });
  });
  beforeEach(async () => {
    trainee = await test.given.trainee({ centre });
    helene = await test.given.supervisor({ centre, name: 'Hélène' });
  });
  afterAll(() => test.close());

  const name = (reviewerId: unknown, version = 1): Promise<Reply<TeamMember & Problem>> =>
    admin.patch(`users/${trainee.id}`, { reviewerId }, ifMatch(version));

  it('is named, changed and taken away, with old and new in the history', async () => {
    expect((await name(helene.id)).body).toMatchObject({ reviewer: { id: helene.id, name: 'Hélène' }, version: 2 });
    expect((await name(helene.id, 2)).body.version).toBe(2);
    expect((await name(admin.user.id, 2)).body.reviewer).toEqual({ id: admin.user.id, name: 'Ada' });
    expect((await name(null, 3)).body.reviewer).toBeNull();
    const { body } = await admin.get<ChangeEntry[]>(`users/${trainee.id}/changes`);
    expect(body.map(({ changes }) => changes)).toEqual([
      [{ field: 'reviewer', old: 'Ada', new: null }],
      [{ field: 'reviewer', old: 'Hélène', new: 'Ada' }],
      [{ field: 'reviewer', old: null, new: 'Hélène' }],
    ]);
  });

  it('is another active supervisor of the same centre', async () => {
    const wrong = [
      trainee.id,
      (await test.given.adviser({ centre })).id,
      (await test.given.supervisor({ centre, disabled_at: new Date() })).id,
      (await test.given.supervisor({ centre: await test.given.centre() })).id,
      crypto.randomUUID(),
    ];
    for (const reviewerId of wrong) {
      const reply = await name(reviewerId);
      expect([reply.status, reply.body.errors[0]?.field]).toEqual([400, 'reviewerId']);
    }
    expect((await name('nobody')).status).toBe(400);
  });
});
