import { IsNull, type EntityManager } from 'typeorm';
import type { CurrentUser } from '../core/current-user';
import { InvalidInput, NotFound } from '../core/errors';
import { UserEntity } from '../users/user.entity';

export interface Days {
  /** Its own, when it is there already. */
  id?: string;
  userId: string;
  firstDay: string;
  lastDay: string | null;
  substituteId: string | null;
}

/** @throws NotFound when they are no active colleague of this centre */
export async function requirePerson(tx: EntityManager, user: CurrentUser, id: string): Promise<void> {
  if (!(await tx.existsBy(UserEntity, { id, centreId: user.centreId, disabledAt: IsNull() }))) throw new NotFound('user', id);
}

/** What the shapes alone do not say. @throws InvalidInput naming the field */
export async function requireSound(tx: EntityManager, user: CurrentUser, days: Days, today: string): Promise<void> {
  const { userId, firstDay, lastDay, substituteId } = days;
  if (lastDay !== null && lastDay < firstDay) throw InvalidInput.field('lastDay', 'order', 'lastDay must not be before firstDay.');
  if (lastDay !== null && lastDay < today) throw InvalidInput.field('lastDay', 'past', 'lastDay is over: an absence ends today or later.');
  if (await overlaps(tx, user, days, userId))
    throw InvalidInput.field('firstDay', 'overlap', 'They are away already on some of these days.');
  if (substituteId === null) return;
  const known = await tx.existsBy(UserEntity, { id: substituteId, centreId: user.centreId, disabledAt: IsNull() });
  if (!known || substituteId === userId)
    throw InvalidInput.field('substituteId', 'unknown', 'substituteId is not another active colleague; GET /api/colleagues lists them.');
  if (await overlaps(tx, user, days, substituteId))
    throw InvalidInput.field('substituteId', 'absent', 'substituteId is away on some of these days: choose somebody else.');
}

async function overlaps(tx: EntityManager, user: CurrentUser, { id, firstDay, lastDay }: Days, userId: string): Promise<boolean> {
  const found = await tx.query<unknown[]>(
    `SELECT FROM absence WHERE centre_id = $1 AND user_id = $2 AND first_day <= coalesce($4::date, 'infinity')
       AND coalesce(last_day, 'infinity') >= $3 AND id IS DISTINCT FROM $5 LIMIT 1`,
    [user.centreId, userId, firstDay, lastDay, id ?? null],
  );
  return found.length > 0;
}
