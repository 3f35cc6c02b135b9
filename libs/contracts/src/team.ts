import type { UserReference } from './enquiries';
import type { Role } from './roles';

export const personNameMax = 120;
/** How long the link of an invitation serves. */
export const invitationHours = 72;

export const teamActions = ['edit', 'change-role', 'disable', 'enable'] as const;
export type TeamAction = (typeof teamActions)[number];

/** Somebody with an account in one's centre. */
export interface TeamMember {
  id: string;
  name: string;
  email: string;
  role: Role;
  /** A trainee: answers leave only after a supervisor approved them. */
  reviewRequired: boolean;
  /** Who reads their drafts before others do. */
  reviewer: UserReference | null;
  /** Cases that are theirs and not yet answered or closed. */
  openCases: number;
  lastSeenAt: string | null;
  disabledAt: string | null;
  createdAt: string;
  version: number;
  /** What the reader may do to this account now. */
  can: TeamAction[];
}

/** Somebody was invited and has not come yet. */
export interface Invitation {
  id: string;
  email: string;
  name: string;
  role: Role;
  reviewRequired: boolean;
  createdAt: string;
  createdBy: UserReference;
  expiresAt: string;
}

/** Just made: the only time that its token is told. */
export interface NewInvitation extends Invitation {
  token: string;
}

/** What an invited person sees before there is an account. */
export interface OpenInvitation {
  email: string;
  name: string;
  role: Role;
  centreName: string;
  expiresAt: string;
}

/** One field of an account or of a centre, before and after; the values are as they were stored. */
export interface FieldChange {
  field: string;
  old: unknown;
  new: unknown;
}

/** Who changed what, and when. */
export interface ChangeEntry {
  at: string;
  by: UserReference;
  action: string;
  changes: FieldChange[];
}
