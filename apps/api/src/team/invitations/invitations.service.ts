// Inviting somebody: a link that serves once and ends by itself. Only its hash is kept, and it is told once; a repeated
// request gets a fresh link for the same invitation.
import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { invitationHours, type Invitation, type NewInvitation } from '@guichet/contracts';
import type { InviteInput } from '@guichet/contracts/inputs';
import { IsNull, MoreThan, type EntityManager } from 'typeorm';
import { audit } from '../../core/audit';
import { Clock } from '../../core/clock';
import type { CurrentUser } from '../../core/current-user';
import { InvalidInput, NotFound } from '../../core/errors';
import { once } from '../../core/idempotency';
import { Database } from '../../database/database';
import { TeamSteps } from '../team-steps';
import { InvitationEntity } from './invitation.entity';

@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: Database,
    private readonly steps: TeamSteps,
    private readonly clock: Clock,
  ) {}

  async open(user: CurrentUser): Promise<Invitation[]> {
    const found = await this.database.transaction(user, (tx) =>
      tx.find(InvitationEntity, {
        where: { centreId: user.centreId, endedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) },
        order: { createdAt: 'DESC', id: 'ASC' },
      }),
    );
    return found.map(invitationView);
  }

  /** A newer invitation of the same address ends the older one. */
  invite(user: CurrentUser, key: string | undefined, input: InviteInput): Promise<NewInvitation> {
    return this.database.transaction(user, async (tx) => {
      await this.steps.enter(tx, user);
      const invitation = await once(tx, { user, route: 'POST /invitations', key, body: input }, () => this.insert(tx, user, input));
      const token = randomBytes(32).toString('base64url');
      await tx.update(InvitationEntity, { id: invitation.id }, { tokenHash: hashOf(token) });
      return { ...invitation, token };
    });
  }

  withdraw(user: CurrentUser, id: string): Promise<void> {
    return this.database.transaction(user, async (tx) => {
      const ended = await tx.update(InvitationEntity, { id, centreId: user.centreId, endedAt: IsNull() }, { endedAt: this.clock.now() });
      if (ended.affected !== 1) throw new NotFound('invitation', id);
      await audit(tx, user, { action: 'invitation.withdrawn', objectType: 'invitation', objectId: id });
    });
  }

  private async insert(
    tx: EntityManager,
    user: CurrentUser,
    { email, name, role, reviewRequired = false }: InviteInput,
  ): Promise<Invitation> {
    const taken = await tx.query<unknown[]>('SELECT 1 FROM find_account($1)', [email]);
    if (taken.length > 0) throw InvalidInput.field('email', 'taken', 'email already has an account.');
    const now = this.clock.now();
    await tx.query(`UPDATE invitation SET ended_at = $3 WHERE centre_id = $1 AND lower(email) = lower($2) AND ended_at IS NULL`, [
      user.centreId,
      email,
      now,
    ]);
    const invitation = {
      ...{ centreId: user.centreId, email, name, role, reviewRequired, createdAt: now, createdById: user.id, createdByName: user.name },
      expiresAt: new Date(now.getTime() + invitationHours * 3_600_000),
    };
    const { identifiers } = await tx.insert(InvitationEntity, { ...invitation, tokenHash: randomBytes(32) });
    const { id } = identifiers[0] as { id: string };
    await audit(tx, user, { action: 'invitation.created', objectType: 'invitation', objectId: id, details: { role, reviewRequired } });
    return invitationView({ ...invitation, id });
  }
}

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

type Viewed = Omit<InvitationEntity, 'tokenHash' | 'endedAt'>;
function invitationView({ id, email, name, role, reviewRequired, createdAt, createdById, createdByName, expiresAt }: Viewed): Invitation {
  return {
    ...{ id, email, name, role, reviewRequired },
    createdAt: createdAt.toISOString(),
    createdBy: { id: createdById, name: createdByName },
    expiresAt: expiresAt.toISOString(),
  };
}
