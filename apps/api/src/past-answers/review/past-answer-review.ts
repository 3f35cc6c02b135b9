// Looking again at an answer whose sources have changed: it still holds, it is put right, or it is taken out of use.
import { Injectable } from '@nestjs/common';
import type { PastAnswer } from '@guichet/contracts';
import type { ConfirmInput, PastAnswerChange, RetireAnswerInput } from '@guichet/contracts/inputs';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { AnswerCitationEntity } from '../../answers/answer-citation.entity';
import { AnswerEntity } from '../../answers/answer.entity';
import { refreshStale } from '../../answers/refresh-stale';
import { confirmedIn, requireCompared } from '../../citations/confirmed';
import { CitationsService, type PinnedCitation } from '../../citations/citations.service';
import { audit } from '../../core/audit';
import { Clock } from '../../core/clock';
import type { CurrentUser } from '../../core/current-user';
import { InvalidInput, NotFound } from '../../core/errors';
import { requireVersion } from '../../core/versions';
import { Database } from '../../database/database';
import { visibleTo } from '../../enquiries/enquiry.policy';
import { TopicsService } from '../../topics/topics.service';
import { PastAnswerCitationEntity } from '../past-answer-citation.entity';
import { PastAnswerEntity } from '../past-answer.entity';
import { answerActions, requireReview, reusableActions } from '../past-answer.policy';
import { PastAnswersService } from '../past-answers.service';
import { keepVersions } from '../versions/keep-version';

@Injectable()
export class PastAnswerReview {
  constructor(
    private readonly database: Database,
    private readonly pastAnswers: PastAnswersService,
    private readonly citations: CitationsService,
    private readonly topics: TopicsService,
    private readonly clock: Clock,
  ) {}

  /** Still true: what was compared is pinned at its version of today. */
  confirm(user: CurrentUser, id: string, input: ConfirmInput): Promise<PastAnswer> {
    return this.database.transaction(user, async (tx) => {
      requireCompared(input);
      const shared = await this.lock(tx, user, id);
      if (shared) await this.confirmReusable(tx, user, shared, input);
      else await this.confirmSent(tx, user, id, input);
      await audit(tx, user, {
        action: 'past-answer.confirmed',
        objectType: 'past-answer',
        objectId: id,
        details: confirmedIn(input),
      });
      return this.pastAnswers.shown(tx, user, id);
    });
  }

  change(user: CurrentUser, id: string, version: number, input: PastAnswerChange): Promise<PastAnswer> {
    return this.database.transaction(user, async (tx) => {
      const shared = await this.lock(tx, user, id);
      if (!shared) throw new NotFound('past-answer', id);
      requireReview(reusableActions(user, shared), 'edit');
      requireVersion(shared.version, version);
      const { citations, reason, ...fields } = input;
      if (fields.topic) await this.topics.requireKnown(tx, [fields.topic]);
      const stale = await this.replace(tx, shared, citations);
      await tx.update(PastAnswerEntity, { id }, { ...fields, version: version + 1, validity: stale ? 'needs_review' : 'valid' });
      await keepVersions(tx, user, [id], { change: 'edited', reason, at: this.clock.now() });
      await audit(tx, user, {
        action: 'past-answer.edited',
        objectType: 'past-answer',
        objectId: id,
        details: { fields: Object.keys(input).filter((field) => field !== 'reason') },
      });
      return this.pastAnswers.shown(tx, user, id);
    });
  }

  /** No longer proposed; the cases in which it was used keep it. */
  retire(user: CurrentUser, id: string, { reason }: RetireAnswerInput): Promise<PastAnswer> {
    return this.database.transaction(user, async (tx) => {
      const shared = await this.lock(tx, user, id);
      if (!shared) throw new NotFound('past-answer', id);
      requireReview(reusableActions(user, shared), 'retire');
      await tx.update(PastAnswerEntity, { id }, { validity: 'expired', retiredReason: reason, version: shared.version + 1 });
      await tx.update(PastAnswerCitationEntity, { pastAnswerId: id }, { staleCause: null, staleSince: null });
      await keepVersions(tx, user, [id], { change: 'retired', reason, at: this.clock.now() });
      await audit(tx, user, { action: 'past-answer.retired', objectType: 'past-answer', objectId: id });
      return this.pastAnswers.shown(tx, user, id);
    });
  }

  /** The reusable answer of one's own centre; that of another, shared or not, is not found unless it may be read. */
  private async lock(tx: EntityManager, user: CurrentUser, id: string): Promise<PastAnswerEntity | null> {
    const shared = await tx.findOneBy(PastAnswerEntity, { id });
    if (!shared) return null;
    requireReview(reusableActions(user, shared), 'confirm');
    return tx.findOne(PastAnswerEntity, { where: { id, ...visibleTo(user) }, lock: { mode: 'pessimistic_write' } });
  }

  private async confirmReusable(
    tx: EntityManager,
    user: CurrentUser,
    shared: PastAnswerEntity,
    { citations: compared }: ConfirmInput,
  ): Promise<void> {
    requireReview(reusableActions(user, shared), 'confirm');
    if (!compared)
      throw InvalidInput.field('citations', 'isNotEmpty', 'citations is missing: a reusable answer rests on its sources alone.');
    const kept = await tx.find(PastAnswerCitationEntity, { where: { pastAnswerId: shared.id }, order: { position: 'ASC' } });
    const confirmed = await this.citations.confirm(tx, kept, compared);
    for (const { pastAnswerId, position, ...pinned } of confirmed)
      await repin(tx, PastAnswerCitationEntity, { pastAnswerId, position }, pinned);
    const settled = confirmed.every(({ staleCause }) => staleCause === null);
    const validity = settled && shared.validity === 'needs_review' ? 'valid' : shared.validity;
    await tx.update(PastAnswerEntity, { id: shared.id }, { validity, version: shared.version + 1 });
    await keepVersions(tx, user, [shared.id], { change: 'confirmed', at: this.clock.now() });
  }

  private async confirmSent(
    tx: EntityManager,
    user: CurrentUser,
    id: string,
    { citations: compared = [], reused }: ConfirmInput,
  ): Promise<void> {
    const answer = await tx.findOneBy(AnswerEntity, { id, ...visibleTo(user) });
    if (!answer) throw new NotFound('past-answer', id);
    requireReview(answerActions(user, answer), 'confirm');
    const kept = await tx.find(AnswerCitationEntity, { where: { answerId: id }, order: { position: 'ASC' } });
    const confirmed = await this.citations.confirm(tx, kept, compared);
    for (const { answerId, position, ...pinned } of confirmed) await repin(tx, AnswerCitationEntity, { answerId, position }, pinned);
    if (reused) await tx.update(AnswerEntity, { id }, { doubtedSince: null });
    await refreshStale(tx, answer.enquiryId);
  }

  /** Whether anything it cites now is amber. */
  private async replace(tx: EntityManager, { id, centreId }: PastAnswerEntity, citations: PastAnswerChange['citations']): Promise<boolean> {
    const kept = await tx.find(PastAnswerCitationEntity, { where: { pastAnswerId: id }, order: { position: 'ASC' } });
    if (!citations) return kept.some(({ staleCause }) => staleCause !== null);
    const pinned = await this.citations.pin(tx, citations, '', kept);
    await tx.delete(PastAnswerCitationEntity, { pastAnswerId: id });
    const rows = pinned.map((citation, position) => ({ ...citation, pastAnswerId: id, centreId, position }));
    if (rows.length > 0) await tx.insert(PastAnswerCitationEntity, rows);
    return pinned.some(({ staleCause }) => staleCause !== null);
  }
}

/** Only what a pin says may change in a citation. */
async function repin<T extends ObjectLiteral>(
  tx: EntityManager,
  table: EntityTarget<T>,
  key: object,
  citation: PinnedCitation,
): Promise<void> {
  const { version, label, source, url, accessedOn, pinnedAt, staleCause, staleSince } = citation;
  await tx.update(table, key, { version, label, source, url, accessedOn, pinnedAt, staleCause, staleSince } as never);
}
