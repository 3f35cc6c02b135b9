import { Injectable } from '@nestjs/common';
import type { Topic } from '@guichet/contracts';
import { In, type EntityManager } from 'typeorm';
import type { CurrentUser } from '../core/current-user';
import { InvalidInput } from '../core/errors';
import { Database } from '../database/database';
import { TopicEntity } from './topic.entity';

@Injectable()
export class TopicsService {
  constructor(private readonly database: Database) {}

  async list(user: CurrentUser): Promise<Topic[]> {
    const topics = await this.database.transaction(user, (tx) => tx.find(TopicEntity, { order: { position: 'ASC' } }));
    return topics.map(({ key, labelFr, labelEn, definitionFr, definitionEn }) => ({ key, labelFr, labelEn, definitionFr, definitionEn }));
  }

  /** @throws InvalidInput naming the first key that is not in the taxonomy */
  async requireKnown(tx: EntityManager, keys: string[]): Promise<void> {
    if (keys.length === 0) return;
    const known = new Set((await tx.findBy(TopicEntity, { key: In(keys) })).map((topic) => topic.key));
    const unknown = keys.find((key) => !known.has(key));
    if (unknown !== undefined)
      throw InvalidInput.field('topics', 'unknown', `topics: "${unknown}" is not a topic; GET /api/topics lists them.`);
  }
}
