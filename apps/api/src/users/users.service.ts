import { Injectable } from '@nestjs/common';
import { presence, type Colleague } from '@guichet/contracts';
import { IsNull, type EntityManager } from 'typeorm';
import { Clock } from '../core/clock';
import type { CurrentUser } from '../core/current-user';
import { InvalidInput } from '../core/errors';
import { Database } from '../database/database';
import { UserEntity } from './user.entity';

@Injectable()
export class UsersService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The people of one's centre to whom work can go. */
  colleagues(user: CurrentUser): Promise<Colleague[]> {
    const since = new Date(this.clock.now().getTime() - presence.atDesk * 1_000);
    return this.database.transaction(user, (tx) => tx.query<Colleague[]>(colleagues, [user.centreId, since]));
  }

  /** @throws InvalidInput when the user is not an active one of this centre */
  async requireColleague(tx: EntityManager, user: CurrentUser, id: string): Promise<UserEntity> {
    const colleague = await this.findActive(tx, user, id);
    if (!colleague)
      throw InvalidInput.field('assigneeId', 'unknown', 'assigneeId is not a colleague of your centre; GET /api/colleagues lists them.');
    return colleague;
  }

  findActive(tx: EntityManager, { centreId }: Pick<CurrentUser, 'centreId'>, id: string): Promise<UserEntity | null> {
    return tx.findOneBy(UserEntity, { id, centreId, disabledAt: IsNull() });
  }

  async nameOf(tx: EntityManager, id: string): Promise<string> {
    return (await tx.findOneByOrFail(UserEntity, { id })).name;
  }

  /** Whether cases may be, or stay, theirs. */
  isActive(tx: EntityManager, user: CurrentUser, id: string): Promise<boolean> {
    return tx.existsBy(UserEntity, { id, centreId: user.centreId, disabledAt: IsNull() });
  }
}

/** $1 centre, $2 since when a sign of life counts. */
const colleagues = `
  SELECT u.id, u.name, u.role, u.review_required AS "reviewRequired",
    coalesce(greatest(u.last_seen_at, (SELECT max(s.last_seen_at) FROM session s WHERE s.centre_id = $1 AND s.user_id = u.id)) >= $2, false) AS online
  FROM app_user u WHERE u.centre_id = $1 AND u.disabled_at IS NULL ORDER BY u.name, u.id`;
