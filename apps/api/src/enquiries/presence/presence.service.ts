// Who is in a case and who holds the pen. The pen is a courtesy, not a lock: what is saved is protected by the draft's
// version. It passes on with a reason, which stays in the case.
import { Injectable } from '@nestjs/common';
import { presence, type Doing, type Presence, type PresenceReply } from '@guichet/contracts';
import type { PresenceInput } from '@guichet/contracts/inputs';
import { LessThan, MoreThanOrEqual, Not, type EntityManager } from 'typeorm';
import { Clock } from '../../core/clock';
import type { CurrentUser } from '../../core/current-user';
import { NotFound } from '../../core/errors';
import { Events } from '../../core/events';
import { Database } from '../../database/database';
import { EnquirySteps } from '../enquiry-steps';
import { EnquiryEntity } from '../enquiry.entity';
import { visibleTo } from '../enquiry.policy';
import { PresenceEntity } from './presence.entity';

@Injectable()
export class PresenceService {
  constructor(
    private readonly database: Database,
    private readonly steps: EnquirySteps,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Everybody who is in a case of one's centre. */
  list(user: CurrentUser): Promise<Presence[]> {
    return this.database.transaction(user, async (tx) => {
      const there = await tx.find(PresenceEntity, {
        where: { ...visibleTo(user), seenAt: this.fresh() },
        order: { since: 'ASC', userId: 'ASC' },
        take: 500,
      });
      return there.map(presenceView);
    });
  }

  /** A sign of life. Who means to write while a colleague does only looks, unless they say why they take over. */
  sign(user: CurrentUser, enquiryId: string, { doing, takeOver }: PresenceInput): Promise<PresenceReply> {
    return this.database.transaction(user, async (tx) => {
      await this.enter(tx, user, enquiryId);
      const others = await tx.find(PresenceEntity, {
        where: { ...visibleTo(user), enquiryId, userId: Not(user.id), seenAt: this.fresh() },
        order: { since: 'ASC', userId: 'ASC' },
      });
      const writer = others.find((other) => other.doing === 'writing');
      const taken = doing === 'writing' && writer && takeOver ? writer : null;
      if (taken) {
        await this.put(tx, user.centreId, taken, 'looking');
        await this.steps.record(tx, user, { id: enquiryId, centreId: user.centreId }, { type: 'taken_over', text: takeOver });
      }
      const granted: Doing = writer && !taken ? 'looking' : doing;
      await this.put(tx, user.centreId, { enquiryId, userId: user.id, userName: user.name }, granted);
      return { doing: granted, others: others.map((one) => presenceView(one === taken ? { ...one, doing: 'looking' } : one)) };
    });
  }

  leave(user: CurrentUser, enquiryId: string): Promise<void> {
    return this.database.transaction(user, async (tx) => {
      await this.enter(tx, user, enquiryId);
      const { affected } = await tx.delete(PresenceEntity, { ...visibleTo(user), enquiryId, userId: user.id });
      if (affected) await this.tell(tx, user.centreId, { enquiryId, userId: user.id, userName: user.name }, null);
    });
  }

  /** One at a time in a case, so that two do not both take the pen; who gave no sign for long is forgotten. */
  private async enter(tx: EntityManager, user: CurrentUser, id: string): Promise<void> {
    if (!(await tx.existsBy(EnquiryEntity, { id, ...visibleTo(user) }))) throw new NotFound('enquiry', id);
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`presence/${id}`]);
    await tx.delete(PresenceEntity, { ...visibleTo(user), enquiryId: id, seenAt: LessThan(this.since()) });
  }

  /** Only a change is told: signs of life come four times a minute. */
  private async put(tx: EntityManager, centreId: string, who: Who, doing: Doing): Promise<void> {
    const now = this.clock.now();
    const { enquiryId, userId, userName } = who;
    const known = await tx.findOneBy(PresenceEntity, { centreId, enquiryId, userId });
    const since = known?.doing === doing ? known.since : now;
    await tx.upsert(PresenceEntity, { centreId, enquiryId, userId, userName, doing, since, seenAt: now }, ['enquiryId', 'userId']);
    if (known?.doing !== doing) await this.tell(tx, centreId, who, doing);
  }

  private tell(tx: EntityManager, centreId: string, { enquiryId, userId, userName }: Who, doing: Doing | null): Promise<void> {
    const at = this.clock.now().toISOString();
    return this.events.tell(tx, centreId, { type: 'presence', enquiryId, user: { id: userId, name: userName }, doing, at });
  }

  private readonly since = (): Date => new Date(this.clock.now().getTime() - presence.lasts * 1_000);
  private readonly fresh = () => MoreThanOrEqual(this.since());
}

type Who = Pick<PresenceEntity, 'enquiryId' | 'userId' | 'userName'>;

const presenceView = ({ enquiryId, userId, userName, doing, since }: PresenceEntity): Presence => ({
  ...{ enquiryId, doing, user: { id: userId, name: userName } },
  since: since.toISOString(),
});
