import { groupActivityActions, type GroupActivityAction } from '@guichet/contracts';
import type { CurrentUser } from '../core/current-user';
import { NotAllowed } from '../core/errors';
import type { GroupActivityEntity } from './group-activity.entity';

type Actor = Pick<CurrentUser, 'id' | 'can'>;
type Led = Pick<GroupActivityEntity, 'byId'>;

/** Who led it changes it; whoever supervises the centre changes any. */
export function activityActions(user: Actor, { byId }: Led): GroupActivityAction[] {
  return byId === user.id || user.can.includes('enquiries:supervise') ? [...groupActivityActions] : [];
}

export function requireActivityAction(user: Actor, activity: Led, action: GroupActivityAction): void {
  if (!activityActions(user, activity).includes(action)) throw new NotAllowed('Only who led it or a supervisor may change it.');
}
