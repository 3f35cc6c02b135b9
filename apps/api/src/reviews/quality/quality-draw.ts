// The sample of the week: drawn once, when a supervisor first looks, from what advisers have sent since the Monday before last.
import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CentreSettingsService } from '../../centres/opening/centre-settings.service';
import { brusselsDay, zonedInstant } from '../../core/brussels';
import { Clock } from '../../core/clock';
import type { CurrentUser } from '../../core/current-user';
import { isoWeekOf, mondayOf } from './iso-week';
import { QualityReviewEntity } from './quality-review.entity';
import { QualityWeekEntity } from './quality-week.entity';
import { weightedSample, type Candidate } from './weighted-sample';

@Injectable()
export class QualityDraw {
  constructor(
    private readonly settings: CentreSettingsService,
    private readonly clock: Clock,
  ) {}

  /** This week's sample, drawn now unless it was; of two who come at once one draws and the other waits. */
  async ofThisWeek(tx: EntityManager, { centreId }: Pick<CurrentUser, 'centreId'>): Promise<Pick<QualityWeekEntity, 'week' | 'since'>> {
    const today = brusselsDay(this.clock.now());
    const week = isoWeekOf(today);
    const drawn = await tx.findOneBy(QualityWeekEntity, { centreId, week });
    if (drawn) return drawn;
    const since = mondayOf(today, -1);
    const { qualityPerWeek, reviewedTopics } = await this.settings.of(tx, centreId);
    const candidates: Candidate[] = await tx.query(sentAnswers, [centreId, zonedInstant(since), reviewedTopics]);
    const seed = randomBytes(32);
    const first: unknown[] = await tx.query(
      `INSERT INTO quality_week (centre_id, week, since, seed, candidates, drawn_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT DO NOTHING RETURNING 1`,
      [centreId, week, since, seed, candidates.length, this.clock.now()],
    );
    const sample = first.length > 0 ? weightedSample(candidates, qualityPerWeek, seed) : [];
    if (sample.length > 0) {
      const rows = sample.map(({ id: answerId, weight }, position) => ({ centreId, answerId, week, position, weight, version: 1 }));
      await tx.insert(QualityReviewEntity, rows);
    }
    return { week, since };
  }
}

/**
 * $1 centre, $2 since, $3 topics that the centre reviews. Those count three times, and so do the answers of somebody new;
 * twice what cites a source that has changed. Whoever supervises is not drawn, nor what was drawn before.
 */
const sentAnswers = `
  SELECT a.id,
    (CASE WHEN EXISTS (SELECT FROM unnest(e.topics) AS t WHERE t = ANY ($3) OR split_part(t, '.', 1) = ANY ($3)) THEN 3 ELSE 1 END)
    * (CASE WHEN u.review_required OR u.created_at > a.sent_at - interval '90 days' THEN 3 ELSE 1 END)
    * (CASE WHEN EXISTS (SELECT FROM answer_citation c WHERE c.answer_id = a.id AND c.stale_cause IS NOT NULL) THEN 2 ELSE 1 END) AS weight
  FROM answer a JOIN enquiry e ON e.id = a.enquiry_id JOIN app_user u ON u.id = a.author_id AND u.centre_id = a.centre_id
  WHERE a.centre_id = $1 AND a.sent_at >= $2 AND u.role = 'adviser'
    AND NOT EXISTS (SELECT FROM quality_review q WHERE q.answer_id = a.id)`;
