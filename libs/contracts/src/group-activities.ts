import type { Audience, UserReference } from './enquiries';
import type { Page } from './paging';

/** What a centre does with a group; authorities count it apart from enquiries. */
export const activityKinds = ['animation', 'fair', 'talk', 'visit'] as const;
export type ActivityKind = (typeof activityKinds)[number];

export const groupActivityActions = ['edit', 'delete'] as const;
export type GroupActivityAction = (typeof groupActivityActions)[number];

/** Lengths in characters; people present and minutes of one activity on one day. */
export const groupActivityLimits = { title: 200, place: 200, participants: 5_000, minutes: 1_440 } as const;

export interface GroupActivity {
  id: string;
  /** `YYYY-MM-DD`. */
  day: string;
  kind: ActivityKind;
  title: string;
  place: string | null;
  topics: string[];
  audience: Audience | null;
  participants: number;
  minutes: number;
  /** Who led it and noted it. */
  by: UserReference;
  can: GroupActivityAction[];
  version: number;
}

/** `null` where a figure would tell of too few activities of other centres. */
export interface GroupActivityFigures {
  activities: number | null;
  participants: number | null;
  minutes: number | null;
}

export interface GroupActivityPage extends Page<GroupActivity> {
  /** The days that are listed and added up, `YYYY-MM-DD`. */
  from: string;
  to: string;
  totals: {
    all: GroupActivityFigures;
    /** The most people first; an activity with several topics counts in each. `null`: without a topic. */
    topics: ({ topic: string | null } & GroupActivityFigures)[];
  };
}
