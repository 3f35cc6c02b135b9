import type { Role, TeamMember } from '@guichet/contracts';
import { teamActionsFor, type TeamReader } from './team.policy';

export interface MemberRow {
  id: string;
  name: string;
  email: string;
  role: Role;
  reviewRequired: boolean;
  reviewerId: string | null;
  reviewerName: string | null;
  openCases: number;
  lastSeenAt: Date | null;
  disabledAt: Date | null;
  createdAt: Date;
  version: number;
  administrators: number;
}

export const openStatuses = ['new', 'in_progress', 'waiting', 'in_review'] as const;

/** `$1`: the centre; the lists of other centres are shut out by row-level security too. */
export const memberRows = `
  SELECT u.id, u.name, u.email, u.role, u.review_required AS "reviewRequired", r.id AS "reviewerId", r.name AS "reviewerName", u.disabled_at AS "disabledAt", u.created_at AS "createdAt", u.version,
    greatest(u.last_seen_at, (SELECT max(s.last_seen_at) FROM session s WHERE s.user_id = u.id)) AS "lastSeenAt",
    (SELECT count(*)::int FROM enquiry e WHERE e.centre_id = u.centre_id AND e.assignee_id = u.id
       AND e.status IN (${openStatuses.map((status) => `'${status}'`).join(', ')})) AS "openCases",
    (SELECT count(*)::int FROM app_user a WHERE a.centre_id = $1 AND a.role = 'administrator' AND a.disabled_at IS NULL) AS administrators
  FROM app_user u LEFT JOIN app_user r ON r.id = u.reviewer_id AND r.centre_id = u.centre_id WHERE u.centre_id = $1`;

export function memberView(user: TeamReader, { administrators, reviewerId, reviewerName, ...row }: MemberRow): TeamMember {
  return {
    ...row,
    reviewer: reviewerId && reviewerName ? { id: reviewerId, name: reviewerName } : null,
    lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
    disabledAt: row.disabledAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    can: teamActionsFor(user, row, administrators),
  };
}
