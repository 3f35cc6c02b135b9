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

interface Outcome {
  statuses: [number, number];
  ended: Case;
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
  /** What both were told in each round, and how the case ended. */
  const raced = async (given: () => Promise<{ enquiry: GivenEnquiry; one: Send; other: Send }>): Promise<Outcome[]> => {
    const told = await everyRound(async (round) => {
      const { enquiry, one, other } = await given();
      return { enquiry, statuses: await race(round, one, other) };
    });
    const cases = await ended(told.map(({ enquiry }) => enquiry));
    return told.map(({ statuses }, round) => ({ statuses, ended: cases[round] as Case }));
  };
  const bothHaveWon = (firsts: boolean[]): void => expect(new Set(firsts)).toEqual(new Set([true, false]));

  it(
    'approve against return: sent, or with its author again, never both',
    async () => {
      const other = await second.as.user(supervisor.user);
      const outcomes = await raced(async () => {
        const enquiry = await held(submitted(adviser.user));
        return {
          enquiry,
          one: () => supervisor.post(`enquiries/${enquiry.id}/approve`, { draftVersion: 1 }, ifMatch(1)),
          other: () => other.post(`enquiries/${enquiry.id}/return`, { comment: 'Quelle année ?' }, ifMatch(1)),
        };
      });
      for (const { statuses, ended: left } of outcomes) {
        const approved = statuses[0] === 200;
        expect(statuses).toEqual(approved ? [200, 409] : [409, 200]);
        expect(left).toMatchObject(
          approved
            ? { status: 'answered', review_state: 'approved', drafts: [], answers: [text], letters: 1, timeline: ['approved'] }
            : { status: 'in_progress', review_state: 'returned', drafts: [text], answers: [], letters: 0, timeline: ['returned'] },
        );
      }
      bothHaveWon(outcomes.map(({ statuses }) => statuses[0] === 200));
    },
    patience,
  );

  it(
    'close against answer: closed with its draft kept, or answered and sent once',
    async () => {
      const outcomes = await raced(async () => {
        const enquiry = await held();
        return {
          enquiry,
          one: () => supervisor.post(`enquiries/${enquiry.id}/close`, { outcome: 'no_answer_needed' }, ifMatch(1)),
          other: () => adviser.post(`enquiries/${enquiry.id}/answer`, { draftVersion: 1 }, ifMatch(1)),
        };
      });
      for (const { statuses, ended: left } of outcomes) {
        // Who is late reads that the case has moved on: by its state, or by its version.
        expect([200, 409, 412]).toEqual(expect.arrayContaining(statuses));
        expect(statuses.filter((status) => status === 200)).toHaveLength(1);
        expect(left).toMatchObject(
          statuses[0] === 200
            ? { status: 'closed', drafts: [text], answers: [], letters: 0, timeline: ['closed'] }
            : { status: 'answered', drafts: [], answers: [text], letters: 1, timeline: ['answered'] },
        );
      }
      bothHaveWon(outcomes.map(({ statuses }) => statuses[0] === 200));
    },
    patience,
  );

  it(
    'disable against assign: no open case is left with somebody who has gone',
    async () => {
      const administrator = await test.as.administrator({ centre });
      const outcomes = await raced(async () => {
        const [colleague, enquiry] = await Promise.all([test.given.adviser({ centre }), test.given.enquiry({ centre })]);
        return {
          enquiry,
          one: () => administrator.post(`users/${colleague.id}/disable`, {}, ifMatch(1)),
          other: () => supervisor.post(`enquiries/${enquiry.id}/assign`, { assigneeId: colleague.id }, ifMatch(1)),
        };
      });
      for (const { statuses, ended: left } of outcomes) {
        expect(statuses[0]).toBe(200);
        expect(left).toMatchObject({
          ...{ status: 'new', assignee_id: null },
          timeline: statuses[1] === 200 ? ['assigned', 'released'] : [],
        });
      }
      bothHaveWon(outcomes.map(({ statuses }) => statuses[1] === 200));
    },
    patience,
  );

  /** A case is handed to another centre while something else is done to it. */
  const racedAgainstTransfer = async (to: GivenCentre, other: (path: string) => Promise<Reply<unknown>>): Promise<Outcome[]> =>
    raced(async () => {
      const enquiry = await held();
      const path = `enquiries/${enquiry.id}`;
      const transfer: Send = () => supervisor.post(`${path}/transfer`, { centreId: to.id, note: 'Pour vous' }, ifMatch(1));
      return { enquiry, one: transfer, other: () => other(path) };
    });

  it(
    'transfer against edit: the words of either stay with the case, wherever it is',
    async () => {
      const namur = await test.given.centre();
      const outcomes = await racedAgainstTransfer(namur, (path) => adviser.patch(path, { question: 'Et en soirée ?' }, ifMatch(1)));
      for (const { statuses, ended: left } of outcomes) {
        const moved = statuses[0] === 200;
        expect(statuses).toEqual(moved ? [200, 404] : [412, 200]);
        expect(left).toMatchObject(
          moved
            ? { centre_id: namur.id, status: 'new', question: 'Puis-je encore m’inscrire en master ?', timeline: ['transferred'] }
            : { centre_id: centre.id, status: 'in_progress', question: 'Et en soirée ?', timeline: ['edited'] },
        );
        expect(left).toMatchObject({ version: 2, drafts: [text] });
      }
      bothHaveWon(outcomes.map(({ statuses }) => statuses[0] === 200));
    },
    patience,
  );

  it(
    'transfer against a draft being saved: what was typed is in the draft, or told to be not saved',
    async () => {
      const namur = await test.given.centre();
      const longer = { text: 'Plus long.', citations: [] };
      const outcomes = await racedAgainstTransfer(namur, (path) => adviser.put(`${path}/draft`, longer, ifMatch(1)));
      for (const { statuses, ended: left } of outcomes) {
        const saved = statuses[1] === 200;
        expect(statuses).toEqual([200, saved ? 200 : 404]);
        expect(left).toMatchObject({ centre_id: namur.id, status: 'new', drafts: [saved ? longer.text : text] });
      }
      bothHaveWon(outcomes.map(({ statuses }) => statuses[1] === 200));
    },
    patience,
  );
});
