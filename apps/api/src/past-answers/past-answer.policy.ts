// Who may do what to an answer that is looked at again.
import type { ReviewAction } from '@guichet/contracts';
import type { AnswerEntity } from '../answers/answer.entity';
import type { CurrentUser } from '../core/current-user';
import { NotAllowed } from '../core/errors';
import type { PastAnswerEntity } from './past-answer.entity';

type Who = Pick<CurrentUser, 'id' | 'centreId' | 'can'>;

/** A reusable answer is the business of those who review it, in the centre it comes from. */
export function reusableActions(user: Who, answer: Pick<PastAnswerEntity, 'centreId' | 'retiredReason'>): ReviewAction[] {
  const reviews = answer.centreId === user.centreId && user.can.includes('past-answers:review');
  return reviews && answer.retiredReason === null ? ['confirm', 'edit', 'retire'] : [];
}

/** An answer that was sent is confirmed by its author or a supervisor; what is wrong in it is put right in the case. */
export function answerActions(user: Who, { authorId, centreId }: Pick<AnswerEntity, 'authorId' | 'centreId'>): ReviewAction[] {
  const answers = centreId === user.centreId && (authorId === user.id || user.can.includes('enquiries:supervise'));
  return answers ? ['confirm', 'edit'] : [];
}

export function requireReview(actions: ReviewAction[], action: ReviewAction): void {
  if (!actions.includes(action)) throw new NotAllowed('Only who reviews the answers of this centre may do that.');
}
