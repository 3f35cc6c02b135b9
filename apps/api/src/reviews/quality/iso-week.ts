const day = 86_400_000;
const at = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const written = (time: number): string => new Date(time).toISOString().slice(0, 10);
const weekday = (time: number): number => new Date(time).getUTCDay() || 7;

/** The Monday at or before a calendar day `YYYY-MM-DD`, or so many weeks after it. */
export function mondayOf(date: string, weeksAfter = 0): string {
  const time = at(date);
  return written(time - (weekday(time) - 1) * day + weeksAfter * 7 * day);
}

/** The week of a calendar day as ISO 8601 counts them: the first holds the first Thursday of its year. */
export function isoWeekOf(date: string): string {
  const thursday = at(mondayOf(date)) + 3 * day;
  const year = new Date(thursday).getUTCFullYear();
  const number = Math.floor((thursday - at(`${year}-01-01`)) / (7 * day)) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}
