import type { Permission, Role } from '@guichet/contracts';

const everyone: Permission[] = ['enquiries:work', 'records:read', 'past-answers:read'];
const supervising: Permission[] = [
  ...everyone,
  'enquiries:supervise',
  'records:edit',
  'past-answers:review',
  'statistics:read',
  'team:read',
];

/** What each role may do. An administrator may do what a supervisor does, in the same centre, and keeps its team and settings. */
export const permissionsOf: Record<Role, Permission[]> = {
  adviser: everyone,
  supervisor: supervising,
  administrator: [...supervising, 'team:manage'],
};
