// Signing in. Unknown, wrong and disabled get the same words after the same time.
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { audit } from '../core/audit';
import type { CurrentUser } from '../core/current-user';
import { NotSignedIn } from '../core/errors';
import { permissionsOf } from '../core/permissions';
import { Sessions } from '../core/sessions';
import { Database } from '../database/database';
import { Attempts } from './attempts';
import { Passwords } from './passwords';
import { UserEntity } from './user.entity';
import { CentreEntity } from '../centres/centre.entity';

interface Account {
  id: string;
  centre_id: string;
  password_hash: string;
  disabled: boolean;
}

export interface Origin {
  address: string;
  requestId: string;
}

@Injectable()
export class LoginService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly attempts: Attempts,
  ) {}

  /** @throws NotSignedIn (401) for wrong credentials, (429) after too many attempts */
  async login(email: string, password: string, origin: Origin): Promise<{ user: CurrentUser; token: string }> {
    await this.attempts.count(email.toLowerCase(), origin.address);
    const rows: Account[] = await this.dataSource.query('SELECT * FROM find_account($1)', [email]);
    const found = rows[0];
    const matches = await this.passwords.matches(found?.password_hash, password);
    if (!found || !matches || found.disabled) {
      throw new NotSignedIn('The e-mail address or the password is not right.', 'WRONG_CREDENTIALS');
    }
    await this.attempts.forget(email.toLowerCase(), origin.address);
    return this.open({ id: found.id, centreId: found.centre_id }, origin);
  }

  private open(found: { id: string; centreId: string }, origin: Origin): Promise<{ user: CurrentUser; token: string }> {
    return this.database.transaction(found, async (tx) => {
      const user = await tx.findOneByOrFail(UserEntity, { id: found.id });
      const centre = await tx.findOneByOrFail(CentreEntity, { id: found.centreId });
      const { id, name, email, role, reviewRequired, preferences, centreId } = user;
      const current = { id, name, email, role, reviewRequired, preferences, centreId, centre, can: permissionsOf[role], ...origin };
      const token = await this.sessions.open(tx, user);
      await audit(tx, current, { action: 'login', objectType: 'user', objectId: id });
      return { user: current, token };
    });
  }
}
