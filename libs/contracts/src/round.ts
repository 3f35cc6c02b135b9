/** What a supervisor goes through in the morning, in this order. */
export const roundItems = [
  'overdue',
  'unassigned',
  'absentColleagues',
  'inReview',
  'stale',
  'proposals',
  'searchGaps',
  'contradictions',
  'quality',
] as const;
export type RoundItemKey = (typeof roundItems)[number];

export interface RoundItem {
  key: RoundItemKey;
  /** At most `countedUpTo`, which then means "and more". */
  count: number;
  /** Since when the first of them waits, or was due. */
  oldest: string | null;
}

/** A topic that is asked about far more than usual. */
export interface Surge {
  topic: string;
  /** Enquiries of the last seven days. */
  thisWeek: number;
  /** In such a week, on average over the eight before. */
  usual: number;
  /** The day on which the seven began. */
  since: string;
}

export interface Round {
  items: RoundItem[];
  /** The greatest first. */
  surges: Surge[];
}
