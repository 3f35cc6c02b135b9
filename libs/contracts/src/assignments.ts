import type { EnquirySummary } from './enquiries';

export const suggestedAtMost = 9;
/** How many cases may go to a colleague in one act. */
export const assignedAtOnce = 100;

export const assigneeReasons = ['online', 'knows_topic', 'open_cases', 'idle', 'reviewed'] as const;
/** What speaks for somebody, or (`reviewed`) has to be known. */
export interface AssigneeReason {
  kind: (typeof assigneeReasons)[number];
  /** Answers on the topic within a year, or open cases. */
  count?: number;
  /** Since when they were given no case. */
  since?: string;
}

/** A colleague who could take these cases; the best first. */
export interface SuggestedAssignee {
  id: string;
  name: string;
  /** In the order in which they count. */
  reasons: AssigneeReason[];
}

/** The cases as they stand now. */
export interface Assignments {
  items: EnquirySummary[];
}
