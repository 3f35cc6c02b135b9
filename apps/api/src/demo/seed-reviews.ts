import type { EntityManager } from 'typeorm';
import { DraftReviewEntity } from '../enquiries/review/draft-review.entity';
import type { DemoEnquiry } from './demo-types';

interface Reviewed {
  enquiry: { id: string; centreId: string };
  demo: DemoEnquiry;
  author: { id: string; name: string };
  supervisor: { id: string; name: string };
  /** When the question came, and now. */
  receivedAt: Date;
  now: Date;
}

/** What was submitted, and what the supervisor said of it. */
export async function seedReview(tx: EntityManager, { enquiry, demo, author, supervisor, receivedAt, now }: Reviewed): Promise<void> {
  const { status, reviewReturn, reviewComments = [], draft, answer } = demo;
  const decision = reviewReturn !== undefined ? 'returned' : answer?.reviewer !== undefined ? 'approved' : null;
  if (decision === null && status !== 'in_review') return;
  const text = draft?.text ?? answer?.text ?? '';
  const last = answer ? now.getTime() - answer.hoursAgo * 3_600_000 : now.getTime();
  const part = (share: number): Date => new Date(receivedAt.getTime() + share * (last - receivedAt.getTime()));
  await tx.insert(DraftReviewEntity, {
    ...{ centreId: enquiry.centreId, enquiryId: enquiry.id, submittedAt: part(0.5), submittedText: text },
    ...{ submittedById: author.id, submittedByName: author.name, decision, comment: reviewReturn ?? null },
    ...(decision === null ? {} : { decidedAt: part(answer ? 1 : 0.8), decidedById: supervisor.id, decidedByName: supervisor.name }),
    comments: reviewComments.map(({ passage, comment }) => {
      const start = text.indexOf(passage);
      if (start < 0) throw new Error(`The demo draft does not hold "${passage}"`);
      return { quote: passage, start, end: start + passage.length, text: comment };
    }),
  });
}
