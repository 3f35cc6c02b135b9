import type { AnsweringTime, OpeningSpan } from '@guichet/contracts';
import { settingLimits } from '@guichet/contracts';
import type { ChangeCentreSettingsInput } from '@guichet/contracts/inputs';
import type { EntityManager } from 'typeorm';
import { InvalidInput } from '../../core/errors';

/** What the shapes alone do not say. @throws InvalidInput naming the field */
export async function requireSound(tx: EntityManager, centreId: string, input: Omit<ChangeCentreSettingsInput, 'name'>): Promise<void> {
  requireSpans(input.openingHours ?? []);
  repeated(input.closingDays ?? [], 'closingDays', ({ day }) => day);
  repeated(input.answeringTimes ?? [], 'answeringTimes', ({ topic, channel }) => `${topic ?? ''} ${channel ?? ''}`);
  if (input.escalateToId) await requireSupervisor(tx, centreId, input.escalateToId);
  const topics = [...(input.reviewedTopics ?? []), ...(input.answeringTimes ?? []).flatMap(({ topic }: AnsweringTime) => topic ?? [])];
  if (topics.length === 0) return;
  const known = await tx.query<{ key: string }[]>('SELECT key FROM topic WHERE key = ANY ($1)', [topics]);
  const unknown = topics.find((topic) => !known.some(({ key }) => key === topic));
  if (unknown === undefined) return;
  const field = (input.reviewedTopics ?? []).includes(unknown) ? 'reviewedTopics' : 'answeringTimes';
  throw InvalidInput.field(field, 'unknown', `${field}: "${unknown}" is not a topic; GET /api/topics lists them.`);
}

async function requireSupervisor(tx: EntityManager, centreId: string, id: string): Promise<void> {
  const found = await tx.query<unknown[]>(
    `SELECT FROM app_user WHERE id = $1 AND centre_id = $2 AND role <> 'adviser' AND disabled_at IS NULL`,
    [id, centreId],
  );
  if (found.length === 0)
    throw InvalidInput.field('escalateToId', 'unknown', 'escalateToId is nobody who supervises in this centre; GET /api/users lists them.');
}

function requireSpans(spans: readonly OpeningSpan[]): void {
  for (const [index, { weekday, from, to }] of spans.entries()) {
    const field = `openingHours[${index}]`;
    if (to <= from) throw InvalidInput.field(field, 'order', `${field} must end after it begins.`);
    const others = spans.filter((other, place) => place !== index && other.weekday === weekday);
    if (others.length >= settingLimits.spansPerDay) throw InvalidInput.field(field, 'tooMany', 'A day has at most four spans.');
    if (others.some((other) => other.from < to && from < other.to))
      throw InvalidInput.field(field, 'overlap', `${field} overlaps another span of its day.`);
  }
}

function repeated<T>(items: readonly T[], field: string, keyOf: (item: T) => string): void {
  const keys = items.map(keyOf);
  const index = keys.findIndex((key, place) => keys.indexOf(key) !== place);
  if (index >= 0) throw InvalidInput.field(`${field}[${index}]`, 'repeated', `${field}[${index}] is there already.`);
}
