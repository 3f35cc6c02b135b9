// The side of the invited person, who has no account yet. Unknown, used, withdrawn and ended links are all not found.
import { Injectable } from '@nestjs/common';
import type { OpenInvitation, Role } from '@guichet/contracts';
import type { AcceptInvitationInput } from '@guichet/contracts/inputs';
import { IsNull, MoreThan } from 'typeorm';
import { audit } from '../../core/audit';
import { Clock } from '../../core/clock';
import { Conflict, NotFound } from '../../core/errors';
import { Database, sqlState } from '../../database/database';
import { Attempts } from '../../users/attempts';
import type { Origin } from '../../users/login.service';
import { Passwords } from '../../users/passwords';
import { requireUncommon } from '../../users/password-rules';
import { UserEntity } from '../../users/user.entity';
import { InvitationEntity } from './invitation.entity';
import { hashOf } from './invitations.service';

interface Found {
  id: string;
  centre_id: string;
  centre_name: string;
  email: string;
  name: string;
  role: Role;
  expires_at: Date;
}

const tokenShape = /^[A-Za-z0-9_-]{43}$/;

@Injectable()
export class InvitationAcceptance {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly passwords: Passwords,
    private readonly clock: Clock,
  ) {}

  async read(token: string, origin: Origin): Promise<OpenInvitation> {
    const { email, name, role, centre_name, expires_at } = await this.find(token, origin);
    return { email, name, role, centreName: centre_name, expiresAt: expires_at.toISOString() };
  }

  /** Makes the account. @throws Conflict when the address got one in the meantime */
  async accept(token: string, { password }: AcceptInvitationInput, origin: Origin): Promise<void> {
    const found = await this.find(token, origin);
    requireUncommon('password', password, [found.email, found.name, found.centre_name]);
    const passwordHash = await this.passwords.hash(password);
    await this.database
      .transaction({ centreId: found.centre_id }, async (tx) => {
        const now = this.clock.now();
        const open = { id: found.id, endedAt: IsNull(), expiresAt: MoreThan(now) };
        const invitation = await tx.findOne(InvitationEntity, { where: open, lock: { mode: 'pessimistic_write' } });
        if (!invitation) throw new NotFound('invitation');
        await tx.update(InvitationEntity, { id: found.id }, { endedAt: now });
        const { centreId, email, name, role, reviewRequired } = invitation;
        const account = { centreId, email, name, role, reviewRequired, passwordHash, preferences: {} };
        const { identifiers } = await tx.insert(UserEntity, account);
        const { id } = identifiers[0] as { id: string };
        const changes = [
          { field: 'role', old: null, new: role },
          { field: 'reviewRequired', old: null, new: reviewRequired },
        ];
        const invited = { invitationId: invitation.id, invitedBy: invitation.createdById, changes };
        await audit(tx, { ...origin, id, centreId }, { action: 'user.joined', objectType: 'user', objectId: id, details: invited });
      })
      .catch((error: unknown) => {
        if (sqlState(error) === '23505') throw new Conflict('This address has an account: sign in with it.', 'CONFLICT');
        throw error;
      });
    await this.attempts.forget(token, origin.address);
  }

  private async find(token: string, origin: Origin): Promise<Found> {
    if (!tokenShape.test(token)) throw new NotFound('invitation');
    await this.attempts.count(token, origin.address);
    const rows: Found[] = await this.database.dataSource.query('SELECT * FROM find_invitation($1, $2)', [hashOf(token), this.clock.now()]);
    if (!rows[0]) throw new NotFound('invitation');
    return rows[0];
  }
}
