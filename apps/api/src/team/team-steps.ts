// Every change of an account goes through here, one at a time in a centre: two administrators who disable each other
// are told apart, and the second finds what the first left behind.
import { Injectable } from '@nestjs/common';
import type { FieldChange, TeamAction, TeamMember } from '@guichet/contracts';
import { IsNull, type EntityManager } from 'typeorm';
import { audit } from '../core/audit';
import type { CurrentUser } from '../core/current-user';
import { NotAllowed, NotFound } from '../core/errors';
import { requireVersion } from '../core/versions';
import { Database } from '../database/database';
import { UserEntity } from '../users/user.entity';
import { requireTeamAction } from './team.policy';
import { memberRows, memberView, type MemberRow } from './team.view';

type Writable = Partial<Pick<UserEntity, 'name' | 'role' | 'reviewRequired' | 'reviewerId' | 'disabledAt'>>;
export interface TeamStep {
  set: Writable;
  /** What the history says besides the fields that were set. */
  also?: FieldChange[];
}

@Injectable()
export class TeamSteps {
  constructor(private readonly database: Database) {}

  take(
    user: CurrentUser,
    id: string,
    version: number,
    action: string,
    step: (tx: EntityManager, member: UserEntity, require: (action: TeamAction) => void) => Promise<TeamStep> | TeamStep,
  ): Promise<TeamMember> {
    return this.database.transaction(user, async (tx) => {
      const administrators = await this.enter(tx, user);
      const member = await tx.findOne(UserEntity, { where: { id, centreId: user.centreId }, lock: { mode: 'pessimistic_write' } });
      if (!member) throw new NotFound('user', id);
      const { set, also = [] } = await step(tx, member, (wanted) => requireTeamAction(user, member, administrators, wanted));
      requireVersion(member.version, version);
      const changes = [...changesOf(member, set), ...also];
      if (changes.length > 0) {
        await tx.update(UserEntity, { id }, { ...set, version: version + 1 });
        await audit(tx, user, { action, objectType: 'user', objectId: id, details: { changes } });
      }
      return this.member(tx, user, id);
    });
  }

  /** One change at a time in a centre. @returns how many active administrators there are @throws NotAllowed when the user is none any more */
  async enter(tx: EntityManager, user: CurrentUser): Promise<number> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('team:' || $1, 0))`, [user.centreId]);
    const active = await tx.findBy(UserEntity, { centreId: user.centreId, role: 'administrator', disabledAt: IsNull() });
    if (!active.some(({ id }) => id === user.id)) throw new NotAllowed();
    return active.length;
  }

  async member(tx: EntityManager, user: CurrentUser, id: string): Promise<TeamMember> {
    const [row] = await tx.query<MemberRow[]>(`${memberRows} AND u.id = $2`, [user.centreId, id]);
    if (!row) throw new NotFound('user', id);
    return memberView(user, row);
  }
}

function changesOf(member: UserEntity, set: Writable): FieldChange[] {
  // Of a reviewer the name is told, by whoever sets one.
  return (Object.keys(set) as (keyof Writable)[])
    .filter((field) => field !== 'reviewerId' && set[field] !== undefined && set[field] !== member[field])
    .map((field) => ({ field, old: member[field], new: set[field] }));
}
