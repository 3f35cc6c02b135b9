// Counting in the hours a centre is open, in Brussels. Pure: what is open on a day comes from the settings alone, and
// each span is turned into instants, so a night that has 23 or 25 hours counts as long as it is.
import { networkOpeningHours, type OpeningSpan } from '@guichet/contracts';
import { brusselsDay, dayAfter, zonedInstant, zonedTime } from '../../core/brussels';
import { isPublicHoliday } from './public-holidays';

export interface Opening {
  spans: readonly OpeningSpan[];
  /** Days without any hours, `YYYY-MM-DD`. */
  closed: ReadonlySet<string>;
  /** Public holidays that count as any other day. */
  openHolidays: ReadonlySet<string>;
}

interface Span {
  from: number;
  to: number;
}

/** A closing may last for years: beyond this nothing is counted any more. */
const daysAhead = 3 * 366;

/** The moment at which so many opening hours have passed; the end of a span belongs to it. */
export function afterOpeningHours(opening: Opening, start: Date, hours: number): Date {
  let left = hours * 3_600_000;
  for (const { from, to } of spansFrom(opening, start)) {
    const begin = Math.max(from, start.getTime());
    if (to - begin >= left) return new Date(begin + left);
    left -= to - begin;
  }
  return new Date(start.getTime() + hours * 3_600_000);
}

/** The moment since which so many opening hours have passed. */
export function openingHoursBefore(opening: Opening, end: Date, hours: number): Date {
  let left = hours * 3_600_000;
  const last = brusselsDay(end);
  for (let back = 0; back < daysAhead; back++) {
    for (const { from, to } of spansOf(opening, dayAfter(last, -back)).toReversed()) {
      const until = Math.min(to, end.getTime());
      if (until - from >= left) return new Date(until - left);
      left -= Math.max(0, until - from);
    }
  }
  return new Date(end.getTime() - hours * 3_600_000);
}

/** The last moment of opening at or before an instant, and after `start`; `null` when there is none. */
export function lastOpenBefore(opening: Opening, start: Date, end: Date): Date | null {
  let last: number | null = null;
  for (const { from, to } of spansFrom(opening, start)) {
    if (from >= end.getTime()) break;
    last = Math.min(to, end.getTime());
  }
  return last !== null && last > start.getTime() ? new Date(last) : null;
}

/** Whether the centre is open, its closing minute included: midnight belongs to the day that ends with it too. */
export function isOpenAt(opening: Opening, instant: Date): boolean {
  const days = new Set([brusselsDay(new Date(instant.getTime() - 1)), brusselsDay(instant)]);
  return [...days].flatMap((day) => spansOf(opening, day)).some(({ from, to }) => from <= instant.getTime() && instant.getTime() <= to);
}

function* spansFrom(opening: Opening, start: Date): Generator<Span> {
  const first = brusselsDay(start);
  for (let ahead = 0; ahead < daysAhead; ahead++) {
    for (const span of spansOf(opening, dayAfter(first, ahead))) if (span.to > start.getTime()) yield span;
  }
}

function spansOf({ spans, closed, openHolidays }: Opening, day: string): Span[] {
  if (closed.has(day) || (isPublicHoliday(day) && !openHolidays.has(day))) return [];
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
  return (spans.length > 0 ? spans : networkOpeningHours)
    .filter((span) => span.weekday === weekday)
    .map(({ from, to }) => ({ from: zonedTime(day, from).getTime(), to: endOf(day, to).getTime() }))
    .filter(({ from, to }) => to > from)
    .sort((one, other) => one.from - other.from);
}

const endOf = (day: string, time: string): Date => (time === '24:00' ? zonedInstant(day, 1) : zonedTime(day, time));
