// What a centre does with groups, noted once it took place: counted apart from enquiries, and never with names of who came.
import { Injectable } from '@nestjs/common';
import type { GroupActivity, GroupActivityAction, GroupActivityPage } from '@guichet/contracts';
import type { GroupActivitiesQuery, GroupActivityChange, NewGroupActivity } from '@guichet/contracts/inputs';
import type { EntityManager } from 'typeorm';
import { audit } from '../core/audit';
import { brusselsDay } from '../core/brussels';
import { Clock } from '../core/clock';
import type { CurrentUser } from '../core/current-user';
import { InvalidInput, NotFound } from '../core/errors';
import { once } from '../core/idempotency';
import { decodeCursor, isInstant, limitOf, pageOf } from '../core/paging';
import { requireVersion } from '../core/versions';
import { Database } from '../database/database';
import { visibleTo } from '../enquiries/enquiry.policy';
import { activitiesByTopic, countActivities } from '../statistics/group-activities';
import { periodOf } from '../statistics/period';
import { TopicsService } from '../topics/topics.service';
import { GroupActivityEntity } from './group-activity.entity';
import { activityActions, requireActivityAction } from './group-activity.policy';

const objectType = 'group-activity';
const isDay = (text: string): boolean => isInstant(`${text}T00:00:00.000Z`);

@Injectable()
export class GroupActivitiesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly topics: TopicsService,
  ) {}

  list(user: CurrentUser, query: GroupActivitiesQuery): Promise<GroupActivityPage> {
    const { from, to } = periodOf(query, this.clock.now());
    const limit = limitOf(query);
    const after = query.cursor === undefined ? null : decodeCursor(query.cursor, isDay);
    return this.database.transaction(user, async (tx) => {
      const rows = tx
        .createQueryBuilder(GroupActivityEntity, 'activity')
        .where('activity.centreId = :centreId', visibleTo(user))
        .andWhere('activity.day BETWEEN :from AND :to', { from, to })
        .orderBy('activity.day', 'DESC')
        .addOrderBy('activity.id', 'DESC')
        .limit(limit + 1);
      if (after) rows.andWhere('(activity.day, activity.id) < (:day, :id)', { day: after.value, id: after.id });
      const page = pageOf(await rows.getMany(), limit, placeOf, (activity) => view(user, activity));
      const all = await countActivities(tx, user, { from, to }, 'centre');
      return { ...page, from, to, totals: { all, topics: await activitiesByTopic(tx, user, { from, to }) } };
    });
  }

  note(user: CurrentUser, key: string | undefined, input: NewGroupActivity): Promise<GroupActivity> {
    return this.database.transaction(user, (tx) =>
      once(tx, { user, route: 'POST /group-activities', key, body: input }, async () => {
        await this.check(tx, input);
        const { place = null, topics = [], audience = null, ...required } = input;
        const noted = {
          ...{ ...required, place, topics, audience, ...visibleTo(user), version: 1 },
          ...{ byId: user.id, byName: user.name, createdAt: this.clock.now() },
        };
        const { identifiers } = await tx.insert(GroupActivityEntity, noted);
        const id = String(identifiers[0]?.['id']);
        await audit(tx, user, { action: 'group-activity.noted', objectType, objectId: id });
        return view(user, { ...noted, id });
      }),
    );
  }

  change(user: CurrentUser, id: string, version: number, input: GroupActivityChange): Promise<GroupActivity> {
    return this.database.transaction(user, async (tx) => {
      const before = await this.lock(tx, user, id, version, 'edit');
      await this.check(tx, input);
      const changed = { ...input, version: version + 1 };
      await tx.update(GroupActivityEntity, { id, ...visibleTo(user) }, changed);
      await audit(tx, user, { action: 'group-activity.edited', objectType, objectId: id, details: { fields: Object.keys(input) } });
      return view(user, { ...before, ...changed });
    });
  }

  remove(user: CurrentUser, id: string, version: number): Promise<void> {
    return this.database.transaction(user, async (tx) => {
      const { day, participants, minutes } = await this.lock(tx, user, id, version, 'delete');
      await tx.delete(GroupActivityEntity, { id, ...visibleTo(user) });
      await audit(tx, user, { action: 'group-activity.deleted', objectType, objectId: id, details: { day, participants, minutes } });
    });
  }

  private async check(tx: EntityManager, { day, topics }: GroupActivityChange): Promise<void> {
    if (day !== undefined && day > brusselsDay(this.clock.now()))
      throw InvalidInput.field('day', 'future', 'day is still to come: note the activity once it took place.');
    if (topics) await this.topics.requireKnown(tx, topics);
  }

  private async lock(
    tx: EntityManager,
    user: CurrentUser,
    id: string,
    version: number,
    action: GroupActivityAction,
  ): Promise<GroupActivityEntity> {
    const found = await tx.findOne(GroupActivityEntity, { where: { id, ...visibleTo(user) }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new NotFound(objectType, id);
    requireActivityAction(user, found, action);
    requireVersion(found.version, version);
    return found;
  }
}

const placeOf = ({ day, id }: GroupActivityEntity): { value: string; id: string } => ({ value: day, id });

function view(user: CurrentUser, activity: Omit<GroupActivityEntity, 'centreId' | 'createdAt'>): GroupActivity {
  const { id, day, kind, title, place, topics, audience, participants, minutes, byId, byName, version } = activity;
  return {
    ...{ id, day, kind, title, place, topics, audience, participants, minutes, version },
    by: { id: byId, name: byName },
    can: activityActions(user, activity),
  };
}
