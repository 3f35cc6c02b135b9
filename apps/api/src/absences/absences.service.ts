// Who is away, and who stands in. Everybody says it of themselves, supervisors of anybody in their centre; the reason is
// neither asked nor kept. One change at a time in a centre, so that two absences never overlap.
import { Injectable } from '@nestjs/common';
import type { Absence } from '@guichet/contracts';
import type { ChangeAbsenceInput, RecordAbsenceInput } from '@guichet/contracts/inputs';
import type { EntityManager } from 'typeorm';
import { audit } from '../core/audit';
import { brusselsDay, dayAfter } from '../core/brussels';
import { Clock } from '../core/clock';
import type { CurrentUser } from '../core/current-user';
import { NotAllowed, NotFound } from '../core/errors';
import { once } from '../core/idempotency';
import { requireVersion } from '../core/versions';
import { Database } from '../database/database';
import { AbsenceEntity } from './absence.entity';
import { absenceRows, absenceView, awayRows, mayChange, traceOf, type AbsenceRow } from './absence.view';
import { Cover, type Away } from './cover';
import { requirePerson, requireSound, type Days } from './sound-absence';

@Injectable()
export class AbsencesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Those of today and those to come. */
  list(user: CurrentUser): Promise<Absence[]> {
    return this.database.transaction(user, async (tx) => {
      const rows = await tx.query<AbsenceRow[]>(
        `${absenceRows} AND coalesce(a.last_day, 'infinity') >= $2 ORDER BY a.first_day, u.name, a.id LIMIT 200`,
        [user.centreId, this.today()],
      );
      return rows.map((row) => absenceView(user, row));
    });
  }

  record(user: CurrentUser, key: string | undefined, input: RecordAbsenceInput): Promise<Absence> {
    const { userId = user.id, firstDay, lastDay = null, substituteId = null } = input;
    if (!mayChange(user, userId)) throw new NotAllowed('Only a supervisor records the absence of a colleague.');
    return this.database.transaction(user, (tx) =>
      once(tx, { user, route: 'POST /absences', key, body: input }, async () => {
        await this.enter(tx, user);
        await requirePerson(tx, user, userId);
        const days = { userId, firstDay, lastDay, substituteId };
        await requireSound(tx, user, days, this.today());
        const made = { centreId: user.centreId, createdAt: this.clock.now(), createdById: user.id, version: 1 };
        const { identifiers } = await tx.insert(AbsenceEntity, { ...days, ...made });
        const now = await this.row(tx, user, (identifiers[0] as { id: string }).id);
        await trace(tx, user, 'absence.recorded', null, now);
        return absenceView(user, now);
      }),
    );
  }

  change(user: CurrentUser, id: string, version: number, input: ChangeAbsenceInput): Promise<Absence> {
    return this.database.transaction(user, async (tx) => {
      const before = await this.lock(tx, user, id, version);
      const { firstDay = before.firstDay, lastDay = before.lastDay, substituteId = before.substituteId } = input;
      const days: Days = { id, userId: before.userId, firstDay, lastDay, substituteId };
      await requireSound(tx, user, days, this.today());
      await tx.update(AbsenceEntity, { id }, { firstDay, lastDay, substituteId, version: version + 1 });
      const now = await this.row(tx, user, id);
      await trace(tx, user, 'absence.changed', before, now);
      return absenceView(user, now);
    });
  }

  /** They are there again today; one that has not begun never was. */
  end(user: CurrentUser, id: string, version: number): Promise<void> {
    return this.database.transaction(user, async (tx) => {
      const before = await this.lock(tx, user, id, version);
      const yesterday = dayAfter(this.today(), -1);
      const began = before.firstDay <= yesterday;
      if (began) await tx.update(AbsenceEntity, { id }, { lastDay: yesterday, version: version + 1 });
      else await tx.delete(AbsenceEntity, { id, centreId: user.centreId });
      await trace(tx, user, 'absence.ended', before, began ? { ...before, lastDay: yesterday } : null);
    });
  }

  /** Who is away today in a centre of the transaction's scope, and who stands in. */
  async cover(tx: EntityManager, { centreId }: { centreId: string }): Promise<Cover> {
    return new Cover(await tx.query<Away[]>(awayRows, [centreId, this.today()]));
  }

  private async lock(tx: EntityManager, user: CurrentUser, id: string, version: number): Promise<AbsenceRow> {
    await this.enter(tx, user);
    const row = await this.row(tx, user, id);
    if (!mayChange(user, row.userId)) throw new NotAllowed('Only a supervisor changes the absence of a colleague.');
    requireVersion(row.version, version);
    return row;
  }

  /** @throws NotFound also for one that is over: what happened stays as it was */
  private async row(tx: EntityManager, user: CurrentUser, id: string): Promise<AbsenceRow> {
    const over = `coalesce(a.last_day, 'infinity') < $3`;
    const [row] = await tx.query<AbsenceRow[]>(`${absenceRows} AND a.id = $2 AND NOT ${over}`, [user.centreId, id, this.today()]);
    if (!row) throw new NotFound('absence', id);
    return row;
  }

  private async enter(tx: EntityManager, { centreId }: CurrentUser): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('absences:' || $1, 0))`, [centreId]);
  }

  private readonly today = (): string => brusselsDay(this.clock.now());
}

/** In the history of the person's account, as any other change of it. */
async function trace(
  tx: EntityManager,
  user: CurrentUser,
  action: string,
  before: AbsenceRow | null,
  after: AbsenceRow | null,
): Promise<void> {
  const changes = [{ field: 'absence', old: before && traceOf(before), new: after && traceOf(after) }];
  await audit(tx, user, { action, objectType: 'user', objectId: (after ?? before)!.userId, details: { changes } });
}
