// Signing in. Unknown, wrong and disabled get the same words after the same time; attempts are counted per account
// and address, so that nobody can lock a colleague out from elsewhere.
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { audit } from '../core/audit';
import { Clock } from '../core/clock';
import type { CurrentUser } from '../core/current-user';
import { NotSignedIn } from '../core/errors';
import { permissionsOf } from '../core/permissions';
import { Sessions } from '../core/sessions';
import { Database } from '../database/database';
import { Passwords } from './passwords';
import { UserEntity } from './user.entity';
import { CentreEntity } from '../centres/centre.entity';

export const loginLimits = { windowMinutes: 15, perAccountAndAddress: 10, perAddress: 100 } as const;

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
    private readonly clock: Clock,
  ) {}

  /** @throws NotSignedIn (401) for wrong credentials, (429) after too many attempts */
  async login(email: string, password: string, origin: Origin): Promise<{ user: CurrentUser; token: string }> {
    const account = createHash('sha256').update(email.toLowerCase()).digest('hex');
    await this.throttle(account, origin.address);
    const rows: Account[] = await this.dataSource.query('SELECT * FROM find_account($1)', [email]);
    const found = rows[0];
    const matches = await this.passwords.matches(found?.password_hash, password);
    if (!found || !matches || found.disabled) {
      throw new NotSignedIn('The e-mail address or the password is not right.', 'WRONG_CREDENTIALS');
    }
    await this.dataSource.query('DELETE FROM login_attempt WHERE account = $1 AND address = $2', [account, origin.address]);
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

  /** Counts the attempt before the password is looked at: parallel guesses all count. */
  private async throttle(account: string, address: string): Promise<void> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - loginLimits.windowMinutes * 60_000);
    await this.dataSource.query('INSERT INTO login_attempt (account, address, at) VALUES ($1, $2, $3)', [account, address, now]);
    const { perAccountAndAddress, perAddress } = loginLimits;
    const rows: { here: number; everywhere: number; free: Date }[] = await this.dataSource.query(
      `SELECT count(*) FILTER (WHERE account = $1)::int AS here, count(*)::int AS everywhere,
              greatest((array_agg(at ORDER BY at DESC) FILTER (WHERE account = $1))[$4::int], (array_agg(at ORDER BY at DESC))[$5::int]) AS free
       FROM login_attempt WHERE address = $2 AND at > $3`,
      [account, address, since, perAccountAndAddress, perAddress],
    );
    const seen = rows[0];
    if (!seen || (seen.here <= perAccountAndAddress && seen.everywhere <= perAddress)) return;
    // The attempts up to this one must have left the window before another counts as allowed.
    const wait = Math.max(1, Math.ceil((seen.free.getTime() - since.getTime()) / 1000));
    throw new NotSignedIn('Too many attempts: wait before trying again.', 'TOO_MANY_ATTEMPTS', 429, wait);
  }
}
