// What passes before a reviewer's eyes: the draft as it was submitted, what was decided, and the words that came with it.
// Written in the transaction of the step that submits, approves or returns.
import type { DraftReview, PassageComment, ReviewDecision, UserReference } from '@guichet/contracts';
import { IsNull, type EntityManager } from 'typeorm';
import { InvalidInput } from '../../core/errors';
import { DraftReviewEntity } from './draft-review.entity';

export interface Submission {
  enquiry: { id: string; centreId: string };
  by: UserReference;
  at: Date;
  text: string;
}

export interface Decided {
  decision: ReviewDecision;
  by: UserReference;
  at: Date;
  /** The draft as it was sent or returned. */
  text: string;
  comment?: string | null;
  comments?: readonly PassageComment[];
}

export async function keepSubmission(tx: EntityManager, { enquiry, by, at, text }: Submission): Promise<void> {
  await tx.insert(DraftReviewEntity, {
    ...{ centreId: enquiry.centreId, enquiryId: enquiry.id, submittedAt: at, submittedText: text, comments: [] },
    ...{ submittedById: by.id, submittedByName: by.name },
  });
}

export async function keepDecision(tx: EntityManager, enquiryId: string, decided: Decided): Promise<void> {
  const { decision, by, at, text, comment = null, comments = [] } = decided;
  const { id, submittedText } = await tx.findOneByOrFail(DraftReviewEntity, { enquiryId, decision: IsNull() });
  await tx.update(
    DraftReviewEntity,
    { id },
    {
      ...{ decision, decidedAt: at, decidedById: by.id, decidedByName: by.name, comment },
      correctedText: text.trim() === submittedText.trim() ? null : text,
      comments: comments.toSorted((one, other) => one.start - other.start || one.end - other.end),
    },
  );
}

export async function lastReview(tx: EntityManager, enquiryId: string): Promise<DraftReview | null> {
  const found = await tx.findOne(DraftReviewEntity, { where: { enquiryId }, order: { submittedAt: 'DESC', id: 'DESC' } });
  return found && view(found);
}

/** @throws InvalidInput naming the first comment whose quote is not what stands there */
export function requirePassages(text: string, comments: readonly PassageComment[]): void {
  const wrong = comments.findIndex(({ quote, start, end }) => text.slice(start, end) !== quote);
  if (wrong < 0) return;
  const field = `comments[${wrong}].quote`;
  throw InvalidInput.field(field, 'passage', `${field} is not what stands between start and end: read the draft again.`);
}

function view(review: DraftReviewEntity): DraftReview {
  const { id, submittedText, decision, decidedAt, decidedById, decidedByName, correctedText, comment, comments } = review;
  return {
    ...{ id, submittedText, decision, correctedText, comment, comments },
    submittedAt: review.submittedAt.toISOString(),
    submittedBy: { id: review.submittedById, name: review.submittedByName },
    decidedAt: decidedAt?.toISOString() ?? null,
    decidedBy: decidedById && decidedByName ? { id: decidedById, name: decidedByName } : null,
  };
}
