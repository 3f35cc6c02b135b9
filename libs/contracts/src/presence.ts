export const doings = ['looking', 'writing'] as const;
/** What somebody is doing in a case: reading it, or writing its answer. */
export type Doing = (typeof doings)[number];

/** Seconds after which somebody who gives no sign in a case is gone from it, between two signs, and after which who did nothing at all is not at their desk. */
export const presence = { lasts: 45, beat: 15, atDesk: 900 } as const;

/** Who is in a case now. */
export interface Presence {
  enquiryId: string;
  user: { id: string; name: string };
  doing: Doing;
  since: string;
}

/** The reply to a sign of life: what one is taken to be doing, and who else is in the case. */
export interface PresenceReply {
  /** `looking` where one meant to write and a colleague is writing. */
  doing: Doing;
  others: Presence[];
}

/** Somebody came, left (`null`), or does something else. */
export interface PresenceEvent {
  type: 'presence';
  enquiryId: string;
  user: { id: string; name: string };
  doing: Doing | null;
  at: string;
}
