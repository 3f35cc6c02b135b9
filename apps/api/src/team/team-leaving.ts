// Disabling an account: the sessions end, the open cases go to a colleague or to nobody, all in the transaction that
// shuts the account. Enabling opens it again; the cases stay where they went.
import { Injectable } from '@nestjs/common';
import type { TeamMember } from '@guichet/contracts';
import type { DisableMemberInput } from '@guichet/contracts/inputs';
import { In, IsNull, type EntityManager } from 'typeorm';
import { Clock } from '../core/clock';
import type { CurrentUser } from '../core/current-user';
import { InvalidInput } from '../core/errors';
import { Sessions } from '../core/sessions';
import { EnquiryEntity } from '../enquiries/enquiry.entity';
import { EnquirySteps } from '../enquiries/enquiry-steps';
import { UserEntity } from '../users/user.entity';
import { TeamSteps } from './team-steps';
import { openStatuses } from './team.view';

@Injectable()
export class TeamLeaving {
  constructor(
    private readonly steps: TeamSteps,
    private readonly enquiries: EnquirySteps,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  disable(user: CurrentUser, id: string, version: number, { handOverTo = null }: DisableMemberInput): Promise<TeamMember> {
    return this.steps.take(user, id, version, 'user.disabled', async (tx, member, require) => {
      require('disable');
      const colleague = handOverTo === null ? null : await heir(tx, user, id, handOverTo);
      const cases = await this.handOver(tx, user, member, colleague);
      await this.sessions.endAll(tx, id);
      const also = cases > 0 ? [{ field: 'openCases', old: cases, new: colleague?.name ?? null }] : [];
      return { set: { disabledAt: this.clock.now() }, also };
    });
  }

  enable(user: CurrentUser, id: string, version: number): Promise<TeamMember> {
    return this.steps.take(user, id, version, 'user.enabled', (_tx, _member, require) => {
      require('enable');
      return { set: { disabledAt: null } };
    });
  }

  private async handOver(tx: EntityManager, user: CurrentUser, member: UserEntity, to: UserEntity | null): Promise<number> {
    const theirs = await tx.find(EnquiryEntity, {
      where: { centreId: user.centreId, assigneeId: member.id, status: In(openStatuses) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    for (const enquiry of theirs) {
      const status = to === null && enquiry.status !== 'in_review' ? 'new' : enquiry.status;
      await this.enquiries.save(tx, enquiry, { status, assigneeId: to?.id ?? null });
      await this.enquiries.record(tx, user, enquiry, to ? { type: 'assigned', details: { assignee: to.name } } : { type: 'released' });
    }
    return theirs.length;
  }
}

/** @throws InvalidInput when they are not another active colleague of this centre */
async function heir(tx: EntityManager, user: CurrentUser, leaving: string, id: string): Promise<UserEntity> {
  const found = id === leaving ? null : await tx.findOneBy(UserEntity, { id, centreId: user.centreId, disabledAt: IsNull() });
  if (!found)
    throw InvalidInput.field('handOverTo', 'unknown', 'handOverTo is not another active colleague; GET /api/colleagues lists them.');
  return found;
}
