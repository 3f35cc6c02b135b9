// Who reads a member's drafts before others do.
import { IsNull, Not, type EntityManager } from 'typeorm';
import type { CurrentUser } from '../core/current-user';
import { InvalidInput } from '../core/errors';
import { UserEntity } from '../users/user.entity';
import type { TeamStep } from './team-steps';

/** @throws InvalidInput when the reviewer is not another active supervisor of the centre */
export async function reviewerOf(
  tx: EntityManager,
  { centreId }: Pick<CurrentUser, 'centreId'>,
  member: UserEntity,
  wanted: string | null | undefined,
): Promise<Required<TeamStep>> {
  if (wanted === undefined || wanted === member.reviewerId) return { set: {}, also: [] };
  const named = (id: string | null): Promise<UserEntity | null> =>
    id === null ? Promise.resolve(null) : tx.findOneBy(UserEntity, { id, centreId });
  const reviewer =
    wanted === null || wanted === member.id
      ? null
      : await tx.findOneBy(UserEntity, { id: wanted, centreId, disabledAt: IsNull(), role: Not('adviser') });
  if (wanted !== null && reviewer === null)
    throw InvalidInput.field(
      'reviewerId',
      'unknown',
      'reviewerId is not another active supervisor of your centre; GET /api/users lists them.',
    );
  const before = await named(member.reviewerId);
  return { set: { reviewerId: wanted }, also: [{ field: 'reviewer', old: before?.name ?? null, new: reviewer?.name ?? null }] };
}
