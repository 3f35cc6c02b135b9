// A case that is overdue for longer than its centre lets pass goes to a person: not into their hands, but before their
// eyes, until it changes hands or is done. Several instances may look at once: one does it.
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { In, IsNull, LessThan, type EntityManager } from 'typeorm';
import { afterOpeningHours } from '../../centres/opening/opening-time';
import { Clock } from '../../core/clock';
import { Database } from '../../database/database';
import { UsersService } from '../../users/users.service';
import { EnquirySteps, type Doer } from '../enquiry-steps';
import { EnquiryEntity } from '../enquiry.entity';
import { openingOf } from '../log/due';

const interval = 15 * 60_000;
/** A bounded act: what is left goes the next time. */
const atOnce = 200;
/** The asker has to speak first where a case waits. */
const ours = ['new', 'in_progress', 'in_review'] as const;

const itself = (centreId: string): Doer => ({
  ...{ id: '00000000-0000-0000-0000-000000000000', name: 'Guichet', centreId },
  ...{ address: '', requestId: 'escalation' },
});

@Injectable()
export class Escalation implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Escalation.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly steps: EnquirySteps,
    private readonly users: UsersService,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.run(), interval).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async run(): Promise<void> {
    try {
      const centres = await this.database.dataSource.query<{ id: string }[]>('SELECT id FROM centre ORDER BY id');
      for (const { id } of centres) await this.database.transaction({ centreId: id }, (tx) => this.escalate(tx, id));
    } catch (error) {
      this.logger.error({ err: error });
    }
  }

  private async escalate(tx: EntityManager, centreId: string): Promise<void> {
    const [lock] = await tx.query<{ mine: boolean }[]>(
      `SELECT pg_try_advisory_xact_lock(hashtextextended('escalation:' || $1, 0)) AS mine`,
      [centreId],
    );
    const settings = await this.steps.settings(tx, { centreId });
    if (!lock?.mine || settings.escalationHours === 0) return;
    const to = settings.escalateToId && (await this.users.findActive(tx, { centreId }, settings.escalateToId));
    const now = this.clock.now();
    const opening = openingOf(settings);
    for (const one of await overdue(tx, centreId, now)) {
      // Whoever took it late has the same time from then on.
      const since = one.assignedAt !== null && one.assignedAt > one.dueAt ? one.assignedAt : one.dueAt;
      if (afterOpeningHours(opening, since, settings.escalationHours) > now) continue;
      await tx.update(EnquiryEntity, { id: one.id, centreId }, { escalatedAt: now, escalatedToId: to ? to.id : null });
      const details = to ? { assignee: to.name } : {};
      await this.steps.record(tx, itself(centreId), one, { type: 'escalated', details, forId: to ? to.id : null });
    }
  }
}

/** Those not escalated yet, locked; one that somebody works on this very moment is left for the next time. */
function overdue(tx: EntityManager, centreId: string, now: Date): Promise<EnquiryEntity[]> {
  return tx.find(EnquiryEntity, {
    where: { centreId, status: In(ours), dueAt: LessThan(now), escalatedAt: IsNull() },
    order: { dueAt: 'ASC', id: 'ASC' },
    take: atOnce,
    lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
  });
}
