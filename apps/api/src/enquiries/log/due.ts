import type { Channel } from '@guichet/contracts';
import { zonedInstant } from '../../core/brussels';
import { InvalidInput } from '../../core/errors';

/** Hours within which each channel is answered: the sector's 72 h for writing, the same half-day at the desk. */
const answeringHours: Record<Channel, number> = {
  walk_in: 4,
  phone: 8,
  email: 72,
  web_form: 72,
  public_comment: 72,
  social: 24,
  event: 120,
};

/** When an answer is owed: after the channel's answering time, but before the real-world deadline begins. */
export function dueAt(channel: Channel, receivedAt: Date, deadline: string | null): Date {
  const due = new Date(receivedAt.getTime() + answeringHours[channel] * 3_600_000);
  if (deadline === null) return due;
  const beforeDeadline = zonedInstant(deadline);
  return beforeDeadline < due && beforeDeadline > receivedAt ? beforeDeadline : due;
}

/** When it came in, now unless it is logged afterwards. @throws InvalidInput when that is still to come */
export function receivedAt(said: string | undefined, now: Date): Date {
  const received = said === undefined ? now : new Date(said);
  if (received.getTime() > now.getTime() + 60_000)
    throw InvalidInput.field('receivedAt', 'future', 'receivedAt is still to come: leave it out for now.');
  return received;
}
