// What an administrator may do to an account of the centre. No database, no framework.
import type { Role, TeamAction } from '@guichet/contracts';
import type { CurrentUser } from '../core/current-user';
import { Conflict, NotAllowed } from '../core/errors';

export type TeamReader = Pick<CurrentUser, 'id' | 'can'>;
export interface PolicyMember {
  id: string;
  role: Role;
  disabledAt: Date | null;
}

/** Who alone keeps the centre: without them nobody could let anybody in again. */
const isLast = ({ role, disabledAt }: PolicyMember, administrators: number): boolean =>
  role === 'administrator' && disabledAt === null && administrators <= 1;

/** @param administrators how many active ones the centre has */
export function teamActionsFor(user: TeamReader, member: PolicyMember, administrators: number): TeamAction[] {
  if (!user.can.includes('team:manage')) return [];
  if (member.disabledAt !== null) return ['enable'];
  return user.id === member.id || isLast(member, administrators) ? ['edit'] : ['edit', 'change-role', 'disable'];
}

/**
 * @throws NotAllowed for one's own role or account
 * @throws Conflict when the account's state, or being the last administrator, forbids it
 */
export function requireTeamAction(user: TeamReader, member: PolicyMember, administrators: number, action: TeamAction): void {
  if (teamActionsFor(user, member, administrators).includes(action)) return;
  if (!user.can.includes('team:manage')) throw new NotAllowed();
  if (user.id === member.id && member.disabledAt === null && action !== 'enable')
    throw new NotAllowed('Nobody changes their own role or disables their own account: ask another administrator.');
  if (isLast(member, administrators) && action !== 'enable')
    throw new Conflict('A centre keeps at least one active administrator: name another one first.', 'WRONG_STATE');
  throw new Conflict(`This account is ${member.disabledAt ? '' : 'not '}disabled.`, 'WRONG_STATE');
}
