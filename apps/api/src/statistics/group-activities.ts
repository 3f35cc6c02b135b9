// Group activities beside the enquiries: of one's centre as they are, of the network as counts only.
import { smallestShown, type GroupActivityFigures, type GroupActivityPage, type StatisticsScope } from '@guichet/contracts';
import type { EntityManager } from 'typeorm';
import type { CurrentUser } from '../core/current-user';
import type { Period } from './period';

type Days = Pick<Period, 'from' | 'to'>;

const counted = `count(*)::int AS activities, coalesce(sum(participants), 0)::int AS participants, coalesce(sum(minutes), 0)::int AS minutes`;
const inCentre = `SELECT ${counted}, 0 AS others FROM group_activity WHERE centre_id = $3 AND day BETWEEN $1 AND $2`;
const inNetwork = `SELECT activities::int, participants::int, minutes::int, other_activities::int AS others FROM count_network_activities($1, $2)`;
const byTopic = `
  SELECT topic, ${counted} FROM group_activity LEFT JOIN LATERAL unnest(topics) AS topic ON true
  WHERE centre_id = $3 AND day BETWEEN $1 AND $2 GROUP BY topic ORDER BY sum(participants) DESC, topic`;

export async function countActivities(
  tx: EntityManager,
  user: CurrentUser,
  { from, to }: Days,
  scope: StatisticsScope,
): Promise<GroupActivityFigures> {
  const values = scope === 'centre' ? [from, to, user.centreId] : [from, to];
  const [row] = await tx.query<[GroupActivityFigures & { others: number }]>(scope === 'centre' ? inCentre : inNetwork, values);
  const { others, ...figures } = row;
  return others > 0 && others < smallestShown ? { activities: null, participants: null, minutes: null } : figures;
}

export function activitiesByTopic(
  tx: EntityManager,
  user: CurrentUser,
  { from, to }: Days,
): Promise<GroupActivityPage['totals']['topics']> {
  return tx.query(byTopic, [from, to, user.centreId]);
}
