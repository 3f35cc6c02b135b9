// What happens to a logged enquiry, but for answering (enquiry-answering) and moving it to another centre (enquiry-transfer).
import { Injectable } from '@nestjs/common';
import type { EnquiryDetail, TimelineEntry } from '@guichet/contracts';
import type { AssignInput, ChangeEnquiryInput, CloseInput, NoteInput } from '@guichet/contracts/inputs';
import type { Stored } from '../centres/opening/centre-settings.service';
import { Clock } from '../core/clock';
import type { CurrentUser } from '../core/current-user';
import { once } from '../core/idempotency';
import { UsersService } from '../users/users.service';
import { formerly, handedTo } from './assigning/handed-to';
import { answeringHours, dueAt, receivedAt, type Asked } from './log/due';
import { EnquiryLinks } from './log/enquiry-links';
import { EnquirySteps } from './enquiry-steps';
import type { EnquiryEntity } from './enquiry.entity';
import { keepsReview, statusAfter } from './enquiry.policy';

@Injectable()
export class EnquiriesService {
  constructor(
    private readonly steps: EnquirySteps,
    private readonly links: EnquiryLinks,
    private readonly users: UsersService,
    private readonly clock: Clock,
  ) {}

  change(user: CurrentUser, id: string, version: number, input: ChangeEnquiryInput): Promise<EnquiryDetail> {
    return this.steps.take(user, id, version, 'edit', async (tx, enquiry) => {
      const { topics = enquiry.topics, asker: _asker, student: _student, recordIds, receivedAt: moved, ...plain } = input;
      const received = moved === undefined ? enquiry.receivedAt : receivedAt(moved, this.clock.now());
      const { deadline = enquiry.deadline, channel = enquiry.channel } = plain;
      if (recordIds) await this.links.linkRecords(tx, enquiry, recordIds);
      const linked = await this.links.resolve(tx, user.centreId, input, enquiry);
      const settings = await this.steps.settings(tx, user);
      const due = movedDue(settings, enquiry, { channel, topics, receivedAt: received, deadline });
      const reviewKept = keepsReview(user, enquiry, topics, settings.reviewedTopics);
      return {
        set: { ...definedOnly(plain), ...linked, receivedAt: received, ...due, ...(input.topics ? { reviewKept } : {}) },
        happened: { type: 'edited', details: { fields: Object.keys(definedOnly(input)) } },
      };
    });
  }

  claim(user: CurrentUser, id: string, version: number): Promise<EnquiryDetail> {
    return this.steps.take(user, id, version, 'claim', async (tx, enquiry) => ({
      set: { status: statusAfter('claim', enquiry), assigneeId: user.id },
      happened: { type: 'claimed', details: await formerly(tx, this.users, enquiry) },
    }));
  }

  release(user: CurrentUser, id: string, version: number): Promise<EnquiryDetail> {
    return this.steps.take(user, id, version, 'release', () => ({
      set: { status: 'new', assigneeId: null },
      happened: { type: 'released' },
    }));
  }

  assign(user: CurrentUser, id: string, version: number, { assigneeId }: AssignInput): Promise<EnquiryDetail> {
    return this.steps.take(user, id, version, 'assign', async (tx, enquiry) => {
      const colleague = await this.users.requireColleague(tx, user, assigneeId);
      return handedTo(tx, this.users, enquiry, colleague);
    });
  }

  close(user: CurrentUser, id: string, version: number, { outcome, referredTo = null }: CloseInput): Promise<EnquiryDetail> {
    return this.steps.take(user, id, version, 'close', () => ({
      set: { status: 'closed', outcome, referredTo },
      happened: { type: 'closed', details: { outcome, ...(referredTo ? { referredTo } : {}) } },
    }));
  }

  reopen(user: CurrentUser, id: string, version: number): Promise<EnquiryDetail> {
    return this.steps.take(user, id, version, 'reopen', async (tx, { assigneeId }) => {
      const keeps = assigneeId !== null && (await this.users.isActive(tx, user, assigneeId));
      return {
        set: { status: 'in_progress', outcome: null, referredTo: null, reviewState: null, assigneeId: keeps ? assigneeId : user.id },
        happened: { type: 'reopened' },
      };
    });
  }

  /** An internal note: it leaves the case's version alone, so noting never makes a colleague's screen stale. */
  note(user: CurrentUser, id: string, key: string | undefined, input: NoteInput): Promise<TimelineEntry> {
    return this.steps.transaction(user, (tx) =>
      once(tx, { user, route: `POST /enquiries/${id}/notes`, key, body: input }, async () => {
        const enquiry = await this.steps.lock(tx, user, id, 'note');
        return this.steps.record(tx, user, enquiry, { type: 'note', text: input.text });
      }),
    );
  }
}

/** Reckoned anew where what it rests on has changed; new hours of the centre alone move nothing. */
function movedDue(settings: Stored, before: EnquiryEntity, now: Asked): { dueAt?: Date } {
  const { channel, topics, receivedAt: received, deadline } = now;
  const hours = (asked: Pick<Asked, 'channel' | 'topics'>): number => answeringHours(settings.answeringTimes, asked.channel, asked.topics);
  const same = channel === before.channel && deadline === before.deadline && received === before.receivedAt;
  return same && hours({ channel, topics }) === hours(before) ? {} : { dueAt: dueAt(settings, now) };
}

function definedOnly<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
