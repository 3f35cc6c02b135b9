import type { Permission, Role, TeamAction } from '@guichet/contracts';
import { requireTeamAction, teamActionsFor } from './team.policy';

const administrator = { id: 'me', can: ['team:read', 'team:manage'] as Permission[] };
const supervisor = { id: 'me', can: ['team:read'] as Permission[] };
const since = new Date('2026-11-02T09:00:00Z');
const member = (role: Role, disabledAt: Date | null = null, id = 'them') => ({ id, role, disabledAt });

describe('what an administrator may do to an account', () => {
  it.each<[string, ReturnType<typeof member>, number, TeamAction[]]>([
    ['a colleague', member('adviser'), 1, ['edit', 'change-role', 'disable']],
    ['another administrator', member('administrator'), 2, ['edit', 'change-role', 'disable']],
    ['the last administrator', member('administrator'), 1, ['edit']],
    ['their own', member('administrator', null, 'me'), 2, ['edit']],
    ['one that is disabled', member('supervisor', since), 1, ['enable']],
    ['a disabled administrator', member('administrator', since), 1, ['enable']],
  ])('%s', (_, account, administrators, expected) => {
    expect(teamActionsFor(administrator, account, administrators)).toEqual(expected);
    expect(teamActionsFor(supervisor, account, administrators)).toEqual([]);
  });

  it.each<[string, ReturnType<typeof member>, number, TeamAction, number]>([
    ['their own role', member('administrator', null, 'me'), 2, 'change-role', 403],
    ['their own account', member('administrator', null, 'me'), 2, 'disable', 403],
    ['the last administrator', member('administrator'), 1, 'disable', 409],
    ['the role of the last administrator', member('administrator'), 1, 'change-role', 409],
    ['a disabled account again', member('adviser', since), 1, 'disable', 409],
    ['an account that is open', member('adviser'), 1, 'enable', 409],
  ])('refuses %s with the right words', (_, account, administrators, action, status) => {
    expect(() => requireTeamAction(administrator, account, administrators, action)).toThrow(expect.objectContaining({ status }));
    expect(() => requireTeamAction(supervisor, account, administrators, action)).toThrow(expect.objectContaining({ status: 403 }));
  });
});
