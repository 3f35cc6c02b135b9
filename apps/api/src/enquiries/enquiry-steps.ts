// Every change of an enquiry goes through here: lock it among those one may see, check the action, check the version,
// save, and write timeline, audit and notice, all in one transaction.
import { Injectable } from '@nestjs/common';
import type { EnquiryAction, EnquiryDetail, TimelineDetails, TimelineEntry, TimelineType } from '@guichet/contracts';
import type { EntityManager } from 'typeorm';
import type { Stored } from '../centres/opening/centre-settings.service';
import { audit, type Actor } from '../core/audit';
import { Clock } from '../core/clock';
import type { CurrentUser } from '../core/current-user';
import { Conflict, NotFound } from '../core/errors';
import { Events } from '../core/events';
import { requireVersion } from '../core/versions';
import { Database } from '../database/database';
import { UserEntity } from '../users/user.entity';
import { EnquiryReader } from './enquiry-reader';
import { EnquiryStanding } from './enquiry-standing';
import { EnquiryEntity } from './enquiry.entity';
import { requireAction, visibleTo } from './enquiry.policy';
import { timelineView } from './enquiry.view';
import { TimelineEntryEntity } from './timeline/timeline-entry.entity';

export interface Happening {
  type: TimelineType;
  /** Whom it went to, for `escalated`. */
  forId?: string | null;
  text?: string | null;
  details?: TimelineDetails;
}

export interface Step {
  set: Partial<Omit<EnquiryEntity, 'id' | 'number' | 'version'>>;
  happened: Happening;
}

/** Somebody, or the application itself. */
export type Doer = Actor & Pick<CurrentUser, 'name'>;

@Injectable()
export class EnquirySteps {
  constructor(
    private readonly database: Database,
    private readonly reader: EnquiryReader,
    private readonly events: Events,
    private readonly clock: Clock,
    private readonly standing: EnquiryStanding,
  ) {}

  /** One transaction of several steps. */
  transaction<T>(user: CurrentUser, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.database.transaction(user, work);
  }

  take(
    user: CurrentUser,
    id: string,
    version: number,
    action: EnquiryAction,
    step: (tx: EntityManager, enquiry: EnquiryEntity) => Promise<Step> | Step,
  ): Promise<EnquiryDetail> {
    return this.database.transaction(user, async (tx) => {
      const enquiry = await this.lock(tx, user, id, action);
      requireVersion(enquiry.version, version);
      const { set, happened } = await step(tx, enquiry);
      await this.save(tx, enquiry, set);
      await this.record(tx, user, enquiry, happened);
      return this.reader.detail(tx, user, id);
    });
  }

  /** The enquiry, locked until the transaction ends, when this action is open to this user. */
  async lock(tx: EntityManager, user: CurrentUser, id: string, action: EnquiryAction): Promise<EnquiryEntity> {
    const enquiry = await tx.findOne(EnquiryEntity, { where: { id, ...visibleTo(user) }, lock: { mode: 'pessimistic_write' } });
    if (!enquiry) throw new NotFound('enquiry', id);
    const holder = enquiry.assigneeId ? await tx.findOneBy(UserEntity, { id: enquiry.assigneeId }) : null;
    const standing = await this.standing.of(tx, user, enquiry);
    requireAction(standing.user, enquiry, action, holder?.name);
    return enquiry;
  }

  /** What the user's centre says of itself. */
  settings(tx: EntityManager, { centreId }: Pick<CurrentUser, 'centreId'>): Promise<Stored> {
    return this.standing.settings(tx, { centreId });
  }

  async save(tx: EntityManager, enquiry: EnquiryEntity, set: Step['set']): Promise<void> {
    const { id, version, centreId } = enquiry;
    const now = this.clock.now();
    const also = { ...passedOn(enquiry, set, now), ...calmed(enquiry, set), updatedAt: now, version: version + 1 };
    const saved = await tx.update(EnquiryEntity, { id, version, centreId }, { ...set, ...also });
    if (saved.affected !== 1) throw new Conflict('It has changed since it was read: read it again.', 'STALE_VERSION');
  }

  async record(
    tx: EntityManager,
    user: Doer,
    enquiry: Pick<EnquiryEntity, 'id' | 'centreId'>,
    happened: Happening,
  ): Promise<TimelineEntry> {
    const { type, text = null, details = {}, forId } = happened;
    const { id: enquiryId, centreId } = enquiry;
    const at = this.clock.now();
    const entry = { centreId, enquiryId, at, type, actorId: user.id, actorName: user.name, text, details };
    const { identifiers } = await tx.insert(TimelineEntryEntity, entry);
    const { assignee: _name, formerAssignee: _other, referredTo: _words, ...traced } = details;
    await audit(tx, user, { action: type, objectType: 'enquiry', objectId: enquiryId, details: traced });
    // A case that moves is news in both centres.
    for (const centre of new Set([centreId, user.centreId])) {
      await this.events.tell(tx, centre, { type: 'enquiry', enquiryId, change: type, actorId: user.id, forId });
    }
    return timelineView({ ...entry, ...(identifiers[0] as { id: string }) });
  }
}

/** Whose it was and since when it is somebody's, wherever it changes hands. */
function passedOn({ assigneeId }: EnquiryEntity, set: Step['set'], now: Date): Step['set'] {
  if (set.assigneeId === undefined || set.assigneeId === assigneeId) return {};
  return { previousAssigneeId: assigneeId, assignedAt: set.assigneeId === null ? null : now };
}

/** An escalation is over once the case changes hands or is done. */
function calmed({ escalatedAt, assigneeId, centreId }: EnquiryEntity, set: Step['set']): Step['set'] {
  if (escalatedAt === null) return {};
  const passed = set.assigneeId !== undefined && set.assigneeId !== assigneeId;
  const moved = set.centreId !== undefined && set.centreId !== centreId;
  const done = set.status === 'answered' || set.status === 'closed';
  return passed || moved || done ? { escalatedAt: null, escalatedToId: null } : {};
}
