// Who may do what to a proposal. Nothing is shared by who proposed it: somebody else has read it first.
import { proposalActions as actions, type ProposalAction, type ProposalStatus } from '@guichet/contracts';
import type { CurrentUser } from '../../core/current-user';
import { Conflict, NotAllowed } from '../../core/errors';
import type { ProposalEntity } from './proposal.entity';

type Who = Pick<CurrentUser, 'id' | 'centreId' | 'can'>;
type What = Pick<ProposalEntity, 'status' | 'proposedById' | 'centreId'>;

const undecided: readonly ProposalStatus[] = ['open', 'returned'];

const reviews = (user: Who, { centreId }: Pick<What, 'centreId'>): boolean =>
  user.centreId === centreId && user.can.includes('past-answers:review');
const proposed = (user: Who, { proposedById, centreId }: What): boolean => user.centreId === centreId && user.id === proposedById;

function isOpenTo(user: Who, proposal: What, action: ProposalAction): boolean {
  const own = proposed(user, proposal);
  const reviewer = reviews(user, proposal) && !own && proposal.status === 'open';
  switch (action) {
    case 'change':
      return reviewer || (own && undecided.includes(proposal.status));
    case 'withdraw':
      return own && undecided.includes(proposal.status);
    case 'approve':
    case 'return':
      return reviewer;
  }
}

/** What this user may do to this proposal now. */
export const proposalActions = (user: Who, proposal: What): ProposalAction[] =>
  actions.filter((action) => isOpenTo(user, proposal, action));

/** Whose proposals a user may see: reviewers all of their centre, the others their own. */
export const proposalsVisibleTo = (user: Who): { centreId: string; proposedById?: string } => ({
  centreId: user.centreId,
  ...(user.can.includes('past-answers:review') ? {} : { proposedById: user.id }),
});

/**
 * @throws NotAllowed when it is not for this user at all
 * @throws Conflict when it has been decided already, or waits for somebody else
 */
export function requireProposalAction(user: Who, proposal: What, action: ProposalAction): void {
  if (isOpenTo(user, proposal, action)) return;
  const own = proposed(user, proposal);
  if ((action === 'approve' || action === 'return') && own) {
    throw new NotAllowed('Nobody reviews their own proposal: a colleague does.');
  }
  if (action === 'withdraw' && !own) throw new NotAllowed('Only who proposed it may withdraw it.');
  if (!own && !reviews(user, proposal)) throw new NotAllowed('Only who reviews the answers of this centre may do that.');
  throw new Conflict(`A proposal that is "${proposal.status}" cannot take "${action}" from you.`, 'WRONG_STATE');
}
