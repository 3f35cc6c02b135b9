// When an answer is owed: the answering time of topic and channel, counted in the hours the centre is open.
import { networkAnsweringHours, type AnsweringTime, type Channel } from '@guichet/contracts';
import { afterOpeningHours, lastOpenBefore, type Opening } from '../../centres/opening/opening-time';
import type { Stored } from '../../centres/opening/centre-settings.service';
import { zonedInstant } from '../../core/brussels';
import { InvalidInput } from '../../core/errors';

export interface Asked {
  channel: Channel;
  topics: readonly string[];
  receivedAt: Date;
  deadline: string | null;
}

type Timing = Pick<Stored, 'openingHours' | 'closingDays' | 'openHolidays' | 'answeringTimes'>;

/** After the answering time, but before the real-world deadline begins: at the last opening before it, where there is one. */
export function dueAt(settings: Timing, { channel, topics, receivedAt: received, deadline }: Asked): Date {
  const opening = openingOf(settings);
  const due = afterOpeningHours(opening, received, answeringHours(settings.answeringTimes, channel, topics));
  if (deadline === null) return due;
  const deadlineBegins = zonedInstant(deadline);
  if (deadlineBegins >= due || deadlineBegins <= received) return due;
  return lastOpenBefore(opening, received, deadlineBegins) ?? deadlineBegins;
}

/** The shortest of what is said for its topics; where nothing is, of its channel; else the network's. */
export function answeringHours(times: readonly AnsweringTime[], channel: Channel, topics: readonly string[]): number {
  const said = (topic: string | null): number | undefined =>
    (
      times.find((time) => time.topic === topic && time.channel === channel) ??
      times.find((time) => time.topic === topic && time.channel === null)
    )?.hours;
  const ofTopics = topics.flatMap((topic) => said(topic) ?? said(groupOf(topic)) ?? []);
  return ofTopics.length > 0 ? Math.min(...ofTopics) : (said(null) ?? networkAnsweringHours[channel]);
}

const groupOf = (topic: string): string => topic.split('.')[0] ?? topic;

export const openingOf = ({ openingHours, closingDays, openHolidays }: Omit<Timing, 'answeringTimes'>): Opening => ({
  spans: openingHours,
  closed: new Set(closingDays.map(({ day }) => day)),
  openHolidays: new Set(openHolidays),
});

/** When it came in, now unless it is logged afterwards. @throws InvalidInput when that is still to come */
export function receivedAt(said: string | undefined, now: Date): Date {
  const received = said === undefined ? now : new Date(said);
  if (received.getTime() > now.getTime() + 60_000)
    throw InvalidInput.field('receivedAt', 'future', 'receivedAt is still to come: leave it out for now.');
  return received;
}
