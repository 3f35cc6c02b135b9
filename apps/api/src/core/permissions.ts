import type { Permission, Role } from '@guichet/contracts';

const everyone: Permission[] = ['enquiries:work', 'records:read', 'past-answers:read'];
/** What each role may do. An administrator may do what a supervisor does, in the same centre. */
export const permissionsOf: Record<Role, Permission[]> = {
  adviser: everyone,
  supervisor: [...everyone, 'enquiries:supervise'],
  administrator: [...everyone, 'enquiries:supervise'],
};
