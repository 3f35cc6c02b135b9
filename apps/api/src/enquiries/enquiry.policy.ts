// The lifecycle of an enquiry as data, and who may do what in it. No database, no framework.
import type { Channel, EnquiryAction, EnquiryStatus, EnquiryVerb, ReviewReason, ReviewState } from '@guichet/contracts';
import { enquiryActions } from '@guichet/contracts';
import type { CurrentUser } from '../core/current-user';
import { Conflict, NotAllowed } from '../core/errors';
import { isDrawn } from './review/sampling';

export interface PolicyUser extends Pick<CurrentUser, 'id' | 'can' | 'reviewRequired'> {
  /** Whose cases they hold too, because those people are away. */
  covers?: readonly string[];
}
export interface Topical {
  topics: readonly string[];
  reviewKept: boolean;
}
export interface PolicyEnquiry {
  status: EnquiryStatus;
  assigneeId: string | null;
  reviewState: ReviewState | null;
  submittedById: string | null;
}

/**
 * `anyone` of the centre · `free`: nobody has it yet, or who has it is away and one stands in for them ·
 * `holder`: has it, stands in for who has it, or supervises · `free_or_holder` ·
 * `sender`: a holder who needs no review · `reviewer`: supervises and did not write it.
 */
type Who = 'anyone' | 'free' | 'holder' | 'free_or_holder' | 'sender' | 'reviewer';

interface Rule {
  from: readonly EnquiryStatus[];
  /** `null` leaves the status as it is. */
  to: EnquiryStatus | null;
  who: Who;
}

const working = ['in_progress', 'waiting'] as const;

export const lifecycle: Record<EnquiryAction, Rule> = {
  claim: { from: ['new', ...working], to: 'in_progress', who: 'free' },
  release: { from: working, to: 'new', who: 'holder' },
  assign: { from: ['new', ...working, 'in_review'], to: null, who: 'free_or_holder' },
  'ask-back': { from: ['in_progress'], to: 'waiting', who: 'holder' },
  'submit-for-review': { from: working, to: 'in_review', who: 'holder' },
  approve: { from: ['in_review', 'answered', 'closed'], to: null, who: 'reviewer' },
  return: { from: ['in_review'], to: 'in_progress', who: 'reviewer' },
  answer: { from: working, to: 'answered', who: 'sender' },
  close: { from: ['new', ...working, 'answered'], to: 'closed', who: 'free_or_holder' },
  reopen: { from: ['answered', 'closed'], to: 'in_progress', who: 'anyone' },
  transfer: { from: ['new', ...working], to: 'new', who: 'free_or_holder' },
  edit: { from: ['new', ...working, 'in_review', 'answered'], to: null, who: 'anyone' },
  draft: { from: [...working, 'in_review'], to: null, who: 'holder' },
  note: { from: ['new', ...working, 'in_review', 'answered', 'closed'], to: null, who: 'anyone' },
};

const supervises = (user: PolicyUser): boolean => user.can.includes('enquiries:supervise');

function isOneOf(who: Who, user: PolicyUser, enquiry: PolicyEnquiry): boolean {
  const covered = enquiry.assigneeId !== null && (user.covers ?? []).includes(enquiry.assigneeId);
  const holds = enquiry.assigneeId === user.id || covered || supervises(user);
  switch (who) {
    case 'anyone':
      return true;
    case 'free':
      return enquiry.assigneeId === null || covered;
    case 'holder':
      return holds;
    case 'free_or_holder':
      return enquiry.assigneeId === null || holds;
    case 'sender':
      return holds && !user.reviewRequired;
    case 'reviewer':
      return supervises(user) && enquiry.submittedById !== user.id;
  }
}

function isReady(action: EnquiryAction, user: PolicyUser, enquiry: PolicyEnquiry): boolean {
  if (action === 'approve') return enquiry.reviewState === 'pending';
  if (action === 'draft') return enquiry.status !== 'in_review' || supervises(user);
  return true;
}

/** What this user may do to this enquiry now. */
export function actionsFor(user: PolicyUser, enquiry: PolicyEnquiry): EnquiryAction[] {
  return enquiryActions.filter((action) => {
    const { from, who } = lifecycle[action];
    return from.includes(enquiry.status) && isOneOf(who, user, enquiry) && isReady(action, user, enquiry);
  });
}

/**
 * @throws NotAllowed when the user's role never may
 * @throws Conflict when the lifecycle, or somebody who was faster, forbids it
 */
export function requireAction(user: PolicyUser, enquiry: PolicyEnquiry, action: EnquiryAction, holder?: string | null): void {
  if (actionsFor(user, enquiry).includes(action)) return;
  const { who } = lifecycle[action];
  if (who === 'reviewer' && !supervises(user)) throw new NotAllowed('Only a supervisor may review.');
  if (who === 'reviewer' && enquiry.submittedById === user.id) throw new NotAllowed('Nobody approves their own answer.');
  if (who === 'sender' && user.reviewRequired) throw new NotAllowed('This answer is reviewed first: submit it for review.');
  const taken = enquiry.assigneeId !== null && enquiry.assigneeId !== user.id && holder ? ` ${holder} has it.` : '';
  throw new Conflict(`An enquiry that is "${enquiry.status}" cannot take "${action}" from you.${taken}`, 'WRONG_STATE');
}

/** The status after an action. */
export function statusAfter(action: EnquiryVerb, enquiry: PolicyEnquiry): EnquiryStatus {
  if (action === 'assign') return enquiry.status === 'new' ? 'in_progress' : enquiry.status;
  // Taking over from an absent colleague leaves the case where it stands.
  if (action === 'claim') return enquiry.assigneeId !== null && enquiry.status !== 'new' ? enquiry.status : 'in_progress';
  if (action === 'approve') return enquiry.status === 'in_review' ? 'answered' : enquiry.status;
  return lifecycle[action].to ?? enquiry.status;
}

/** Whether one of the topics, or its group, is among those that the centre reviews. */
export const touches = (topics: readonly string[], reviewed: readonly string[]): boolean =>
  topics.some((topic) => reviewed.includes(topic) || reviewed.includes(topic.split('.')[0] ?? topic));

/** What of the settings of a centre says which answers are reviewed. */
export interface Reviewing {
  reviewedTopics: readonly string[];
  reviewSampleRate: number;
  samplingSecret: Buffer;
}
export interface Reviewed extends Topical {
  id: string;
}

/** A trainee's every answer; an adviser's to a topic, or a group of topics, that the centre reviews, and those that are drawn. */
export function reviewReasonOf(user: PolicyUser, enquiry: Reviewed, centre: Reviewing): ReviewReason | null {
  if (user.reviewRequired) return 'trainee';
  if (supervises(user)) return null;
  if (enquiry.reviewKept || touches(enquiry.topics, centre.reviewedTopics)) return 'topic';
  return isDrawn(centre.samplingSecret, enquiry.id, centre.reviewSampleRate) ? 'sample' : null;
}

/** Whose answer is reviewed goes the way of a trainee. */
export function asReviewed<T extends PolicyUser>(user: T, reason: ReviewReason | null): T {
  return reason === null ? user : { ...user, reviewRequired: true };
}

/** A reviewed topic that is taken off leaves the review behind, unless somebody who supervises took it off. */
export const keepsReview = (user: PolicyUser, before: Topical, topics: readonly string[], reviewed: readonly string[]): boolean =>
  !supervises(user) && (before.reviewKept || (touches(before.topics, reviewed) && !touches(topics, reviewed)));

/** Where an answer is e-mailed: only who wrote to us is written to. */
export function recipientOf(channel: Channel, asker: { email: string | null } | null): string | null {
  return channel === 'email' || channel === 'web_form' ? (asker?.email ?? null) : null;
}

/** The only place that narrows queries to what a user may see. */
export function visibleTo(user: Pick<CurrentUser, 'centreId'>): { centreId: string } {
  return { centreId: user.centreId };
}
