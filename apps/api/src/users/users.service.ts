import { Injectable } from '@nestjs/common';
import type { Colleague } from '@guichet/contracts';
import { IsNull, type EntityManager } from 'typeorm';
import type { CurrentUser } from '../core/current-user';
import { InvalidInput } from '../core/errors';
import { Database } from '../database/database';
import { UserEntity } from './user.entity';

@Injectable()
export class UsersService {
  constructor(private readonly database: Database) {}

  /** The people of one's centre to whom work can go. */
  async colleagues(user: CurrentUser): Promise<Colleague[]> {
    const users = await this.database.transaction(user, (tx) =>
      tx.find(UserEntity, { where: { centreId: user.centreId, disabledAt: IsNull() }, order: { name: 'ASC' } }),
    );
    return users.map(({ id, name, role, reviewRequired }) => ({ id, name, role, reviewRequired }));
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
