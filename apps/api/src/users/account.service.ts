import { Injectable } from '@nestjs/common';
import type { Session } from '@guichet/contracts';
import type { ChangeAccountInput, ChangePasswordInput } from '@guichet/contracts/inputs';
import { audit } from '../core/audit';
import type { CurrentUser } from '../core/current-user';
import { InvalidInput } from '../core/errors';
import { Sessions } from '../core/sessions';
import { Database } from '../database/database';
import { requireUncommon } from './password-rules';
import { Passwords } from './passwords';
import { sessionOf } from './session.view';
import { UserEntity } from './user.entity';

@Injectable()
export class AccountService {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
  ) {}

  change(user: CurrentUser, input: ChangeAccountInput): Promise<Session> {
    const { name = user.name, ...changed } = input;
    const preferences = { ...user.preferences, ...changed };
    return this.database.transaction(user, async (tx) => {
      const changes = name === user.name ? [] : [{ field: 'name', old: user.name, new: name }];
      const version = changes.length > 0 ? { version: () => 'version + 1' } : {};
      await tx.update(UserEntity, { id: user.id }, { name, preferences, ...version });
      const details = { fields: Object.keys(input), ...(changes.length > 0 ? { changes } : {}) };
      await audit(tx, user, { action: 'change', objectType: 'user', objectId: user.id, details });
      return sessionOf({ ...user, name, preferences });
    });
  }

  /** Every other session ends; the caller gets the token of a new one. */
  async changePassword(user: CurrentUser, input: ChangePasswordInput): Promise<string> {
    requireUncommon('newPassword', input.newPassword, [user.email, user.name, user.centre.name]);
    const current = await this.database.transaction(user, (tx) =>
      tx.findOneOrFail(UserEntity, { where: { id: user.id }, select: { id: true, passwordHash: true } }),
    );
    if (!(await this.passwords.matches(current.passwordHash, input.currentPassword))) {
      throw InvalidInput.field('currentPassword', 'wrong', 'currentPassword is not your password.');
    }
    const passwordHash = await this.passwords.hash(input.newPassword);
    return this.database.transaction(user, async (tx) => {
      await tx.update(UserEntity, { id: user.id }, { passwordHash });
      await this.sessions.endAll(tx, user.id);
      await audit(tx, user, { action: 'change-password', objectType: 'user', objectId: user.id });
      return this.sessions.open(tx, user);
    });
  }

  logout(user: CurrentUser, token: string): Promise<void> {
    return this.database.transaction(user, async (tx) => {
      await this.sessions.end(tx, token);
      await audit(tx, user, { action: 'logout', objectType: 'user', objectId: user.id });
    });
  }

  endOtherSessions(user: CurrentUser, token: string): Promise<void> {
    return this.database.transaction(user, async (tx) => {
      await this.sessions.endAll(tx, user.id, token);
      await audit(tx, user, { action: 'end-sessions', objectType: 'user', objectId: user.id });
    });
  }
}
