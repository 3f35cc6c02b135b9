const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** The calendar day of an instant in Brussels, `YYYY-MM-DD`. */
export const brusselsDay = (instant: Date): string => clock.format(instant).slice(0, 10);

/** A calendar day so many days later, or earlier. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Midnight in Brussels at the start of a calendar day `YYYY-MM-DD`, plus whole days. */
export function zonedInstant(day: string, plusDays = 0): Date {
  const wanted = new Date(`${day}T00:00:00Z`);
  wanted.setUTCDate(wanted.getUTCDate() + plusDays);
  return instantOf(wanted);
}

/** When the clocks of Brussels say `HH:MM` on that day: the second time in autumn; an hour that spring leaves out is later by one. */
export const zonedTime = (day: string, time: string): Date => instantOf(new Date(`${day}T${time}:00Z`));

function instantOf(wanted: Date): Date {
  let instant = wanted;
  for (let round = 0; round < 2; round++) instant = new Date(instant.getTime() + wanted.getTime() - wallTime(instant));
  return instant;
}

function wallTime(instant: Date): number {
  return Date.parse(`${clock.format(instant).replace(', ', 'T')}Z`);
}
