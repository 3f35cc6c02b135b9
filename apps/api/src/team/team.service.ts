import { Injectable } from '@nestjs/common';
import type { ChangeEntry, TeamMember } from '@guichet/contracts';
import type { ChangeMemberInput } from '@guichet/contracts/inputs';
import { changesOf } from '../core/changes';
import type { CurrentUser } from '../core/current-user';
import { Sessions } from '../core/sessions';
import { reviewerOf } from './reviewer';
import { Database } from '../database/database';
import { TeamSteps } from './team-steps';
import { memberRows, memberView, type MemberRow } from './team.view';

@Injectable()
export class TeamService {
  constructor(
    private readonly database: Database,
    private readonly steps: TeamSteps,
    private readonly sessions: Sessions,
  ) {}

  async list(user: CurrentUser): Promise<TeamMember[]> {
    const rows = await this.database.transaction(user, (tx) =>
      tx.query<MemberRow[]>(`${memberRows} ORDER BY u.disabled_at IS NOT NULL, lower(u.name), u.id LIMIT 500`, [user.centreId]),
    );
    return rows.map((row) => memberView(user, row));
  }

  /** A new role ends their sessions: what they may do counts from the next request on. */
  change(user: CurrentUser, id: string, version: number, input: ChangeMemberInput): Promise<TeamMember> {
    return this.steps.take(user, id, version, 'user.changed', async (tx, member, require) => {
      require('edit');
      const { name = member.name, role = member.role, reviewRequired = member.reviewRequired } = input;
      if (role !== member.role) {
        require('change-role');
        await this.sessions.endAll(tx, id);
      }
      const { set, also } = await reviewerOf(tx, user, member, input.reviewerId);
      return { set: { name, role, reviewRequired, ...set }, also };
    });
  }

  /** What was changed in this account, the newest first. */
  changes(user: CurrentUser, id: string): Promise<ChangeEntry[]> {
    return this.database.transaction(user, async (tx) => {
      await this.steps.member(tx, user, id);
      return changesOf(tx, id);
    });
  }
}
