/** An academic year as `2026-2027`. It starts on 14 September. */
export type AcademicYear = string;

/** Whether `value` is two consecutive years from 1950 to 2199, written `2026-2027`. */
export function isAcademicYear(value: string): boolean {
  const match = /^(\d{4})-(\d{4})$/.exec(value);
  if (!match) return false;
  const start = Number(match[1]);
  return start >= 1950 && start < 2200 && Number(match[2]) === start + 1;
}

/**
 * The academic year that contains a calendar day.
 * @param day `YYYY-MM-DD` as read in Europe/Brussels
 */
export function academicYearOf(day: string): AcademicYear {
  const year = Number(day.slice(0, 4));
  const start = day.slice(5) >= '09-14' ? year : year - 1;
  return `${start}-${start + 1}`;
}
