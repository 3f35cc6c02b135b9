import { Injectable } from '@nestjs/common';
import type { Centre } from '@guichet/contracts';
import { type EntityManager } from 'typeorm';
import type { CurrentUser } from '../core/current-user';
import { NotFound } from '../core/errors';
import { Database } from '../database/database';
import { CentreEntity } from './centre.entity';

@Injectable()
export class CentresService {
  constructor(private readonly database: Database) {}

  list(user: CurrentUser): Promise<Centre[]> {
    return this.database.transaction(user, (tx) => tx.find(CentreEntity, { order: { name: 'ASC' } }));
  }

  async require(tx: EntityManager, id: string): Promise<Centre> {
    const centre = await tx.findOneBy(CentreEntity, { id });
    if (!centre) throw new NotFound('centre', id);
    return centre;
  }
}
