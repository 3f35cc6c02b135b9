import type { PassageComment } from './draft-reviews';
import type { QualityChecks } from './quality-reviews';

/** Cases of which a draft was decided on: how many, and of how many one came back. */
export interface ReviewFigures {
  submitted: number;
  returned: number;
}

export const receivedKinds = ['returned', 'quality'] as const;
/** Before sending a draft came back; after sending the answer was looked at. */
export type ReceivedKind = (typeof receivedKinds)[number];

/** What a reviewer said of somebody's answer. */
export interface ReceivedReview {
  id: string;
  kind: ReceivedKind;
  at: string;
  by: { id: string; name: string };
  enquiry: { id: string; number: number };
  comment: string | null;
  comments: PassageComment[];
  /** For `quality`. */
  checks: QualityChecks | null;
  /** For `quality`: when its author has taken note. */
  acknowledgedAt: string | null;
}

/** What somebody may learn from the reviews of their answers, in their centre. */
export interface ReviewsReceived {
  last30Days: ReviewFigures;
  last90Days: ReviewFigures;
  /** The newest first, at most fifty. */
  reviews: ReceivedReview[];
}
