// What a user is to a case today, beyond their role: whether their answer is reviewed, and for whom they stand in.
import { Injectable } from '@nestjs/common';
import type { ReviewReason } from '@guichet/contracts';
import type { EntityManager } from 'typeorm';
import { AbsencesService } from '../absences/absences.service';
import type { Cover } from '../absences/cover';
import { CentreSettingsService, type Stored } from '../centres/opening/centre-settings.service';
import type { CurrentUser } from '../core/current-user';
import { asReviewed, reviewReasonOf, type PolicyUser, type Reviewed } from './enquiry.policy';

export interface Standing {
  user: PolicyUser;
  /** Why their answer is reviewed, and how many in a hundred are drawn. */
  reason: ReviewReason | null;
  sampleRate: number;
  cover: Cover;
}

@Injectable()
export class EnquiryStanding {
  constructor(
    private readonly centreSettings: CentreSettingsService,
    private readonly absences: AbsencesService,
  ) {}

  async of(tx: EntityManager, user: CurrentUser, enquiry: Reviewed): Promise<Standing> {
    const [settings, cover] = await Promise.all([this.settings(tx, user), this.absences.cover(tx, user)]);
    const reason = reviewReasonOf(user, enquiry, settings);
    const standing = { ...asReviewed(user, reason), covers: cover.coveredBy(user.id) };
    return { user: standing, reason, sampleRate: settings.reviewSampleRate, cover };
  }

  /** What the user's centre says of itself. */
  settings(tx: EntityManager, { centreId }: Pick<CurrentUser, 'centreId'>): Promise<Stored> {
    return this.centreSettings.of(tx, centreId);
  }
}
