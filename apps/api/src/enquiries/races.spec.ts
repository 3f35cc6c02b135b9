// Two colleagues, two verbs, one case, five hundred times: one wins, nothing written is lost, no state is left that the
// lifecycle does not know. The two come from two instances, and take turns in being first.
import type { SignedIn } from '../../testing/as';
import { ifMatch, type Reply } from '../../testing/client';
import type { GivenCentre, GivenEnquiry, GivenUser } from '../../testing/given';
import { startTestApp, type Instance, type TestApp } from '../../testing/test-app';

const rounds = 500;
const lanes = 4;
const patience = 120_000;

type Send = () => Promise<Reply<unknown>>;
/** A pool that is full on a slow machine says "not now", having done nothing: ask again. */
async function settled(send: Send): Promise<number> {
  for (;;) {
    const { status } = await send();
    if (status !== 503) return status;
  }
}

/** @returns the two statuses, whoever was first */
async function race(round: number, one: Send, other: Send): Promise<[number, number]> {
  if (round % 2 === 0) return Promise.all([settled(one), settled(other)]);
  const [second, first] = await Promise.all([settled(other), settled(one)]);
  return [first, second];
}

async function everyRound<T>(work: (round: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let round = next++; round < rounds; round = next++) results[round] = await work(round);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

interface Case {
  id: string;
  centre_id: string;
  status: string;
  review_state: string | null;
  assignee_id: string | null;
  question: string;
  version: number;
  drafts: string[];
  answers: string[];
  letters: number;
  timeline: string[];
}

describe('two verbs at once', () => {
  let test: TestApp;
  let second: Instance;
  let adviser: SignedIn;
  let supervisor: SignedIn;
  let centre: GivenCentre;

  beforeAll(async () => {
    test = await startTestApp();
    second = await test.another();
    centre = await test.given.centre();
    adviser = await test.as.adviser({ centre });
    supervisor = await second.as.supervisor({ centre });
  });
  afterAll(() => test.close());

  const text = 'Bonjour, oui : jusqu’au 30 septembre.';
  const held = async (overrides: object = {}): Promise<GivenEnquiry> => {
    const asker = { email: 'lina@courriel.example' };
    const enquiry = await test.given.enquiry({ centre, assignee: adviser.user, asker, ...overrides });
    await test.given.draft(enquiry, adviser.user, { text });
    return enquiry;
  };
  const submitted = (by: GivenUser): object => ({
    ...{ status: 'in_review', review_state: 'pending', submitted_by_id: by.id, submitted_by_name: by.name },
  });
  /** The cases as they ended, in the order of the rounds. */
  const ended = async (enquiries: GivenEnquiry[]): Promise<Case[]> => {
    const { rows } = await test.owner.query<Case>(
      `SELECT e.*, array(SELECT text FROM draft d WHERE d.enquiry_id = e.id AND d.centre_id = e.centre_id) AS drafts,
              array(SELECT text FROM answer a WHERE a.enquiry_id = e.id AND a.centre_id = e.centre_id) AS answers,
              (SELECT count(*)::int FROM outbox o WHERE o.enquiry_id = e.id AND o.centre_id = e.centre_id) AS letters,
              array(SELECT type FROM timeline_entry t WHERE t.enquiry_id = e.id AND t.centre_id = e.centre_id ORDER BY seq) AS timeline
       FROM enquiry e WHERE e.id = ANY ($1)`,
      [enquiries.map(({ id }) => id)],
    );
    return enquiries.map(({ id }) => rows.find((row) => row.id === id) as Case);
  };
  const bothHaveWon = (firsts: boolean[]): void => expect(new Set(firsts)).toEqual(new Set([true, false]));

  it(
    'approve against return: sent, or with its author again, never both',
    async () => {
      const raced = await everyRound(async (round) => {
        const enquiry = await held(submitted(adviser.user));
        const path = `enquiries/${enquiry.id}`;
        const other = await second.as.user(supervisor.user);
        const statuses = await race(
          round,
          () => supervisor.post(`${path}/approve`, { draftVersion: 1 }, ifMatch(1)),
          () => other.post(`${path}/return`, { comment: 'Quelle année ?' }, ifMatch(1)),
        );
        return { enquiry, statuses };
      });
      const cases = await ended(raced.map(({ enquiry }) => enquiry));
      for (const [round, { statuses }] of raced.entries()) {
        const approved = statuses[0] === 200;
        expect(statuses).toEqual(approved ? [200, 409] : [409, 200]);
        expect(cases[round]).toMatchObject(
          approved
            ? { status: 'answered', review_state: 'approved', drafts: [], answers: [text], letters: 1, timeline: ['approved'] }
            : { status: 'in_progress', review_state: 'returned', drafts: [text], answers: [], letters: 0, timeline: ['returned'] },
        );
      }
      bothHaveWon(raced.map(({ statuses }) => statuses[0] === 200));
    },
    patience,
  );

  it(
    'close against answer: closed with its draft kept, or answered and sent once',
    async () => {
      const raced = await everyRound(async (round) => {
        const enquiry = await held();
        const path = `enquiries/${enquiry.id}`;
        const statuses = await race(
          round,
          () => supervisor.post(`${path}/close`, { outcome: 'no_answer_needed' }, ifMatch(1)),
          () => adviser.post(`${path}/answer`, { draftVersion: 1 }, ifMatch(1)),
        );
        return { enquiry, statuses };
      });
      const cases = await ended(raced.map(({ enquiry }) => enquiry));
      for (const [round, { statuses }] of raced.entries()) {
        const closed = statuses[0] === 200;
        // Who is late reads that the case has moved on: by its state, or by its version.
        expect([200, 409, 412]).toEqual(expect.arrayContaining(statuses));
        expect(statuses.filter((status) => status === 200)).toHaveLength(1);
        expect(cases[round]).toMatchObject(
          closed
            ? { status: 'closed', drafts: [text], answers: [], letters: 0, timeline: ['closed'] }
            : { status: 'answered', drafts: [], answers: [text], letters: 1, timeline: ['answered'] },
        );
      }
      bothHaveWon(raced.map(({ statuses }) => statuses[0] === 200));
    },
    patience,
  );

  it(
    'disable against assign: no open case is left with somebody who has gone',
    async () => {
      const administrator = await test.as.administrator({ centre });
      const raced = await everyRound(async (round) => {
        const [colleague, enquiry] = await Promise.all([test.given.adviser({ centre }), test.given.enquiry({ centre })]);
        const statuses = await race(
          round,
          () => administrator.post(`users/${colleague.id}/disable`, {}, ifMatch(1)),
          () => supervisor.post(`enquiries/${enquiry.id}/assign`, { assigneeId: colleague.id }, ifMatch(1)),
        );
        return { enquiry, statuses };
      });
      const cases = await ended(raced.map(({ enquiry }) => enquiry));
      for (const [round, { statuses }] of raced.entries()) {
        expect(statuses[0]).toBe(200);
        expect(cases[round]).toMatchObject({
          ...{ status: 'new', assignee_id: null },
          timeline: statuses[1] === 200 ? ['assigned', 'released'] : [],
        });
      }
      bothHaveWon(raced.map(({ statuses }) => statuses[1] === 200));
    },
    patience,
  );

  it(
    'transfer against edit: the words of either stay with the case, wherever it is',
    async () => {
      const namur = await test.given.centre();
      const raced = await everyRound(async (round) => {
        const enquiry = await held();
        const path = `enquiries/${enquiry.id}`;
        const statuses = await race(
          round,
          () => supervisor.post(`${path}/transfer`, { centreId: namur.id, note: 'Pour vous' }, ifMatch(1)),
          () => adviser.patch(path, { question: 'Et en soirée ?' }, ifMatch(1)),
        );
        return { enquiry, statuses };
      });
      const cases = await ended(raced.map(({ enquiry }) => enquiry));
      for (const [round, { statuses }] of raced.entries()) {
        const moved = statuses[0] === 200;
        expect(statuses).toEqual(moved ? [200, 404] : [412, 200]);
        expect(cases[round]).toMatchObject(
          moved
            ? { centre_id: namur.id, status: 'new', question: 'Puis-je encore m’inscrire en master ?', timeline: ['transferred'] }
            : { centre_id: centre.id, status: 'in_progress', question: 'Et en soirée ?', timeline: ['edited'] },
        );
        expect(cases[round]).toMatchObject({ version: 2, drafts: [text] });
      }
      bothHaveWon(raced.map(({ statuses }) => statuses[0] === 200));
    },
    patience,
  );

  it(
    'transfer against a draft being saved: what was typed is in the draft, or told to be not saved',
    async () => {
      const namur = await test.given.centre();
      const raced = await everyRound(async (round) => {
        const enquiry = await held();
        const path = `enquiries/${enquiry.id}`;
        const statuses = await race(
          round,
          () => supervisor.post(`${path}/transfer`, { centreId: namur.id, note: 'Pour vous' }, ifMatch(1)),
          () => adviser.put(`${path}/draft`, { text: 'Plus long.', citations: [] }, ifMatch(1)),
        );
        return { enquiry, statuses };
      });
      const cases = await ended(raced.map(({ enquiry }) => enquiry));
      for (const [round, { statuses }] of raced.entries()) {
        const saved = statuses[1] === 200;
        expect(statuses).toEqual([200, saved ? 200 : 404]);
        expect(cases[round]).toMatchObject({ centre_id: namur.id, status: 'new', drafts: [saved ? 'Plus long.' : text] });
      }
      bothHaveWon(raced.map(({ statuses }) => statuses[1] === 200));
    },
    patience,
  );
});
