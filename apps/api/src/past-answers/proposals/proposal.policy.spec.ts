import { proposalStatuses, type ProposalStatus } from '@guichet/contracts';
import { Refusal } from '../../core/errors';
import { permissionsOf } from '../../core/permissions';
import { proposalActions, proposalsVisibleTo, requireProposalAction } from './proposal.policy';

const [me, here] = ['me', 'here'];
const users = {
  adviser: { id: me, centreId: here, can: permissionsOf.adviser },
  supervisor: { id: me, centreId: here, can: permissionsOf.supervisor },
  administrator: { id: me, centreId: here, can: permissionsOf.administrator },
};
type Who = keyof typeof users;

/** Status, whose it is, then what each may do. */
const agreed: [ProposalStatus, 'mine' | 'theirs', Record<Who, string>][] = [
  ['open', 'mine', { adviser: 'change withdraw', supervisor: 'change withdraw', administrator: 'change withdraw' }],
  ['open', 'theirs', { adviser: '', supervisor: 'change approve return', administrator: 'change approve return' }],
  ['returned', 'mine', { adviser: 'change withdraw', supervisor: 'change withdraw', administrator: 'change withdraw' }],
  ['returned', 'theirs', { adviser: '', supervisor: '', administrator: '' }],
  ['approved', 'mine', { adviser: '', supervisor: '', administrator: '' }],
  ['approved', 'theirs', { adviser: '', supervisor: '', administrator: '' }],
  ['withdrawn', 'mine', { adviser: '', supervisor: '', administrator: '' }],
  ['withdrawn', 'theirs', { adviser: '', supervisor: '', administrator: '' }],
];
const proposalOf = (status: ProposalStatus, whose: 'mine' | 'theirs') => ({
  ...{ status, centreId: here },
  proposedById: whose === 'mine' ? me : 'somebody',
});

describe('what may be done to a proposal', () => {
  it('is agreed for each status', () => {
    expect(agreed.length).toBe(2 * proposalStatuses.length);
  });

  describe.each(agreed)('%s, %s', (status, whose, expected) => {
    it.each(Object.keys(users) as Who[])('by a %s', (who) => {
      expect(proposalActions(users[who], proposalOf(status, whose)).join(' ')).toBe(expected[who]);
    });
    it('is nothing in another centre', () => {
      const stranger = { ...users.administrator, centreId: 'there' };
      expect(proposalActions(stranger, proposalOf(status, whose))).toEqual([]);
    });
  });

  const refusal = (...asked: Parameters<typeof requireProposalAction>): number | undefined => {
    try {
      requireProposalAction(...asked);
      return undefined;
    } catch (error) {
      return (error as Refusal).status;
    }
  };

  it('is refused with the reason: not yours to do, or not any more', () => {
    expect(refusal(users.supervisor, proposalOf('open', 'mine'), 'approve')).toBe(403);
    expect(refusal(users.supervisor, proposalOf('open', 'theirs'), 'withdraw')).toBe(403);
    expect(refusal(users.adviser, proposalOf('open', 'theirs'), 'approve')).toBe(403);
    expect(refusal(users.supervisor, proposalOf('approved', 'theirs'), 'approve')).toBe(409);
    expect(refusal(users.adviser, proposalOf('withdrawn', 'mine'), 'change')).toBe(409);
    expect(refusal(users.supervisor, proposalOf('open', 'theirs'), 'approve')).toBeUndefined();
  });

  it('is seen by who reviews, else by who proposed', () => {
    expect(proposalsVisibleTo(users.supervisor)).toEqual({ centreId: here });
    expect(proposalsVisibleTo(users.adviser)).toEqual({ centreId: here, proposedById: me });
  });
});
