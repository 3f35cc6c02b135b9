// Asking back, answering, and the review before sending. What leaves is always the saved draft, at the version that was read.
import { Injectable } from '@nestjs/common';
import type { Draft, EnquiryDetail, UserReference } from '@guichet/contracts';
import type { ApproveInput, AskBackInput, ConfirmInput, ReturnInput, SaveDraftInput, SendDraftInput } from '@guichet/contracts/inputs';
import type { EntityManager } from 'typeorm';
import { AnswersService } from '../answers/answers.service';
import { DraftsService } from '../answers/drafts.service';
import { confirmedIn, requireCompared } from '../citations/confirmed';
import { withSources } from '../answers/letter';
import type { OutboxEntity } from '../answers/outbox.entity';
import { audit } from '../core/audit';
import { Clock } from '../core/clock';
import type { CurrentUser } from '../core/current-user';
import { InvalidInput } from '../core/errors';
import { Events } from '../core/events';
import { PersonEntity } from '../people/person.entity';
import { keepDecision, keepSubmission, requirePassages } from './review/draft-reviews';
import { EnquirySteps, type Step } from './enquiry-steps';
import type { EnquiryEntity } from './enquiry.entity';
import { recipientOf } from './enquiry.policy';

@Injectable()
export class EnquiryAnswering {
  constructor(
    private readonly steps: EnquirySteps,
    private readonly answers: AnswersService,
    private readonly drafts: DraftsService,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  saveDraft(user: CurrentUser, id: string, read: number, input: SaveDraftInput): Promise<Draft> {
    return this.steps.transaction(user, async (tx) => {
      const enquiry = await this.steps.lock(tx, user, id, 'draft');
      const draft = await this.drafts.save(tx, user, id, read, input);
      await this.events.tell(tx, enquiry.centreId, { type: 'enquiry', enquiryId: id, change: 'draft', actorId: user.id });
      return draft;
    });
  }

  confirmDraft(user: CurrentUser, id: string, input: ConfirmInput): Promise<Draft> {
    return this.steps.transaction(user, async (tx) => {
      requireCompared(input);
      const enquiry = await this.steps.lock(tx, user, id, 'draft');
      const draft = await this.drafts.confirm(tx, id, input);
      await audit(tx, user, {
        action: 'draft.confirmed',
        objectType: 'enquiry',
        objectId: id,
        details: confirmedIn(input),
      });
      await this.events.tell(tx, enquiry.centreId, { type: 'enquiry', enquiryId: id, change: 'draft', actorId: user.id });
      return draft;
    });
  }

  askBack(user: CurrentUser, id: string, version: number, { text }: AskBackInput): Promise<EnquiryDetail> {
    return this.steps.take(user, id, version, 'ask-back', async (tx, enquiry) => {
      await this.write(tx, enquiry, 'ask_back', text);
      return { set: { status: 'waiting' }, happened: { type: 'asked_back', text } };
    });
  }

  answer(user: CurrentUser, id: string, version: number, { draftVersion }: SendDraftInput): Promise<EnquiryDetail> {
    return this.steps.take(user, id, version, 'answer', async (tx, enquiry) => {
      const citations = await this.send(tx, enquiry, draftVersion, user, null);
      return {
        set: { status: 'answered', ...(enquiry.assigneeId ? {} : { assigneeId: user.id }) },
        happened: { type: 'answered', details: { citations } },
      };
    });
  }

  submit(user: CurrentUser, id: string, version: number, { draftVersion }: SendDraftInput): Promise<EnquiryDetail> {
    return this.steps.take(user, id, version, 'submit-for-review', async (tx, enquiry) => {
      const { text } = await this.drafts.require(tx, id, draftVersion);
      await keepSubmission(tx, { enquiry, by: user, at: this.clock.now(), text });
      return {
        set: { status: 'in_review', reviewState: 'pending', submittedById: user.id, submittedByName: user.name },
        happened: { type: 'submitted' },
      };
    });
  }

  /** Sends the draft under review, at the version named or as it stood with the case that was read; an answer that was given on the phone is only marked as read. */
  approve(user: CurrentUser, id: string, version: number, { draftVersion }: ApproveInput): Promise<EnquiryDetail> {
    return this.steps.take(user, id, version, 'approve', async (tx, enquiry): Promise<Step> => {
      if (enquiry.status !== 'in_review') return { set: { reviewState: 'approved' }, happened: { type: 'approved' } };
      const author = { id: enquiry.submittedById ?? user.id, name: enquiry.submittedByName ?? user.name };
      const read = draftVersion ?? (await this.drafts.readWith(tx, enquiry));
      const { text } = await this.drafts.require(tx, id, read);
      const citations = await this.send(tx, enquiry, read, author, user);
      await keepDecision(tx, id, { decision: 'approved', by: user, at: this.clock.now(), text });
      return { set: { status: 'answered', reviewState: 'approved' }, happened: { type: 'approved', details: { citations } } };
    });
  }

  return(user: CurrentUser, id: string, version: number, input: ReturnInput): Promise<EnquiryDetail> {
    const { comment = null, draftVersion, comments = [] } = input;
    if (comment === null && comments.length === 0)
      throw InvalidInput.field('comment', 'isNotEmpty', 'comment is missing: say what is to be corrected, here or of a passage.');
    return this.steps.take(user, id, version, 'return', async (tx) => {
      const { text } = await this.drafts.underReview(tx, id, draftVersion);
      requirePassages(text, comments);
      await keepDecision(tx, id, { decision: 'returned', by: user, at: this.clock.now(), text, comment, comments });
      return {
        set: { status: 'in_progress', reviewState: 'returned' },
        happened: { type: 'returned', text: comment, details: comments.length > 0 ? { passages: comments.length } : {} },
      };
    });
  }

  /** Turns the draft into an answer and returns how many sources it cites. */
  private async send(
    tx: EntityManager,
    enquiry: EnquiryEntity,
    draftVersion: number,
    author: UserReference,
    reviewer: UserReference | null,
  ): Promise<number> {
    const draft = await this.drafts.require(tx, enquiry.id, draftVersion);
    const { text, citations, validForAcademicYear } = draft;
    const reused = await this.drafts.reused(tx, draft);
    const { id: enquiryId, centreId } = enquiry;
    await this.answers.give(tx, { centreId, enquiryId, text: text.trim(), citations, validForAcademicYear, reused, author, reviewer });
    await this.write(tx, enquiry, 'answer', withSources(text.trim(), citations, enquiry.language));
    await this.drafts.remove(tx, enquiryId);
    return citations.length;
  }

  /** An e-mail, where the channel is one and there is an address. */
  private async write(tx: EntityManager, enquiry: EnquiryEntity, kind: OutboxEntity['kind'], body: string): Promise<void> {
    const asker = enquiry.askerId === null ? null : await tx.findOneByOrFail(PersonEntity, { id: enquiry.askerId });
    const recipient = recipientOf(enquiry.channel, asker);
    if (recipient === null) return;
    const { id: enquiryId, centreId, number } = enquiry;
    await this.answers.post(tx, { centreId, enquiryId, number, kind, recipient, body });
  }
}
