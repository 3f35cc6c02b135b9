import { suggestAssignees, type Candidate } from './ranking';

const now = new Date('2026-11-25T09:00:00Z');
const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const somebody: Omit<Candidate, 'name'> = {
  ...{ id: 'x', reviewRequired: false, seenAt: null, openCases: 0, answersOnTopic: 0, assignedAt: null },
};
const person = (name: string, more: Partial<Candidate> = {}): Candidate => ({ ...somebody, name, ...more });
const order = (candidates: Candidate[], reviewed = false): string[] =>
  suggestAssignees(candidates, { now, reviewed }).map(({ name }) => name);

describe('who is suggested', () => {
  it.each<[string, Candidate, Candidate]>([
    [
      'who is there before who is not',
      person('b', { seenAt: ago(15), openCases: 40 }),
      person('a', { seenAt: ago(16), answersOnTopic: 9 }),
    ],
    ['who knows the topic before who has less to do', person('b', { answersOnTopic: 1, openCases: 5 }), person('a')],
    ['who has less to do before who waits longer', person('b', { openCases: 1, assignedAt: ago(1) }), person('a', { openCases: 2 })],
    ['who waits longer', person('b', { assignedAt: ago(90) }), person('a', { assignedAt: ago(5) })],
    ['who never had one before who waits', person('b'), person('a', { assignedAt: ago(900) })],
    ['knowing more of the topic counts no more', person('b', { answersOnTopic: 1 }), person('a', { answersOnTopic: 30, openCases: 1 })],
    ['by name, when all is equal', person('a'), person('b')],
  ])('%s', (_, first, second) => {
    expect(order([first, second])).toEqual([first.name, second.name]);
    expect(order([second, first])).toEqual([first.name, second.name]);
  });

  it('a trainee last, where the topic is reviewed, and as anybody where it is not', () => {
    const team = [person('trainee', { reviewRequired: true, seenAt: now, answersOnTopic: 4 }), person('b', { openCases: 30 })];
    expect(order(team, true)).toEqual(['b', 'trainee']);
    expect(order(team, false)).toEqual(['trainee', 'b']);
  });

  it('nine at most', () => {
    expect(order('abcdefghijkl'.split('').map((name) => person(name)))).toEqual('abcdefghi'.split(''));
  });

  it('with what speaks for them, in the order in which it counts', () => {
    const [one, other] = suggestAssignees(
      [person('a', { seenAt: ago(1), answersOnTopic: 12, openCases: 3, assignedAt: ago(120), reviewRequired: true }), person('b')],
      { now, reviewed: false },
    );
    expect(one?.reasons).toEqual([
      { kind: 'online' },
      { kind: 'knows_topic', count: 12 },
      { kind: 'open_cases', count: 3 },
      { kind: 'idle', since: '2026-11-25T07:00:00.000Z' },
      { kind: 'reviewed' },
    ]);
    expect(other?.reasons).toEqual([{ kind: 'open_cases', count: 0 }]);
  });
});
