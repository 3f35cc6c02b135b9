import { academicYearOf, reportLimits, type StatisticsScope } from '@guichet/contracts';
import type { PeriodQuery } from '@guichet/contracts/inputs';
import { brusselsDay, zonedInstant } from '../core/brussels';
import { InvalidInput } from '../core/errors';

/** Days from the first to the last, both included, with the instants in Brussels that bound them. */
export interface Period {
  from: string;
  to: string;
  since: Date;
  until: Date;
}

/** The days that were asked for, or those of the current academic year. */
export function periodOf(query: PeriodQuery, now: Date): Period {
  const year = Number(academicYearOf(brusselsDay(now)).slice(0, 4));
  const from = query.from ?? `${year}-09-14`;
  const to = query.to ?? `${year + 1}-09-13`;
  if (to < from) throw InvalidInput.field('to', 'order', 'to must not be before from.');
  if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > reportLimits.years) {
    throw InvalidInput.field('to', 'length', `A period is at most ${reportLimits.years} years long.`);
  }
  return { from, to, since: zonedInstant(from), until: zonedInstant(to, 1) };
}

/** Days could be told apart by counting twice: across centres only whole months are counted. */
export function requireWholeMonths({ from, to }: Period, scope: StatisticsScope): void {
  if (scope === 'network' && !(from.endsWith('-01') && nextDay(to).endsWith('-01'))) {
    throw InvalidInput.field('from', 'months', 'Across centres a period is made of whole months.');
  }
}

/** The months that a period touches: `2026-09`. */
export function monthsOf({ from, to }: Pick<Period, 'from' | 'to'>): string[] {
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = nextMonth(month)) months.push(month);
  return months;
}

/** First and last day of a month, cut to the period. */
export function monthWithin(month: string, { from, to }: Pick<Period, 'from' | 'to'>): { from: string; to: string } {
  const last = new Date(Date.parse(`${nextMonth(month)}-01T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return { from: from > `${month}-01` ? from : `${month}-01`, to: to < last ? to : last };
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

const nextDay = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
