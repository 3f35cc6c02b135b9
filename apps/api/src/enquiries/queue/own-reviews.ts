// Which drafts wait for this reviewer before others: those of whom they are the named reviewer, those whose author has
// none, and those whose reviewer is away or has let them wait. Nobody's own.
import { namedReviewerHours } from '@guichet/contracts';
import type { SelectQueryBuilder } from 'typeorm';
import type { Stored } from '../../centres/opening/centre-settings.service';
import { openingHoursBefore } from '../../centres/opening/opening-time';
import { brusselsDay } from '../../core/brussels';
import type { EnquiryEntity } from '../enquiry.entity';
import { openingOf } from '../log/due';

export interface Reviewer {
  id: string;
  now: Date;
  settings: Stored;
}

export function addOwnReviews(rows: SelectQueryBuilder<EnquiryEntity>, { id: me, now, settings }: Reviewer): void {
  const waiting = openingHoursBefore(openingOf(settings), now, namedReviewerHours);
  rows
    .andWhere(`enquiry.reviewState = 'pending' AND enquiry.submittedById IS DISTINCT FROM :me`, { me })
    .andWhere(`(NOT EXISTS (${somebodyElse}) OR EXISTS (${letWait}))`, { waiting, today: brusselsDay(now) });
}

const somebodyElse = `
  SELECT FROM app_user author JOIN app_user reviewer ON reviewer.id = author.reviewer_id AND reviewer.centre_id = author.centre_id
  WHERE author.id = enquiry.submittedById AND reviewer.id <> :me AND reviewer.disabled_at IS NULL AND reviewer.role <> 'adviser'
    AND NOT EXISTS (SELECT FROM absence away WHERE away.user_id = reviewer.id AND away.centre_id = reviewer.centre_id
      AND away.first_day <= :today AND coalesce(away.last_day, 'infinity') >= :today)`;
const letWait = `SELECT FROM draft_review r WHERE r.enquiry_id = enquiry.id AND r.decision IS NULL AND r.submitted_at < :waiting`;
