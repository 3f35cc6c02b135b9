import type { Preferences, Session } from '@guichet/contracts';
import type { CurrentUser } from '../core/current-user';

const defaults: Preferences = { theme: 'system', language: 'fr', shortcuts: true };

export function sessionOf(user: CurrentUser): Session {
  const { id, name, email, role, centre, reviewRequired, can, preferences } = user;
  return { user: { id, name, email, role, centre, reviewRequired, can, preferences: { ...defaults, ...preferences } } };
}
