// Logging an enquiry: only the channel is required. With an outcome it is closed at once; what was said on the phone is
// kept as the answer given, and a trainee's is marked for review afterwards.
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AcademicYear, EnquiryDetail, EnquiryStatus, ReusedAnswer } from '@guichet/contracts';
import type { GivenAnswerInput, LogEnquiryInput } from '@guichet/contracts/inputs';
import type { EntityManager } from 'typeorm';
import { AnswersService } from '../../answers/answers.service';
import { reusedIn } from '../../answers/reused-answers';
import { Clock } from '../../core/clock';
import type { CurrentUser } from '../../core/current-user';
import { once } from '../../core/idempotency';
import { dueAt, receivedAt } from './due';
import { EnquiryLinks } from './enquiry-links';
import { EnquiryReader } from '../enquiry-reader';
import { EnquirySteps } from '../enquiry-steps';
import { EnquiryEntity } from '../enquiry.entity';
import { reviewReasonOf } from '../enquiry.policy';

const nobody = { askerId: null, askerRelation: null, studentId: null };

@Injectable()
export class EnquiryLog {
  constructor(
    private readonly steps: EnquirySteps,
    private readonly reader: EnquiryReader,
    private readonly links: EnquiryLinks,
    private readonly answers: AnswersService,
    private readonly clock: Clock,
  ) {}

  log(user: CurrentUser, key: string | undefined, input: LogEnquiryInput): Promise<EnquiryDetail> {
    return this.steps.transaction(user, (tx) =>
      once(tx, { user, route: 'POST /enquiries', key, body: input }, async () => {
        const enquiry = await this.insert(tx, user, input);
        if (input.recordIds) await this.links.linkRecords(tx, enquiry, input.recordIds);
        await this.steps.record(tx, user, enquiry, { type: 'logged' });
        if (input.answer) await this.giveAnswer(tx, user, enquiry, input.answer);
        if (input.outcome) await this.steps.record(tx, user, enquiry, { type: 'closed', details: { outcome: input.outcome } });
        return this.reader.detail(tx, user, enquiry.id);
      }),
    );
  }

  private async insert(tx: EntityManager, user: CurrentUser, input: LogEnquiryInput): Promise<Pick<EnquiryEntity, 'id' | 'centreId'>> {
    const now = this.clock.now();
    const received = receivedAt(input.receivedAt, now);
    const mine = Boolean(input.claim ?? input.answer ?? input.outcome);
    const settings = await this.steps.settings(tx, user);
    const id = randomUUID();
    const about = { id, topics: input.topics ?? [], reviewKept: false };
    const toReview = input.answer !== undefined && reviewReasonOf(user, about, settings) !== null;
    await tx.insert(EnquiryEntity, {
      id,
      ...knownOf(input),
      outcome: input.outcome ?? null,
      topics: [],
      ...nobody,
      ...(await this.links.resolve(tx, user.centreId, input, nobody)),
      centreId: user.centreId,
      status: statusOf(input),
      ...(mine ? { assigneeId: user.id, assignedAt: now } : { assigneeId: null }),
      receivedAt: received,
      dueAt: dueAt(settings, { ...knownOf(input), topics: about.topics, receivedAt: received }),
      referredTo: null,
      ...(toReview ? { reviewState: 'pending', submittedById: user.id, submittedByName: user.name } : {}),
      stale: false,
      createdById: user.id,
      createdByName: user.name,
      createdAt: now,
      updatedAt: now,
      version: 1,
    });
    return { id, centreId: user.centreId };
  }

  private async takeOver(
    tx: EntityManager,
    user: CurrentUser,
    enquiry: Pick<EnquiryEntity, 'id' | 'centreId'>,
    pastAnswers: string[],
  ): Promise<ReusedAnswer[]> {
    for (const pastAnswerId of pastAnswers) {
      await tx.query('SELECT count_reuse($1)', [pastAnswerId]);
      await this.steps.record(tx, user, enquiry, { type: 'reused', details: { pastAnswerId } });
    }
    return pastAnswers.length > 0 ? reusedIn(tx, enquiry.id, this.clock.now()) : [];
  }

  private async giveAnswer(
    tx: EntityManager,
    user: CurrentUser,
    enquiry: Pick<EnquiryEntity, 'id' | 'centreId'>,
    said: GivenAnswerInput,
  ): Promise<void> {
    const citations = await this.answers.pin(tx, said.citations ?? [], 'answer.');
    const { id: enquiryId, centreId } = enquiry;
    const reused = await this.takeOver(tx, user, enquiry, said.reused ?? []);
    const { text, validForAcademicYear = firstYearOf(reused) } = said;
    await this.answers.give(tx, { centreId, enquiryId, text, citations, validForAcademicYear, reused, author: user, reviewer: null });
    await this.steps.record(tx, user, enquiry, { type: 'answered', details: { citations: citations.length } });
  }
}

/** The first academic year, after which what was taken over no longer holds as a whole. */
const firstYearOf = (reused: ReusedAnswer[]): AcademicYear | null =>
  reused.flatMap(({ academicYear }) => academicYear ?? []).sort()[0] ?? null;

function statusOf({ outcome, answer, claim }: LogEnquiryInput): EnquiryStatus {
  if (outcome !== undefined) return 'closed';
  if (answer !== undefined) return 'answered';
  return claim ? 'in_progress' : 'new';
}

/** What was said, and `null` for what was not. */
function knownOf({
  channel,
  question = null,
  audience = null,
  ageBand = null,
  sex = null,
  language = null,
  deadline = null,
  effortMinutes = null,
}: LogEnquiryInput) {
  return { channel, question, audience, ageBand, sex, language, deadline, effortMinutes };
}
