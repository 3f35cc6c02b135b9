// What a user is to a case today, beyond their role: whether their answer is reviewed, and for whom they stand in.
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AbsencesService } from '../absences/absences.service';
import type { Cover } from '../absences/cover';
import { CentreSettingsService, type Stored } from '../centres/opening/centre-settings.service';
import type { CurrentUser } from '../core/current-user';
import { reviewedIn, type PolicyUser, type Topical } from './enquiry.policy';

export interface Standing {
  user: PolicyUser;
  cover: Cover;
}

@Injectable()
export class EnquiryStanding {
  constructor(
    private readonly centreSettings: CentreSettingsService,
    private readonly absences: AbsencesService,
  ) {}

  async of(tx: EntityManager, user: CurrentUser, topical: Topical): Promise<Standing> {
    const [{ reviewedTopics }, cover] = await Promise.all([this.settings(tx, user), this.absences.cover(tx, user)]);
    return { user: { ...reviewedIn(user, topical, reviewedTopics), covers: cover.coveredBy(user.id) }, cover };
  }

  /** What the user's centre says of itself. */
  settings(tx: EntityManager, { centreId }: Pick<CurrentUser, 'centreId'>): Promise<Stored> {
    return this.centreSettings.of(tx, centreId);
  }
}
