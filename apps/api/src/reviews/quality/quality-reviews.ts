// Looking again at what was sent: a checklist and a word to the author. Nothing of the case changes by it.
import { Injectable } from '@nestjs/common';
import type { QualityReview, QualitySample, QualitySummary } from '@guichet/contracts';
import type { QualityReviewInput } from '@guichet/contracts/inputs';
import type { EntityManager } from 'typeorm';
import { AnswersService } from '../../answers/answers.service';
import { audit } from '../../core/audit';
import { Clock } from '../../core/clock';
import type { CurrentUser } from '../../core/current-user';
import { NotAllowed, NotFound } from '../../core/errors';
import { Events } from '../../core/events';
import { requireVersion } from '../../core/versions';
import { Database } from '../../database/database';
import { QualityDraw } from './quality-draw';
import { QualityReviewEntity } from './quality-review.entity';

interface Row {
  id: string;
  answerId: string;
  enquiryId: string;
  number: number;
  question: string | null;
  topics: string[];
  authorId: string;
  authorName: string;
  sentAt: Date;
  reviewedAt: Date | null;
  version: number;
}

@Injectable()
export class QualityReviews {
  constructor(
    private readonly database: Database,
    private readonly draw: QualityDraw,
    private readonly answers: AnswersService,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  list(user: CurrentUser): Promise<QualitySample> {
    return this.database.transaction(user, async (tx) => {
      const { week, since } = await this.draw.ofThisWeek(tx, user);
      const rows: Row[] = await tx.query(`${drawn} AND q.week = $2 AND a.author_id <> $3 ORDER BY q.position, q.id`, [
        user.centreId,
        week,
        user.id,
      ]);
      const left = rows.filter(({ reviewedAt }) => reviewedAt === null).length;
      return { week, since, left, items: rows.map((row) => summary({ ...row, question: row.question?.slice(0, 200) ?? null })) };
    });
  }

  /** Reading an answer is reading its case, and leaves the same trace. */
  read(user: CurrentUser, id: string): Promise<QualityReview> {
    return this.database.transaction(user, async (tx) => {
      const { enquiry, ...review } = await this.view(tx, user, id);
      await audit(tx, user, { action: 'read', objectType: 'enquiry', objectId: enquiry.id });
      return { ...review, enquiry };
    });
  }

  save(user: CurrentUser, id: string, read: number, input: QualityReviewInput): Promise<QualityReview> {
    const { comment = null, ...checks } = input;
    return this.database.transaction(user, async (tx) => {
      const review = await tx.findOne(QualityReviewEntity, { where: { id, centreId: user.centreId }, lock: { mode: 'pessimistic_write' } });
      if (!review) throw new NotFound('quality review', id);
      const { enquiry, author } = await this.view(tx, user, id);
      if (author.id === user.id) throw new NotAllowed('Nobody reviews their own answer.');
      requireVersion(review.version, read);
      await tx.update(
        QualityReviewEntity,
        { id },
        {
          ...{ checks, comment, reviewedAt: this.clock.now(), reviewedById: user.id, reviewedByName: user.name },
          ...{ acknowledgedAt: null, version: read + 1 },
        },
      );
      await audit(tx, user, { action: 'quality.reviewed', objectType: 'answer', objectId: review.answerId, details: { ...checks } });
      await this.events.tell(tx, user.centreId, { type: 'review', enquiryId: enquiry.id, userId: author.id, actorId: user.id });
      return this.view(tx, user, id);
    });
  }

  /** The author has taken note of what was said; once is enough. */
  acknowledge(user: CurrentUser, id: string): Promise<void> {
    return this.database.transaction(user, async (tx) => {
      const [row]: Row[] = await tx.query(`${drawn} AND q.id = $2 AND a.author_id = $3`, [user.centreId, id, user.id]);
      if (!row?.reviewedAt) throw new NotFound('quality review', id);
      await tx.query('UPDATE quality_review SET acknowledged_at = coalesce(acknowledged_at, $2) WHERE id = $1', [id, this.clock.now()]);
      await audit(tx, user, { action: 'quality.acknowledged', objectType: 'answer', objectId: row.answerId });
    });
  }

  private async view(tx: EntityManager, user: CurrentUser, id: string): Promise<QualityReview> {
    const [row]: Row[] = await tx.query(`${drawn} AND q.id = $2`, [user.centreId, id]);
    const review = row && (await tx.findOneBy(QualityReviewEntity, { id }));
    const answer = row && (await this.answers.ofEnquiry(tx, row.enquiryId)).find((one) => one.id === row.answerId);
    if (!review || !answer) throw new NotFound('quality review', id);
    const { checks, comment, reviewedById, reviewedByName, acknowledgedAt } = review;
    return {
      ...summary(row),
      ...{ enquiry: { id: row.enquiryId, number: row.number }, answer, checks, comment },
      reviewedBy: reviewedById && reviewedByName ? { id: reviewedById, name: reviewedByName } : null,
      acknowledgedAt: acknowledgedAt?.toISOString() ?? null,
    };
  }
}

/** $1 centre. */
const drawn = `
  SELECT q.id, q.answer_id AS "answerId", e.id AS "enquiryId", e.number, e.question, e.topics, a.author_id AS "authorId",
    a.author_name AS "authorName", a.sent_at AS "sentAt", q.reviewed_at AS "reviewedAt", q.version
  FROM quality_review q JOIN answer a ON a.id = q.answer_id JOIN enquiry e ON e.id = a.enquiry_id WHERE q.centre_id = $1`;

function summary({ id, question, topics, authorId, authorName, sentAt, reviewedAt, version }: Row): QualitySummary {
  return {
    ...{ id, question, topics, version, author: { id: authorId, name: authorName } },
    sentAt: sentAt.toISOString(),
    reviewedAt: reviewedAt?.toISOString() ?? null,
  };
}
