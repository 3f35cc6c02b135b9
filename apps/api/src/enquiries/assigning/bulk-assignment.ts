// Many cases to one colleague, all or none: each is locked, checked, saved and traced as if it went alone.
import { Injectable } from '@nestjs/common';
import type { Assignments, FieldError } from '@guichet/contracts';
import type { AssignmentsInput } from '@guichet/contracts/inputs';
import { In, type EntityManager } from 'typeorm';
import type { CurrentUser } from '../../core/current-user';
import { Conflict, NotFound } from '../../core/errors';
import { once } from '../../core/idempotency';
import { UsersService } from '../../users/users.service';
import { EnquirySteps } from '../enquiry-steps';
import { EnquiryEntity } from '../enquiry.entity';
import { visibleTo } from '../enquiry.policy';
import { EnquiryQueue } from '../queue/enquiry-queue';
import { handedTo } from './handed-to';

@Injectable()
export class BulkAssignment {
  constructor(
    private readonly steps: EnquirySteps,
    private readonly users: UsersService,
    private readonly queue: EnquiryQueue,
  ) {}

  assign(user: CurrentUser, key: string | undefined, input: AssignmentsInput): Promise<Assignments> {
    const { enquiries, assigneeId } = input;
    return this.steps.transaction(user, (tx) =>
      once(tx, { user, route: 'POST /enquiries/assignments', key, body: input }, async () => {
        const ids = enquiries.map(({ id }) => id);
        await lockAll(tx, user, ids);
        const colleague = await this.users.requireColleague(tx, user, assigneeId);
        const cases: EnquiryEntity[] = [];
        for (const id of ids) cases.push(await this.steps.lock(tx, user, id, 'assign'));
        requireVersions(cases, input);
        for (const enquiry of cases) {
          const { set, happened } = await handedTo(tx, this.users, enquiry, colleague);
          await this.steps.save(tx, enquiry, set);
          await this.steps.record(tx, user, enquiry, happened);
        }
        return { items: await this.queue.summaries(tx, user, ids) };
      }),
    );
  }
}

/** In one order, so that two acts on the same cases wait for each other. @throws NotFound without saying which is missing */
async function lockAll(tx: EntityManager, user: CurrentUser, ids: string[]): Promise<void> {
  const found = await tx.find(EnquiryEntity, {
    where: { id: In(ids), ...visibleTo(user) },
    select: { id: true },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  if (found.length < ids.length) throw new NotFound('enquiry');
}

/** @throws Conflict (412) naming those that somebody has changed meanwhile */
function requireVersions(cases: readonly EnquiryEntity[], { enquiries }: AssignmentsInput): void {
  const stale = cases.flatMap(({ number, version }, index): FieldError[] =>
    version === enquiries[index]?.version
      ? []
      : [{ field: `enquiries[${index}].version`, code: 'stale', message: `No. ${number} has changed since it was read.` }],
  );
  if (stale.length > 0)
    throw new Conflict(
      'Some have changed since they were read, and none was assigned: read them again.',
      'STALE_VERSION',
      undefined,
      stale,
    );
}
