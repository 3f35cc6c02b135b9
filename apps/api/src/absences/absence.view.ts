import type { Absence } from '@guichet/contracts';
import type { CurrentUser } from '../core/current-user';

export interface AbsenceRow {
  id: string;
  userId: string;
  userName: string;
  firstDay: string;
  lastDay: string | null;
  substituteId: string | null;
  substituteName: string | null;
  version: number;
}

/** $1 the centre. */
export const absenceRows = `
  SELECT a.id, a.user_id AS "userId", u.name AS "userName", a.first_day AS "firstDay", a.last_day AS "lastDay",
         a.substitute_id AS "substituteId", s.name AS "substituteName", a.version
  FROM absence a JOIN app_user u ON u.id = a.user_id LEFT JOIN app_user s ON s.id = a.substitute_id WHERE a.centre_id = $1`;

/** $1 the centre, $2 the day. Who has no active account any more stands in for nobody. */
export const awayRows = `
  SELECT a.user_id AS "userId", a.last_day AS until,
         CASE WHEN s.id IS NOT NULL THEN json_build_object('id', s.id, 'name', s.name) END AS substitute
  FROM absence a LEFT JOIN app_user s ON s.id = a.substitute_id AND s.disabled_at IS NULL
  WHERE a.centre_id = $1 AND a.first_day <= $2 AND coalesce(a.last_day, 'infinity') >= $2`;

export const mayChange = (user: Pick<CurrentUser, 'id' | 'can'>, userId: string): boolean =>
  user.id === userId || user.can.includes('enquiries:supervise');

export function absenceView(user: CurrentUser, row: AbsenceRow): Absence {
  const { id, userId, userName, firstDay, lastDay, substituteId, substituteName, version } = row;
  return {
    ...{ id, firstDay, lastDay, version },
    user: { id: userId, name: userName },
    substitute: substituteId === null ? null : { id: substituteId, name: substituteName ?? '' },
    can: mayChange(user, userId) ? ['change', 'end'] : [],
  };
}

/** What the history keeps. */
export const traceOf = ({ firstDay, lastDay, substituteName }: AbsenceRow): object => ({ firstDay, lastDay, substitute: substituteName });
