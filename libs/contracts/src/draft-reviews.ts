/** Lengths in characters; what a reviewer says of passages goes with the one comment on the whole. */
export const passageLimits = { comments: 20, comment: 1_000, passage: 2_000 } as const;

/** What a reviewer says of a passage of the draft, at the version that was under review. */
export interface PassageComment {
  /** The passage, word for word. */
  quote: string;
  /** Where it begins in the Markdown of the draft, and where it ends, in UTF-16 code units. */
  start: number;
  end: number;
  text: string;
}

/** Opening hours for which a draft waits for the reviewer that its author has; then it is anybody's. */
export const namedReviewerHours = 8;

export const reviewDecisions = ['approved', 'returned'] as const;
export type ReviewDecision = (typeof reviewDecisions)[number];

/** Why an answer is reviewed before it is sent: who writes it, what it is about, or because it was drawn. */
export const reviewReasons = ['trainee', 'topic', 'sample'] as const;
export type ReviewReason = (typeof reviewReasons)[number];

/** A draft that was submitted for review, and what became of it. */
export interface DraftReview {
  id: string;
  submittedAt: string;
  submittedBy: { id: string; name: string };
  /** As it was submitted. */
  submittedText: string;
  /** `null` while it waits. */
  decision: ReviewDecision | null;
  decidedAt: string | null;
  decidedBy: { id: string; name: string } | null;
  /** What was sent or returned, where the reviewer has changed it. */
  correctedText: string | null;
  comment: string | null;
  /** In the order of the text. */
  comments: PassageComment[];
}
