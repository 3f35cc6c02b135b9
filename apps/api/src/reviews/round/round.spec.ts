import type { EnquirySummary, Page, Round, RoundItemKey } from '@guichet/contracts';
import type { SignedIn } from '../../../testing/as';
import type { GivenCentre } from '../../../testing/given';
import { startTestApp, type TestApp } from '../../../testing/test-app';

const day = 86_400_000;
const ago = (days: number): Date => new Date(Date.now() - days * day);

describe('the round', () => {
  let test: TestApp;
  let centre: GivenCentre;
  let supervisor: SignedIn;
  let round: Round;

  beforeAll(async () => {
    test = await startTestApp();
    const { given } = test;
    centre = await given.centre();
    const elsewhere = await given.centre();
    supervisor = await test.as.supervisor({ centre });
    const adviser = await given.adviser({ centre });
    await given.enquiry({ centre, due_at: ago(2), received_at: ago(3) });
    await given.enquiry({ centre, assignee: adviser, status: 'in_progress', due_at: ago(1) });
    const [ill, covered] = [await given.adviser({ centre }), await given.adviser({ centre })];
    await given.absence(ill);
    await given.absence(covered, { substitute_id: adviser.id });
    await given.enquiry({ centre, assignee: ill, received_at: ago(5), due_at: new Date(Date.now() + day) });
    await given.enquiry({ centre, assignee: ill, status: 'closed', received_at: ago(8) });
    await given.enquiry({ centre, assignee: covered, received_at: ago(9), due_at: new Date(Date.now() + day) });
    await given.enquiry({ centre, assignee: adviser, status: 'answered', due_at: ago(5), review_state: 'pending', received_at: ago(6) });
    await given.enquiry({ centre: elsewhere, due_at: ago(9) });
    await given.searchGap(centre, { first_asked_at: ago(4) });
    await given.searchGap(centre, { closed_at: ago(1), closed_by_id: adviser.id, reason: 'Hors sujet' });
    await given.contradiction(centre);
    await given.contradiction(elsewhere);
    await given.proposal({ centre }, adviser);
    await given.proposal({ centre, status: 'returned', comment: 'Encore' }, adviser);
    const shared = await given.pastAnswer({ centre, visibility: 'centre' });
    const pin = {
      position: 0,
      type: 'legal-text',
      record_id: shared.id,
      version: 1,
      label: 'x',
      stale_cause: 'new_version',
      stale_since: ago(7),
    };
    await given.row('past_answer_citation', { centre_id: centre.id, past_answer_id: shared.id, ...pin });
    for (let count = 0; count < 6; count++) {
      await given.enquiry({ centre, status: 'closed', topics: ['funding.fees', 'funding.grants'], received_at: ago(1) });
      await given.enquiry({ centre, status: 'closed', topics: ['funding.grants'], received_at: ago(10 + count) });
    }
    round = (await supervisor.get<Round>('reviews/round')).body;
  });
  afterAll(() => test.close());

  const item = (key: RoundItemKey) => round.items.find((one) => one.key === key);

  it.each<[RoundItemKey, number, number]>([
    ['overdue', 2, 2],
    ['unassigned', 1, 3],
    ['absentColleagues', 1, 5],
    ['inReview', 1, 6],
    ['stale', 1, 7],
    ['proposals', 1, 0],
    ['searchGaps', 1, 4],
    ['contradictions', 1, 0],
  ])('counts of its own centre, and since when: %s', (key, count, days) => {
    expect(item(key)?.count).toBe(count);
    expect(Math.round((Date.now() - Date.parse(item(key)?.oldest ?? '')) / day)).toBe(days);
  });

  it('counts what the lists hold that it opens', async () => {
    for (const [key, filters] of [
      ['overdue', 'due=overdue'],
      ['unassigned', 'status=new&assignee=none'],
      ['absentColleagues', 'assignee=absent'],
      ['inReview', 'review=pending'],
    ] as const) {
      const { body } = await supervisor.get<Page<EnquirySummary>>(`enquiries?${filters}`);
      expect([key, body.items.length]).toEqual([key, item(key)?.count]);
    }
  });

  it('names topics that are asked about far more than usual', () => {
    expect(round.surges).toMatchObject([
      { topic: 'funding.fees', thisWeek: 6, usual: 0 },
      { topic: 'funding.grants', thisWeek: 6, usual: 0.8 },
    ]);
  });

  it('is all nothing where nothing waits', async () => {
    const { body } = await (await test.as.supervisor({ centre: await test.given.centre() })).get<Round>('reviews/round');
    expect(body.items.map(({ count, oldest }) => [count, oldest])).toEqual(body.items.map(() => [0, null]));
    expect(body.surges).toEqual([]);
  });
});
